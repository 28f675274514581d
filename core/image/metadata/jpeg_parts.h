#pragma once

#include "core/image/metadata/picture_part.h"

#include <string_view>
#include <vector>

namespace core {

/// The parts of such a file; see partsOf.
[[nodiscard]] std::vector<PicturePart> partsOfJpeg(std::string_view bytes);

} // namespace core
