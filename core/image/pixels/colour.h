#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

/// A colour in sRGB.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

/// "#rrggbb"; nothing for any other text.
[[nodiscard]] std::optional<Colour> colourFromHex(std::string_view text);

} // namespace core
