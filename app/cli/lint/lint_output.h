#pragma once

#include "core/iotedge/lint/lint.h"

namespace app {

/// "error" or "warning" after the gravest problem, else "ok".
[[nodiscard]] std::string_view verdictOf(const std::vector<core::LintProblem>& problems);

/// One JSON object on one line, without the line's end: {"verdict", "stage", "findings"}. Places
/// count code points.
[[nodiscard]] std::string lintAsJson(std::string_view text,
                                     const std::vector<core::LintProblem>& problems);
/// The same for an input line that is no text to judge.
[[nodiscard]] std::string unreadableAsJson(std::string_view message);

/// For people: each problem with its line, a caret under its place, and its fixes.
[[nodiscard]] std::string lintAsText(std::string_view text,
                                     const std::vector<core::LintProblem>& problems);

} // namespace app
