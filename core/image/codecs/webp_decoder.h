#pragma once

#include "core/image/pixels/raster.h"

#include <memory>
#include <string_view>

namespace core {

/// The chunks of a WebP file beside its pixels; empty where there is none.
struct WebpMetadata {
    std::string_view iccProfile;
    /// A TIFF structure.
    std::string_view exif;
    std::string_view xmp;
};

[[nodiscard]] WebpMetadata webpMetadataOf(std::string_view bytes);

/// Pixels are decoded when the first row is asked for. Errors: no WebP, over the pixel budget, an
/// animation; or the machine has no libwebp. Damage comes with the first row.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openWebp(std::string_view bytes);

} // namespace core
