#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint.h"

#include <string_view>
#include <vector>

namespace core::importers {

/// What is said of a whole manifest once, and is no fault: that it is a template with so many
/// values to fill in, and which parts of it nobody judges.
[[nodiscard]] std::vector<LintProblem> manifestNotes(std::string_view text, const Parts& parts);

} // namespace core::importers
