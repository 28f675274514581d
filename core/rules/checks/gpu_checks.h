#pragma once

#include "core/rules/engine/checking.h"

namespace core {

/// A plan that asks for a GPU, yet promises all platforms or says nothing of it in the hardware
/// paragraph. A guess at the words of the latter.
void checkGpuRequest(const Subject& subject, Checking& report);

} // namespace core
