#pragma once

#include "core/iotedge/lint/lint.h"

#include <string_view>
#include <vector>

namespace core {

/// "$NAME" in a value of a module's defaults, as if a shell read it: nothing expands it there, but
/// for the script of a shell in the container and the health check of one. The tools for manifests
/// do, so those are not asked.
[[nodiscard]] std::vector<LintProblem> lintShellNames(std::string_view text);

} // namespace core
