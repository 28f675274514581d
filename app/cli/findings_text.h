#pragma once

#include "app/cli/input.h"
#include "core/rules/engine/report.h"
#include "core/rules/engine/rule.h"

#include <string>

namespace app {

/// The report for people: findings by page, the gravest page by page in the wizard's order, each
/// with its file:line:column and rule, then what did not run, then one summary line.
[[nodiscard]] std::string findingsAsText(const Input& input, const core::Subject& subject,
                                         const core::Report& report);

} // namespace app
