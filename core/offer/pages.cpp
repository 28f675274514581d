#include "core/offer/pages.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

using Steps = std::vector<std::string>;

struct Root {
    std::size_t page;
    Steps steps;
};

const std::vector<Root>& allRoots()
{
    static const auto roots = [] {
        std::vector<Root> result;
        const auto pages = allPages();
        for (std::size_t page = 0; page < pages.size(); ++page)
            for (const std::string_view root : pages[page].roots)
                result.push_back({page, FieldPath(std::string(root)).steps()});
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

} // namespace

std::span<const Page> allPages()
{
    static const std::vector<Page> pages{
        {"offer", translatable("page", "Offer"), {"/profile", "/identity", "/certificationNotes"}},
        {"listing", translatable("page", "Listing"), {"/listing", "/dictionary"}},
        {"media", translatable("page", "Logos and media"), {"/media"}},
        {"links", translatable("page", "Links"), {"/listing/links"}},
        {"legal", translatable("page", "Legal"), {"/legal"}},
        {"support", translatable("page", "Support"), {"/support"}},
        {"plans", translatable("page", "Plans"), {"/plans"}},
        {"container", translatable("page", "Container image"), {"/plans/*/image"}},
        {"defaults", translatable("page", "Default configuration"), {"/plans/*/defaults"}},
        {"audience", translatable("page", "Audience and leads"), {"/previewAudience", "/leads"}},
        {"checklist", translatable("page", "Checklist"), {"/confirmations"}},
        {"changes", translatable("page", "What changed"), {}},
        {"review", translatable("page", "Review and export"), {"/bundleLanguage", "/suppressions"}},
    };
    return pages;
}

std::span<const Page> pagesToFill()
{
    return allPages().first(allPages().size() - 2);
}

std::optional<std::size_t> pageIndex(std::string_view id)
{
    const auto pages = allPages();
    const auto found = std::ranges::find(pages, id, &Page::id);
    if (found == pages.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - pages.begin());
}

std::optional<std::size_t> pageIndexOf(const FieldPath& path)
{
    const Steps steps = path.steps();
    const Root* deepest = nullptr;
    for (const Root& root : allRoots())
        if (root.steps.size() <= steps.size() && areInLine(root.steps, steps)
            && (!deepest || root.steps.size() > deepest->steps.size()))
            deepest = &root;
    return deepest ? std::optional(deepest->page) : std::nullopt;
}

bool isSharedByPages(const FieldPath& path)
{
    const Steps steps = path.steps();
    return std::ranges::any_of(allRoots(), [&](const Root& root) {
        return root.steps.size() > steps.size() && areInLine(root.steps, steps);
    });
}

} // namespace core
