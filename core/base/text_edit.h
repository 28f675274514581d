#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Part of a text replaced; an empty range inserts.
struct TextEdit {
    TextRange range;
    std::string replacement;

    bool operator==(const TextEdit&) const = default;
};

/// The text with all edits made. They must not overlap; those at one place apply in their order.
[[nodiscard]] std::string edited(std::string_view text, std::vector<TextEdit> edits);

} // namespace core
