#include "core/iotedge/lint/lint_sink.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <utility>

namespace core {

LintProblem& LintSink::add(std::string_view rule, Severity severity, TextRange range,
                           const char* text, std::vector<Argument> arguments)
{
    LintProblem problem{rule, severity, LintStage::None, range, {"rule", text, {}}, {}};
    problem.message.arguments = std::move(arguments);
    if (isFull())
        return m_spare = std::move(problem);
    return m_problems.emplace_back(std::move(problem));
}

LintProblem& LintSink::error(std::string_view rule, TextRange range, const char* text,
                             std::vector<Argument> arguments)
{
    return add(rule, Severity::Error, range, text, std::move(arguments));
}

LintProblem& LintSink::warning(std::string_view rule, TextRange range, const char* text,
                               std::vector<Argument> arguments)
{
    return add(rule, Severity::Warning, range, text, std::move(arguments));
}

LintProblem& LintSink::note(std::string_view rule, TextRange range, const char* text,
                            std::vector<Argument> arguments)
{
    return add(rule, Severity::Help, range, text, std::move(arguments));
}

std::vector<LintProblem> LintSink::take()
{
    std::ranges::stable_sort(m_problems, {},
                             [](const LintProblem& problem) { return problem.range.start; });
    return std::exchange(m_problems, {});
}

void addFix(LintProblem& problem, std::string_view id, const char* text,
            std::vector<Argument> arguments, std::vector<TextEdit> edits)
{
    problem.fixes.push_back({id, {"fix", text, std::move(arguments)}, std::move(edits)});
}

std::string shown(std::string_view text)
{
    return excerpt(text);
}

} // namespace core
