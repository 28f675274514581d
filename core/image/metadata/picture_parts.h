#pragma once

#include "core/image/metadata/picture_part.h"

#include <string_view>
#include <vector>

namespace core {

/// The parts of a raster. A file that is cut off or damaged ends with a part that holds the rest.
/// Nothing for drawings and for what is no picture.
[[nodiscard]] std::vector<PicturePart> partsOf(std::string_view bytes);

} // namespace core
