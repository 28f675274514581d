#include "core/iotedge/lint/lint.h"

#include "core/library/lint_kinds.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/valid_offer.h"

/// Any text is judged, as each kind that `lint` knows; every place lies in the text, and every fix
/// changes it.
FUZZ_TARGET(lint)
{
    static const core::LintRequest request{{"Camera"}, core::support::profile("pc-2026")};
    for (const core::LintKind& kind : core::lintKinds())
        for (const core::LintProblem& problem : kind.lint(text, request)) {
            fuzz::require(problem.range.start <= problem.range.end
                              && problem.range.end <= text.size(),
                          "a problem lies in the text");
            for (const core::LintFix& fix : problem.fixes)
                fuzz::require(core::edited(text, fix.edits) != text, "a fix changes the text");
        }
}
