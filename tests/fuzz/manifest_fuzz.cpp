#include "core/importers/manifest_import.h"
#include "core/importers/manifest_lint.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes are imported or refused; a module has at most five of each. Problems lie in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const core::LintProblem& problem : core::lintManifest(fuzz::asText(data, size)))
        fuzz::require(problem.range.start <= problem.range.end && problem.range.end <= size,
                      "a problem lies in the text");
    const auto import = core::importManifest(fuzz::asText(data, size));
    if (!import)
        return 0;
    constexpr std::size_t kMax = 5;
    for (const core::ImportedModule& module : import->modules) {
        fuzz::require(module.defaults.routes.size() <= kMax, "at most five routes");
        fuzz::require(module.defaults.twin.size() <= kMax, "at most five properties");
        fuzz::require(module.defaults.environment.size() <= kMax, "at most five variables");
    }
    return 0;
}
