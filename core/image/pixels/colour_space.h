#pragma once

#include <array>
#include <optional>
#include <string>

namespace core {

struct Chromaticity {
    double x = 0;
    double y = 0;

    bool operator==(const Chromaticity&) const = default;
};

/// The white point and the primaries of an RGB space, CIE 1931.
struct Primaries {
    Chromaticity white;
    Chromaticity red;
    Chromaticity green;
    Chromaticity blue;

    bool operator==(const Primaries&) const = default;
};

/// How samples are to be read as colours; by default as sRGB.
struct ColourSpace {
    /// The exponent that turns samples into light, instead of the sRGB curve.
    std::optional<double> gamma;
    /// Instead of those of sRGB.
    std::optional<Primaries> primaries;
    /// An ICC profile, which overrides both; empty for none.
    std::string iccProfile;

    bool operator==(const ColourSpace&) const = default;
};

/// Rows of a matrix that turns linear RGB into linear RGB.
using ColourMatrix = std::array<std::array<float, 3>, 3>;

/// The way from linear light of these primaries to linear sRGB, white adapted by Bradford's
/// method. Nothing when they are those of sRGB, or when they span no colours.
[[nodiscard]] std::optional<ColourMatrix> matrixToSrgb(const Primaries& primaries);

} // namespace core
