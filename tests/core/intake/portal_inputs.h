#pragma once

#include "tests/core/intake/intake_inputs.h"

#include <vector>

/// Offers in the forms of the portals' own interfaces.
namespace core::support {

[[nodiscard]] std::vector<IntakeInput> cppInputs();
[[nodiscard]] std::vector<IntakeInput> treeInputs();

} // namespace core::support
