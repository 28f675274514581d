#pragma once

#include "core/base/result.h"
#include "core/bundle/bag_check.h"
#include "core/project/project.h"

#include <string_view>

namespace core {

/// The project inside a bundle. Errors: it does not verify.
[[nodiscard]] Result<Project> projectFromBundle(std::string_view zip);
/// The same from the files of a bundle that was unpacked.
[[nodiscard]] Result<Project> projectFromBag(const BagFiles& bag);

} // namespace core
