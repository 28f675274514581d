#pragma once

#include "core/base/result.h"
#include "core/bundle/bag_check.h"

#include <string_view>
#include <vector>

namespace core {

/// The bag inside an archive; its folder is that of the first entry. Errors: the archive is not one
/// that writeZip() made, or its files are not all in one folder.
[[nodiscard]] Result<BagFiles> bagIn(std::string_view archive);

/// Empty for a valid bundle: every byte hashed, nothing missing, nothing added.
[[nodiscard]] std::vector<BundleProblem> verifyBundle(std::string_view zip);

} // namespace core
