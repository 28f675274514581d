#pragma once

#include <cstdint>
#include <span>

namespace core {

/// How eyes see colours: all of them, without the long-, middle- or short-waved third, or only how
/// light they are.
enum class Vision { Usual, Protanopia, Deuteranopia, Tritanopia, Achromatopsia };

/// Turns straight 8-bit sRGB pixels of red, green, blue and alpha into what such eyes see. Alpha
/// stays.
void seeWith(Vision vision, std::span<std::uint8_t> rgba);

} // namespace core
