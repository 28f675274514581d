#pragma once

#include "core/rules/engine/checking.h"

#include <span>
#include <vector>

namespace core {

/// A whole twin among the desired properties: as the value of one, or spread over the rows under
/// its own names, desired and $metadata.
void checkWrappedTwin(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<Fix> unwrapTwin(const Subject& subject,
                                          std::span<const Finding> findings);

} // namespace core
