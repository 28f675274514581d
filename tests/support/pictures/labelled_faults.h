#pragma once

#include "tests/support/pictures/labelled_logos.h"

namespace test {

/// Those of each slot, in the order of the functions that make them.
[[nodiscard]] const std::vector<Fault>& logoFaults();
[[nodiscard]] const std::vector<Fault>& heroFaults();
[[nodiscard]] const std::vector<Fault>& screenshotFaults();

} // namespace test
