#include "core/iotedge/lint/template_lint.h"

#include "core/iotedge/lint/lint_sink.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace core {

std::vector<LintProblem>
lintTemplate(std::string_view text, std::span<const TextRange> values,
             const std::function<std::vector<LintProblem>(std::string_view)>& lint)
{
    // Names of the same length, so that places stay.
    std::string standIns(text);
    for (const TextRange value : values)
        std::fill(standIns.begin() + static_cast<std::ptrdiff_t>(value.start),
                  standIns.begin() + static_cast<std::ptrdiff_t>(value.end), 'x');
    std::vector<LintProblem> problems = lint(standIns);
    std::erase_if(problems, [&](const LintProblem& problem) {
        return std::ranges::any_of(values, [&](TextRange value) {
            return value.start < problem.range.end && problem.range.start < value.end;
        });
    });
    LintSink sink(text);
    for (const TextRange value : values)
        sink.note("placeholder.convention", value,
                  translatable("rule", "“%1” waits for a value, and is not judged. Fill it in "
                                       "before a device gets it."),
                  {shown(text.substr(value.start, value.end - value.start))});
    std::ranges::move(sink.take(), std::back_inserter(problems));
    std::ranges::stable_sort(problems, {},
                             [](const LintProblem& problem) { return problem.range.start; });
    return problems;
}

} // namespace core
