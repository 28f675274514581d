#pragma once

#include "core/base/field_path.h"
#include "core/offer/offer.h"

#include <vector>

namespace core {

/// Every field that names an image file, in the order of the field table, set or not.
[[nodiscard]] std::vector<FieldPath> imageFields(const Offer& offer);

} // namespace core
