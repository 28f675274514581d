#pragma once

#include "core/base/text_range.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::importers {

/// JSON as edgeAgent reads it (Json.NET): names without quotes, texts in single quotes, a comma
/// after the last item, comments, line breaks in a text, numbers in base 16 and "undefined".
struct LenientJson {
    /// The same as strict JSON.
    std::string strict;
    /// For each byte of it, and its end, where it stood in the text.
    std::vector<std::size_t> origins;
    /// The first place that other readers refuse; empty for strict JSON.
    std::optional<TextRange> firstLeniency;

    /// A range of the strict text in the text that was read.
    [[nodiscard]] TextRange original(TextRange range) const
    {
        const auto placed = [&](std::size_t at) { return origins[std::min(at, strict.size())]; };
        return {placed(range.start), placed(range.end)};
    }
};

[[nodiscard]] LenientJson fromLenientJson(std::string_view text);

} // namespace core::importers
