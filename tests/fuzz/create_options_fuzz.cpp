#include "core/iotedge/create_options/create_options.h"

#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment.h"
#include "core/iotedge/settings/twin.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes are judged as create options, desired properties and variables; every place lies in
/// the text, and minified options stay as they are when they are minified again.
FUZZ_TARGET(create_options)
{
    for (const auto& problems : {core::lintCreateOptions(text), core::lintTwin(text),
                                 core::lintEnvironment(text), core::secretsInJson(text)})
        for (const core::LintProblem& problem : problems)
            fuzz::require(problem.range.start <= problem.range.end
                              && problem.range.end <= text.size(),
                          "a problem lies in the text");
    if (const auto shorter = core::minifiedCreateOptions(text))
        fuzz::require(!core::minifiedCreateOptions(*shorter), "minified options stay");
}
