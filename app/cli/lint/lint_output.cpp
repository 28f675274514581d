#include "app/cli/lint/lint_output.h"

#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
#include "core/base/printable.h"
#include "core/base/text_position.h"
#include "core/report/run/report_words.h"
#include "core/report/run/severity_names.h"
#include "core/rules/engine/checking.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace app {

namespace {

using Json = nlohmann::ordered_json;
using Problems = std::vector<core::LintProblem>;

/// Counts forward from the last place that was asked for.
class CodePoints {
public:
    explicit CodePoints(std::string_view text) : m_text(text) {}

    std::size_t before(std::size_t offset)
    {
        if (offset < m_offset)
            m_offset = m_count = 0;
        for (; m_offset < std::min(offset, m_text.size()); ++m_offset)
            m_count += (static_cast<unsigned char>(m_text[m_offset]) & 0xC0U) != 0x80U ? 1 : 0;
        return m_count;
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    std::size_t m_count = 0;
};

Json stageOf(const Problems& problems)
{
    bool isB = false;
    for (const core::LintProblem& problem : problems) {
        if (problem.stage == core::LintStage::A)
            return "A";
        isB = isB || problem.stage == core::LintStage::B;
    }
    return isB ? Json("B") : Json(nullptr);
}

/// A longer text is not printed again for each of its fixes.
constexpr std::size_t kMaxFixed = 64UL << 10;

/// "text" is null where the whole text is too long to be told with each fix.
Json fixesJson(std::string_view text, const core::LintProblem& problem)
{
    Json fixes = Json::array();
    for (const core::LintFix& fix : problem.fixes)
        fixes.push_back(
            {{"id", fix.id},
             {"label", core::inEnglish(fix.label)},
             {"text", text.size() > kMaxFixed ? Json() : Json(core::edited(text, fix.edits))}});
    return fixes;
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The line that holds the place, and the place in it.
struct Line {
    std::string_view text;
    core::TextRange place;
};

Line lineOf(std::string_view text, core::TextRange range)
{
    const auto before = text.substr(0, range.start).rfind('\n');
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', start), text.size());
    return {text.substr(start, end - start),
            {range.start - start, std::min(range.end, end) - start}};
}

/// Counts what is shown of the line, in which a control takes more room than it has.
std::string caretLines(const Line& line)
{
    constexpr std::size_t kWidest = 200;
    if (line.text.size() > kWidest)
        return {};
    const auto [start, end] = line.place;
    const std::string before = core::printable(line.text.substr(0, start));
    const std::string marked = core::printable(line.text.substr(start, end - start));
    const auto widthOf = [](std::string_view text) { return CodePoints(text).before(text.size()); };
    return "    " + before + marked + core::printable(line.text.substr(end)) + "\n    "
           + std::string(widthOf(before), ' ')
           + styled(Style::Bold, std::string(std::max<std::size_t>(widthOf(marked), 1), '^'))
           + '\n';
}

std::string problemAsText(std::string_view text, const core::PositionedText& positions,
                          const core::LintProblem& problem)
{
    const bool isError = problem.severity == core::Severity::Error;
    const auto place = positions.at(problem.range.start);
    std::string out = styled(isError ? Style::Red : Style::Yellow,
                             core::ReportWords(spoken()).severity(problem.severity))
                      + "  " + std::string(problem.rule) + "  "
                      + spoken(core::translatable("cli", "line %1, column %2"),
                               {std::to_string(place.line), std::to_string(place.column)});
    if (problem.stage != core::LintStage::None)
        out += "  "
               + spoken(core::translatable("cli", "stage %1"),
                        {problem.stage == core::LintStage::A ? "A" : "B"});
    out += '\n' + caretLines(lineOf(text, problem.range));
    out += "    " + wrapped(spoken(problem.message), 4) + '\n';
    for (const core::LintFix& fix : problem.fixes) {
        out += "    " + styled(Style::Cyan, spoken(core::translatable("cli", "fix"))) + "  "
               + spoken(fix.label) + '\n';
        if (text.size() > kMaxFixed)
            continue;
        const std::string fixed = core::edited(text, fix.edits);
        if (fixed.find('\n') == std::string::npos)
            out += "         " + core::printable(fixed) + '\n';
    }
    return out;
}

} // namespace

std::vector<core::LintProblem> limited(std::vector<core::LintProblem> problems)
{
    std::map<std::string_view, std::pair<core::MoreFindings, core::LintProblem>> more;
    std::map<std::string_view, std::size_t> listed;
    std::erase_if(problems, [&](core::LintProblem& problem) {
        if (++listed[problem.rule] <= core::kMaxFindings)
            return false;
        auto& [count, last] = more[problem.rule];
        count.rule = problem.rule;
        if (count.others++ > 0)
            problem.severity = std::max(problem.severity, last.severity);
        problem.fixes.clear();
        last = std::move(problem);
        return true;
    });
    for (auto& [rule, rest] : more) {
        rest.second.message = core::moreMessage(rest.first);
        problems.push_back(std::move(rest.second));
    }
    return problems;
}

std::string_view withoutLastBreak(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

std::string_view verdictOf(const Problems& problems)
{
    const auto holds = [&](core::Severity severity) {
        return std::ranges::any_of(problems, [&](const core::LintProblem& problem) {
            return problem.severity == severity;
        });
    };
    return holds(core::Severity::Error)     ? "error"
           : holds(core::Severity::Warning) ? "warning"
                                            : "ok";
}

std::string lintAsJson(std::string_view text, const Problems& problems)
{
    CodePoints points(text);
    Json findings = Json::array();
    for (const core::LintProblem& problem : problems)
        findings.push_back({{"rule", problem.rule},
                            {"severity", core::severityName(problem.severity)},
                            {"message", core::inEnglish(problem.message)},
                            {"start", points.before(problem.range.start)},
                            {"end", points.before(problem.range.end)},
                            {"fixes", fixesJson(text, problem)}});
    return dumped({{"verdict", verdictOf(problems)},
                   {"stage", stageOf(problems)},
                   {"findings", std::move(findings)}});
}

std::string unreadableAsJson(std::string_view message)
{
    return dumped({{"verdict", "error"},
                   {"stage", nullptr},
                   {"findings", Json::array({Json{{"rule", nullptr},
                                                  {"severity", "error"},
                                                  {"message", message},
                                                  {"start", 0},
                                                  {"end", 0},
                                                  {"fixes", Json::array()}}})}});
}

std::string lintAsText(std::string_view text, const Problems& problems)
{
    const core::PositionedText positions{std::string(text)};
    std::string out;
    for (const core::LintProblem& problem : problems)
        out += problemAsText(text, positions, problem);
    const std::string_view verdict = verdictOf(problems);
    return out
           + (verdict == "ok"
                  ? spoken(core::translatable("cli", "%1: nothing is wrong with it."),
                           {styled(Style::Green, spoken(core::translatable("cli", "Good")))})
                        + '\n'
                  : std::string());
}

} // namespace app
