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
        {"links",
         QT_TRANSLATE_NOOP("page", "Links"),
         QT_TRANSLATE_NOOP("page", "Where customers read on: your documentation and the devices "
                                   "that the module runs on."),
         Icon::Links,
         {"/listing/links"},
         buildLinksPage},
    };
    return pages;
}

namespace {

std::size_t depthOf(const Page& page, const core::FieldPath& path)
{
    std::size_t depth = 0;
    for (const std::string_view root : page.roots)
        if (core::FieldPath(std::string(root)).contains(path))
            depth = std::max(depth, root.size());
    return depth;
}

} // namespace

const Page* pageOf(const core::FieldPath& path)
{
    const auto pages = allPages();
    const auto best =
        std::ranges::max_element(pages, {}, [&](const Page& page) { return depthOf(page, path); });
    return best != pages.end() && depthOf(*best, path) > 0 ? &*best : nullptr;
}

bool holds(const Page& page, const core::FieldPath& path)
{
    return pageOf(path) == &page;
}

} // namespace app
