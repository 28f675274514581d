#pragma once

#include "core/base/text_range.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// A character of a description that a reader sees, and where it stands in the source.
struct VisibleLetter {
    std::int32_t point = 0;
    TextRange range;
    /// White space, a line break or a block stands before it, or it is the first.
    bool startsWord = false;
    /// It stands in an element for code.
    bool isCode = false;

    bool operator==(const VisibleLetter&) const = default;
};

/// The visible characters of a description that are no white space, in the order of the source.
/// Linear in its length; empty for source beyond what parseHtml() takes.
[[nodiscard]] std::vector<VisibleLetter> visibleLetters(std::string_view html);

} // namespace core
