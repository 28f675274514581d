#include "core/iotedge/settings/shell_names.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/prose/placeholder.h"

namespace core {

std::vector<LintProblem> lintShellNames(std::string_view text)
{
    LintSink sink(text);
    if (text.find('$') == std::string_view::npos)
        return {};
    for (const Placeholder& one : findPlaceholders(text)) {
        const std::string_view shape =
            text.substr(one.range.start, one.range.end - one.range.start);
        if (!isShellName(shape))
            continue;
        LintProblem& problem = sink.warning(
            "placeholder.shell", one.range,
            translatable("rule", "No shell reads “%1” here: the module gets the dollar sign and "
                                 "the letters as they stand. Write the value, or %2 where the "
                                 "customer has to."),
            {shown(shape), asPlaceholder(one.name)});
        addFix(problem, "convention", translatable("fix", "Write “%1”"), {asPlaceholder(one.name)},
               {{one.range, asPlaceholder(one.name)}});
    }
    return sink.take();
}

} // namespace core
