#pragma once

#include "core/base/result.h"
#include "core/intake/kinds.h"
#include "core/intake/told.h"

namespace core::intake {

/// A resource tree of the Product Ingestion API, or the body of a configure request: what the
/// published schemas name, and the resource-tree.json of a bundle.
[[nodiscard]] bool isResourceTree(const Source& source);
[[nodiscard]] Result<Told> readResourceTree(const Source& source);

} // namespace core::intake
