#pragma once

#include "core/base/text_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// ©, ® or ™: signs of the law, which the store allows.
[[nodiscard]] bool isLegalSign(std::int32_t point);

/// The first emoji, flag or keycap, as a whole grapheme (UTS #51): what is shown as a picture by
/// itself or by a selector. The signs ©, ® and ™, and others that Unicode counts among the
/// pictographs, are none while nothing asks for their picture.
[[nodiscard]] std::optional<TextRange> firstEmoji(std::string_view text);

/// The text without its emoji, and without the spaces that they leave double. Of ©, ® and ™ in
/// emoji style the sign stays, of a keycap its digit.
[[nodiscard]] std::string withoutEmoji(std::string_view text);

} // namespace core
