#pragma once

#include "core/base/field_path.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The page table: on which page of the wizard a part of the offer is typed. The wizard, the
/// command line and the reports all group by it, so that a finding has one home.
namespace core {

/// One page of the way to a bundle.
struct Page {
    /// Stable; remembered between runs and named in tests.
    std::string_view id;
    /// Of the context "page".
    const char* title;
    /// The addresses of its fields as patterns; a step "*" stands for any element of a list. A
    /// field is on the page whose root is the longest that holds it.
    std::vector<std::string_view> roots;
};

/// The pages in their order. The last two have no field to fill: one tells what an update changes,
/// the other what the whole is like.
[[nodiscard]] std::span<const Page> allPages();

/// The pages on which the offer is typed: all but the last two.
[[nodiscard]] std::span<const Page> pagesToFill();

/// The index of the page with the id, or nothing.
[[nodiscard]] std::optional<std::size_t> pageIndex(std::string_view id);

/// The index of the page that the path is on, or nothing for the whole offer and for what is above
/// all pages.
[[nodiscard]] std::optional<std::size_t> pageIndexOf(const FieldPath& path);

/// Whether some page begins below the path, so that the path is on several pages.
[[nodiscard]] bool isSharedByPages(const FieldPath& path);

} // namespace core
