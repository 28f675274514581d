#include "core/iotedge/lint/fenced.h"

#include "core/text/prose/code_fence.h"

namespace core {

bool lintFence(LintSink& sink, std::string_view rule)
{
    const auto fence = codeFence(sink.text());
    if (!fence)
        return false;
    LintProblem& problem =
        sink.error(rule, fence->open,
                   translatable("rule", "The lines of ``` belong to the page that this was copied "
                                        "from. Remove them."));
    addFix(problem, "remove", translatable("fix", "Remove it"), {},
           {{fence->open, {}}, {fence->close, {}}});
    return true;
}

} // namespace core
