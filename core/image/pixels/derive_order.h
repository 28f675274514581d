#pragma once

#include "core/image/pixels/colour.h"
#include "core/image/pixels/crop.h"

#include <optional>

namespace core {

/// How a logo is made from its master.
struct DeriveOptions {
    PictureFit fit = PictureFit::Contain;
    /// The part of the master that is shown; what of it lies outside does not count.
    PictureCrop crop = {};
    /// Free border on each side, in percent of the shorter side of the target.
    int paddingPercent = 0;
    /// Transparent where there is none.
    std::optional<Colour> background = std::nullopt;
    /// How much the edges are sharpened, up to 100.
    int sharpenPercent = 0;
    /// Searches up to a second for the fewest bytes of each logo; the pixels stay the same.
    bool optimise = false;

    bool operator==(const DeriveOptions&) const = default;
};

/// A logo that is to be made.
struct DeriveOrder {
    PixelSize size;
    DeriveOptions options = {};

    bool operator==(const DeriveOrder&) const = default;
};

} // namespace core
