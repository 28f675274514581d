#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// Part of a text, in bytes of its UTF-8, end exclusive.
struct TextRange {
    std::size_t start = 0;
    std::size_t end = 0;

    bool operator==(const TextRange&) const = default;
};

/// The part of the text; the range lies within it.
[[nodiscard]] inline std::string_view partOf(std::string_view text, TextRange range)
{
    return text.substr(range.start, range.end - range.start);
}

/// The same part of a text that has `by` bytes more before it.
[[nodiscard]] constexpr TextRange shifted(TextRange range, std::size_t by)
{
    return {range.start + by, range.end + by};
}

} // namespace core
