#pragma once

#include "core/image/pixels/raster.h"

#include <memory>
#include <string_view>

namespace core {

/// Rows of a PNG; the bytes must outlive it. A picture that is not interlaced is never held as a
/// whole. Errors: no PNG, an animation, cut off or damaged in any chunk, too long a side, over the
/// pixel budget. Nothing is allocated for a picture over the budget.
[[nodiscard]] Result<std::unique_ptr<RowDecoder>> openPng(std::string_view bytes);

} // namespace core
