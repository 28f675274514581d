#pragma once

#include <cstdint>

namespace core {

/// Light (0 … 1) of an sRGB-encoded value (0 … 1), IEC 61966-2-1.
[[nodiscard]] double linearFromSrgb(double encoded);

/// The same of an 8-bit code.
[[nodiscard]] double linearFromCode(std::uint8_t code);

/// The 8-bit sRGB code nearest to an amount of light; what lies outside 0 … 1 is clamped.
[[nodiscard]] std::uint8_t srgbFromLinear(float light);

} // namespace core
