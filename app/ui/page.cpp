#include "app/ui/page.h"

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

namespace {

/// The length of the longest root that holds the path, 0 where none does.
std::size_t depthOf(const Page& page, const std::string& path)
{
    std::size_t depth = 0;
    for (const std::string_view root : page.roots)
        if (path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/'))
            depth = std::max(depth, root.size());
    return depth;
}

} // namespace

const Page* pageOf(const core::FieldPath& path)
{
    const auto pages = allPages();
    const auto depth = [&](const Page& page) { return depthOf(page, path.str()); };
    const auto best = std::ranges::max_element(pages, {}, depth);
    return best != pages.end() && depth(*best) > 0 ? &*best : nullptr;
}

bool holds(const Page& page, const core::FieldPath& path)
{
    return pageOf(path) == &page;
}

} // namespace app
