#pragma once

#include "core/base/result.h"
#include "core/image/image_facts.h"
#include "core/offer/offer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Watch;

/// Larger pictures are refused before a pixel is decoded: 64 million pixels.
constexpr long long kPixelBudget = 64'000'000;

/// Looks at an image without holding its pixels: format by signature, size, alpha, and whether the
/// whole file decodes.
[[nodiscard]] ImageFacts examineImage(std::string_view bytes);

/// The same, and measures the pixels of a sound picture, which costs their decoding. A picture that
/// is for nothing is not measured.
[[nodiscard]] ImageFacts measureImage(std::string_view bytes, const PictureUses& uses = kAllUses);

/// "#rrggbb"; nothing for any other text.
[[nodiscard]] std::optional<Colour> colourFromHex(std::string_view text);

/// How a logo is made from its master: an offer's LogoDerivation, understood.
struct DeriveOptions {
    LogoFit fit = LogoFit::Contain;
    /// The part of the master that is shown; what of it lies outside does not count.
    LogoCrop crop = {};
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

[[nodiscard]] DeriveOptions optionsOf(const LogoDerivation& derivation);

struct PixelSize {
    int width = 0;
    int height = 0;

    bool operator==(const PixelSize&) const = default;
};

/// A logo that is to be made.
struct DeriveOrder {
    PixelSize size;
    DeriveOptions options = {};

    bool operator==(const DeriveOrder&) const = default;
};

/// A derived logo: the bytes of an 8-bit sRGB PNG without metadata, the same on every run.
struct DerivedImage {
    PixelSize size;
    std::string png;
    /// The master has fewer pixels than the target needs.
    bool upscaled = false;
};

/// The size of the part of a master that a crop leaves.
[[nodiscard]] PixelSize croppedSize(PixelSize master, const LogoCrop& crop);

/// Whether a master has fewer pixels than the logo needs.
[[nodiscard]] bool isEnlarged(PixelSize master, const DeriveOrder& order);

/// Derives every logo from one master (PNG, JPEG, WebP or SVG) in linear light with premultiplied
/// alpha. Errors: not such a picture, damaged, over the pixel budget, or ended by the watch.
[[nodiscard]] Result<std::vector<DerivedImage>>
deriveImages(std::string_view master, std::span<const DeriveOrder> orders, Watch* watch = nullptr);

/// The same for logos that are all made in one way.
[[nodiscard]] Result<std::vector<DerivedImage>> deriveImages(std::string_view master,
                                                             std::span<const PixelSize> sizes,
                                                             const DeriveOptions& options);

} // namespace core
