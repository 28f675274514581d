#include "core/text/letters/raised.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/encode.h"

#include <cstdint>

namespace core {

std::optional<std::string> raisedText(std::string_view text, bool isRaised)
{
    constexpr std::string_view kPlain = "0123456789+-=()";
    constexpr std::u32string_view kRaised = U"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    constexpr std::u32string_view kLowered = U"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    constexpr std::int32_t kMinus = 0x2212;
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const char plain = character.point == kMinus ? '-' : character.size == 1 ? text[at] : '\0';
        const auto index = kPlain.find(plain);
        if (index == std::string_view::npos)
            return std::nullopt;
        result += utf8(static_cast<std::int32_t>((isRaised ? kRaised : kLowered)[index]));
        at += character.size;
    }
    return text.empty() ? std::nullopt : std::optional(result);
}

} // namespace core
