#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What base64 hides from a search.
namespace core {

/// The text that is packed in base64, with or without its padding, in UTF-8 or as Windows has it in
/// UTF-16; nothing where it is no text to be read. Configurations are packed so.
[[nodiscard]] std::optional<std::string> unpackedText(std::string_view packed);

/// A run of base64 in a text.
struct PackedText {
    TextRange range;
    std::string content;
};
/// Those that hold enough for a name and a secret.
[[nodiscard]] std::vector<PackedText> packedTexts(std::string_view text);

} // namespace core
