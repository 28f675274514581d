#pragma once

#include "core/iotedge/lint/lint.h"

namespace app {

/// At most as many problems of one rule as a report lists; one more tells how many are left out, as
/// grave as the gravest of them.
[[nodiscard]] std::vector<core::LintProblem> limited(std::vector<core::LintProblem> problems);

/// A text that an editor ended with a line break is the text without it.
[[nodiscard]] std::string_view withoutLastBreak(std::string_view text);

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
