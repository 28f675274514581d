#include "app/ui/window/page.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/changes/changes_page.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

/// Calls visit(place, isShared) for the places that the pages divide the offer into: a shared one
/// is alone, and its fields follow; another stands for everything below it.
template <class Node, class Visit>
void visitPlaces(const Node& node, const core::FieldPath& path, const Visit& visit)
{
    const bool shared = core::isSharedByPages(path);
    if (!path.isRoot())
        visit(path, shared);
    if (!shared)
        return;
    if constexpr (core::IsRecord<Node>) {
        std::apply(
            [&](const auto&... rows) {
                (visitPlaces(node.*(rows.member), path / rows.key, visit), ...);
            },
            core::Record<Node>::rows);
    } else if constexpr (core::detail::isList<Node>) {
        for (std::size_t at = 0; at < node.size(); ++at)
            visitPlaces(node[at], path / at, visit);
    } else if constexpr (core::detail::isMap<Node>) {
        for (const auto& [key, value] : node)
            visitPlaces(value, path / key, visit);
    }
}

/// Touches the places that the question is true for.
template <class IsWanted>
void touchWhere(Document& document, const IsWanted& isWanted)
{
    std::vector<core::FieldPath> fields;
    std::vector<core::FieldPath> alone;
    visitPlaces(document.offer(), {}, [&](const core::FieldPath& path, bool shared) {
        if (isWanted(path))
            (shared ? alone : fields).push_back(path);
    });
    document.touch(fields, alone);
}

} // namespace

const PageFace& pageFace(std::size_t page)
{
    static constexpr PageFace faces[] = {
        {"offer",
         QT_TRANSLATE_NOOP("page", "Who publishes, and what the offer is called in the portal."),
         Icon::Offer, buildOfferPage},
        {"listing", QT_TRANSLATE_NOOP("page", "What people read before they click."), Icon::Listing,
         buildListingPage},
        {"media",
         QT_TRANSLATE_NOOP("page", "What people see first. Drop pictures anywhere on this page."),
         Icon::Media, buildMediaPage},
        {"links",
         QT_TRANSLATE_NOOP("page", "Where customers read on: your documentation and the devices "
                                   "that the module runs on."),
         Icon::Links, buildLinksPage},
        {"legal", QT_TRANSLATE_NOOP("page", "The contract between you and the customer."),
         Icon::Legal, buildLegalPage},
        {"support", QT_TRANSLATE_NOOP("page", "Who answers when something does not work."),
         Icon::Support, buildSupportPage},
        {"plans",
         QT_TRANSLATE_NOOP("page", "What customers choose between; each plan is one container "
                                   "image with its settings."),
         Icon::Plans, buildPlansPage},
        {"container",
         QT_TRANSLATE_NOOP(
             "page",
             "The Azure Container Registry that the store copies the image from, and its tags."),
         Icon::Container, buildContainerPage},
        {"defaults",
         QT_TRANSLATE_NOOP("page", "What the module starts with on a device until the customer "
                                   "changes it."),
         Icon::Defaults, buildDefaultsPage},
        {"audience",
         QT_TRANSLATE_NOOP("page", "Who tries the offer first, and where interest in it goes."),
         Icon::Audience, buildAudiencePage},
        {"checklist",
         QT_TRANSLATE_NOOP("page", "What only a person can answer for. Open questions do not "
                                   "hold the bundle back."),
         Icon::Checklist, buildChecklistPage},
        {"changes", QT_TRANSLATE_NOOP("page", "What this update changes of what the store has."),
         Icon::Compare, buildChangesPage},
        {"review",
         QT_TRANSLATE_NOOP("page", "Look at the whole, fix what is left, and make the bundle."),
         Icon::Review, buildReviewPage},
    };
    const std::string_view id = core::allPages()[page].id;
    const auto* found = std::ranges::find(faces, id, &PageFace::id);
    Q_ASSERT_X(found != std::end(faces), "the faces of pages lack this one", id.data());
    return *found;
}

QString pageTitle(std::size_t page)
{
    return QCoreApplication::translate("page", core::allPages()[page].title);
}

QString pageId(std::size_t page)
{
    return fromUtf8(core::allPages()[page].id);
}

std::size_t pageWithId(const QString& id)
{
    return core::pageIndex(toUtf8(id)).value_or(0);
}

std::set<std::size_t> begunPages(const Document& document)
{
    std::set<std::size_t> pages;
    for (const core::FieldChange& change : core::changesBetween(core::Offer(), document.offer()))
        if (const auto page = core::pageIndexOf(change.where))
            pages.insert(*page);
    return pages;
}

void touchPage(std::size_t page, Document& document)
{
    touchWhere(document,
               [&](const core::FieldPath& path) { return core::pageIndexOf(path) == page; });
}

void touchAllPages(Document& document)
{
    touchWhere(document, [](const core::FieldPath& /*unused*/) { return true; });
}

std::vector<bool> visitedPages(const Document& document)
{
    const std::size_t count = core::allPages().size();
    std::vector<bool> isMet(count, false);
    std::vector<bool> isLeft(count, true);
    visitPlaces(document.offer(), {}, [&](const core::FieldPath& path, bool) {
        const auto page = core::pageIndexOf(path);
        if (!page)
            return;
        isMet[*page] = true;
        isLeft[*page] = isLeft[*page] && document.isTouched(path);
    });
    for (std::size_t page = 0; page < count; ++page)
        isLeft[page] = isLeft[page] && isMet[page];
    isLeft.back() = false;
    return isLeft;
}

} // namespace app
