#include "app/ui/page.h"

#include "app/document/document.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

std::span<const Page> allPages()
{
    static const std::vector<Page> pages{
        {"offer",
         QT_TRANSLATE_NOOP("page", "Offer"),
         QT_TRANSLATE_NOOP("page", "Who publishes, and what the offer is called in the portal."),
         Icon::Offer,
         {"/identity"},
         buildOfferPage},
        {"listing",
         QT_TRANSLATE_NOOP("page", "Listing"),
         QT_TRANSLATE_NOOP("page", "What people read before they click."),
         Icon::Listing,
         {"/listing"},
         buildListingPage},
        {"media",
         QT_TRANSLATE_NOOP("page", "Logos and media"),
         QT_TRANSLATE_NOOP("page", "What people see first. Drop pictures anywhere on this page."),
         Icon::Media,
         {"/media"},
         buildMediaPage},
        {"links",
         QT_TRANSLATE_NOOP("page", "Links"),
         QT_TRANSLATE_NOOP("page", "Where customers read on: your documentation and the devices "
                                   "that the module runs on."),
         Icon::Links,
         {"/listing/links"},
         buildLinksPage},
        {"legal",
         QT_TRANSLATE_NOOP("page", "Legal"),
         QT_TRANSLATE_NOOP("page", "The contract between you and the customer."),
         Icon::Legal,
         {"/legal"},
         buildLegalPage},
        {"support",
         QT_TRANSLATE_NOOP("page", "Support"),
         QT_TRANSLATE_NOOP("page", "Who answers when something does not work."),
         Icon::Support,
         {"/support"},
         buildSupportPage},
        {"plans",
         QT_TRANSLATE_NOOP("page", "Plans"),
         QT_TRANSLATE_NOOP("page", "What customers choose between; each plan is one container "
                                   "image with its settings."),
         Icon::Plans,
         {"/plans"},
         buildPlansPage},
        {"container",
         QT_TRANSLATE_NOOP("page", "Container image"),
         QT_TRANSLATE_NOOP("page", "Where the store fetches the image from, and its tags."),
         Icon::Container,
         {"/plans/*/image"},
         buildContainerPage},
        {"defaults",
         QT_TRANSLATE_NOOP("page", "Default configuration"),
         QT_TRANSLATE_NOOP("page", "What the module starts with on a device until the customer "
                                   "changes it."),
         Icon::Defaults,
         {"/plans/*/defaults"},
         buildDefaultsPage},
        {"audience",
         QT_TRANSLATE_NOOP("page", "Audience and leads"),
         QT_TRANSLATE_NOOP("page", "Who tries the offer first, and where interest in it goes."),
         Icon::Audience,
         {"/previewAudience", "/leads"},
         buildAudiencePage},
        {"checklist",
         QT_TRANSLATE_NOOP("page", "Checklist"),
         QT_TRANSLATE_NOOP("page", "What only a person can answer for."),
         Icon::Checklist,
         {"/confirmations"},
         buildChecklistPage},
        {"review",
         QT_TRANSLATE_NOOP("page", "Review and export"),
         QT_TRANSLATE_NOOP("page", "Look at the whole, mend what is left, and make the bundle."),
         Icon::Review,
         {},
         buildReviewPage},
    };
    return pages;
}

int stepOf(const QString& id)
{
    const auto pages = allPages();
    const auto found =
        std::ranges::find(pages, id, [](const Page& page) { return QLatin1String(page.id); });
    return found == pages.end() ? 0 : static_cast<int>(found - pages.begin());
}

namespace {

using Steps = std::vector<std::string>;

struct Root {
    const Page* page;
    Steps steps;
};

const std::vector<Root>& allRoots()
{
    static const auto roots = [] {
        std::vector<Root> result;
        for (const Page& page : allPages())
            for (const std::string_view root : page.roots)
                result.push_back({&page, core::FieldPath(std::string(root)).steps()});
        return result;
    }();
    return roots;
}

/// Whether one of them leads to the other, or to a place above it.
bool areInLine(const Steps& root, const Steps& path)
{
    const auto [wanted, step] =
        std::ranges::mismatch(root, path, [](std::string_view one, std::string_view other) {
            return one == other || one == "*";
        });
    return wanted == root.end() || step == path.end();
}

/// Whether a page begins below the path.
bool isShared(const core::FieldPath& path)
{
    const Steps steps = path.steps();
    return std::ranges::any_of(allRoots(), [&](const Root& root) {
        return root.steps.size() > steps.size() && areInLine(root.steps, steps);
    });
}

/// Calls visit(place, isShared) for the places that the pages divide the offer into: a shared one
/// is alone, and its fields follow; another stands for everything below it.
template <class Node, class Visit>
void visitPlaces(const Node& node, const core::FieldPath& path, const Visit& visit)
{
    const bool shared = isShared(path);
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
    }
}

} // namespace

const Page* pageOf(const core::FieldPath& path)
{
    const Steps steps = path.steps();
    const Root* deepest = nullptr;
    for (const Root& root : allRoots())
        if (root.steps.size() <= steps.size() && areInLine(root.steps, steps)
            && (!deepest || root.steps.size() > deepest->steps.size()))
            deepest = &root;
    return deepest ? deepest->page : nullptr;
}

bool holds(const Page& page, const core::FieldPath& path)
{
    return pageOf(path) == &page;
}

bool isBegun(const Page& page, const Document& document)
{
    return std::ranges::any_of(
        core::changesBetween(core::Offer(), document.offer()),
        [&](const core::FieldChange& change) { return holds(page, change.where); });
}

void touchPage(const Page& page, Document& document)
{
    std::vector<core::FieldPath> fields;
    std::vector<core::FieldPath> alone;
    visitPlaces(document.offer(), {}, [&](const core::FieldPath& path, bool shared) {
        if (holds(page, path))
            (shared ? alone : fields).push_back(path);
    });
    document.touch(fields, alone);
}

std::vector<bool> leftPages(const Document& document)
{
    const auto pages = allPages();
    std::vector<bool> isMet(pages.size(), false);
    std::vector<bool> isLeft(pages.size(), true);
    visitPlaces(document.offer(), {}, [&](const core::FieldPath& path, bool) {
        const Page* page = pageOf(path);
        if (!page)
            return;
        const auto at = static_cast<std::size_t>(page - pages.data());
        isMet[at] = true;
        isLeft[at] = isLeft[at] && document.isTouched(path);
    });
    for (std::size_t at = 0; at < pages.size(); ++at)
        isLeft[at] = isLeft[at] && isMet[at];
    return isLeft;
}

} // namespace app
