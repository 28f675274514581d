#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The first emoji, flag or keycap, as a whole grapheme. The signs ©, ® and ™ are none, though
/// Unicode lists them among the pictographs.
[[nodiscard]] std::optional<TextRange> firstEmoji(std::string_view text);

/// The text without its emoji, and without the spaces that they leave double.
[[nodiscard]] std::string withoutEmoji(std::string_view text);

} // namespace core
