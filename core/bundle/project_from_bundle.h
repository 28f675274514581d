#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <string_view>

namespace core {

/// The project inside a bundle. Errors: it does not verify.
[[nodiscard]] Result<Project> projectFromBundle(std::string_view zip);

} // namespace core
