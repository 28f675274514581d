#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/rules/profile/profile.h"

#include <span>

namespace core {

/// What a text is judged by, beside itself.
struct LintRequest {
    LintContext context;
    Profile profile;
};

/// A kind of text that `lint` judges: one row of its table.
struct LintKind {
    std::string_view name;
    std::string_view summary;
    std::vector<LintProblem> (*lint)(std::string_view text, const LintRequest& request);
};

/// In the order of the help.
[[nodiscard]] std::span<const LintKind> lintKinds();
/// Null where there is no such kind.
[[nodiscard]] const LintKind* findLintKind(std::string_view name);

} // namespace core
