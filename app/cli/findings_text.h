#pragma once

#include "core/report/run/run.h"

#include <string>

namespace app {

/// How much findingsAsText() tells.
enum class Detail {
    Everything,
    /// Findings alone, for one offer among many.
    Findings
};

/// The report for people: findings by page, the gravest page by page in the wizard's order, each
/// with its file:line:column and rule, then what did not run, then one summary line. The run was
/// checked.
[[nodiscard]] std::string findingsAsText(const core::Run& run, const core::Language& language,
                                         Detail detail = Detail::Everything);

} // namespace app
