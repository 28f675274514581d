#pragma once

#include "core/base/result.h"
#include "core/image/pixels/derive_order.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class CancellationToken;

/// A derived logo: the bytes of an 8-bit sRGB PNG without metadata, the same on every run.
struct DerivedImage {
    PixelSize size;
    std::string png;
    /// The master has fewer pixels than the target needs.
    bool upscaled = false;
};

/// Derives every logo from one master (PNG, JPEG, WebP or SVG) in linear light with premultiplied
/// alpha. Errors: not such a picture, damaged, over the pixel budget, or ended by the watch.
[[nodiscard]] Result<std::vector<DerivedImage>> deriveImages(std::string_view master,
                                                             std::span<const DeriveOrder> orders,
                                                             CancellationToken* watch = nullptr);

/// The same for logos that are all made in one way.
[[nodiscard]] Result<std::vector<DerivedImage>> deriveImages(std::string_view master,
                                                             std::span<const PixelSize> sizes,
                                                             const DeriveOptions& options);

} // namespace core
