#pragma once

#include "core/base/result.h"
#include "core/intake/kinds.h"
#include "core/intake/told.h"

namespace core::intake {

/// A bundle, packed or unpacked, or a project folder, as the beginning of a new offer: without what
/// names the earlier one to the store, and without what people answered for it.
[[nodiscard]] bool isBundle(const Source& source);
[[nodiscard]] Result<Told> readBundle(const Source& source);

} // namespace core::intake
