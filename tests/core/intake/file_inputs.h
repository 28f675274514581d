#pragma once

#include "tests/core/intake/intake_inputs.h"

#include <filesystem>
#include <vector>

/// Offers that lie in many files below the folder.
namespace core::support {

[[nodiscard]] std::vector<IntakeInput> folderInputs(const std::filesystem::path& folder);
[[nodiscard]] std::vector<IntakeInput> bundleInputs(const std::filesystem::path& folder);

} // namespace core::support
