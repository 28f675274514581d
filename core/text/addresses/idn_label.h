#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the standards on internationalised host names (RFC 5891 to 5893, UTS #46) want of a label
/// beyond its characters.
namespace core {

/// The code points that the label stands for; those of an "xn--" label are decoded (RFC 3492).
/// Nothing where that is no valid form of a label that needs one.
[[nodiscard]] std::optional<std::u32string> pointsOfLabel(std::string_view label);

/// Whether the zero-width joiner or non-joiner at the place changes how the letters beside it are
/// written (RFC 5892, appendix A.1 and A.2); elsewhere nobody would see it.
[[nodiscard]] bool isJoinerInContext(std::u32string_view label, std::size_t at);

/// A mark that belongs to the character before it.
[[nodiscard]] bool isCombiningMark(std::int32_t point);

/// Nothing is seen of it, though it counts as a letter or a mark.
[[nodiscard]] bool isInvisibleInHost(std::int32_t point);

/// A letter or digit that is written from right to left: the bidi rule then binds every label.
[[nodiscard]] bool isRightToLeft(std::u32string_view label);

/// The bidi rule (RFC 5893, section 2): what is read first and last is clear to everybody.
[[nodiscard]] bool keepsBidiRule(std::u32string_view label);

} // namespace core
