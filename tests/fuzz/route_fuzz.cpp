#include "core/iotedge/routes/route_editing.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/routes/route_words.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes are judged, highlighted and read; every place lies in the text.
FUZZ_TARGET(route)
{
    for (const auto& problems : {core::lintRoute(text, {"Camera"}), core::lintCondition(text)})
        for (const core::LintProblem& problem : problems) {
            fuzz::require(problem.range.start <= problem.range.end
                              && problem.range.end <= text.size(),
                          "a problem lies in the text");
            for (const core::LintFix& fix : problem.fixes)
                fuzz::require(core::edited(text, fix.edits) != text, "a fix changes the text");
        }
    std::size_t end = 0;
    for (const core::RouteHighlight& one : core::routeHighlights(text)) {
        fuzz::require(one.range.start >= end && one.range.end <= text.size(),
                      "highlights follow each other");
        end = one.range.end;
    }
    (void)core::routeInWords(text);
    (void)core::routeCompletions(text, text.size() / 2, {"Camera"});
}
