#include "core/image/pixels/colour.h"

#include <charconv>

namespace core {

std::optional<Colour> colourFromHex(std::string_view text)
{
    if (text.size() != 7 || text[0] != '#')
        return std::nullopt;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc{} || end != text.data() + 7)
        return std::nullopt;
    return Colour{static_cast<std::uint8_t>(value >> 16U & 0xffU),
                  static_cast<std::uint8_t>(value >> 8U & 0xffU),
                  static_cast<std::uint8_t>(value & 0xffU)};
}

} // namespace core
