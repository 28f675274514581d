#include "core/importers/manifest_import.h"
#include "core/importers/manifest_lint.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes are imported or refused; a module has at most five of each. Problems lie in the text.
FUZZ_TARGET(manifest)
{
    for (const core::LintProblem& problem : core::lintManifest(text))
        fuzz::require(problem.range.start <= problem.range.end && problem.range.end <= text.size(),
                      "a problem lies in the text");
    const auto import = core::importManifest(text);
    if (!import)
        return;
    constexpr std::size_t kMax = 5;
    for (const core::ImportedModule& module : import->modules) {
        fuzz::require(module.defaults.routes.size() <= kMax, "at most five routes");
        fuzz::require(module.defaults.twin.size() <= kMax, "at most five properties");
        fuzz::require(module.defaults.environment.size() <= kMax, "at most five variables");
    }
}
