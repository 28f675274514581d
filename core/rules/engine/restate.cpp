#include "core/rules/engine/restate.h"

#include <algorithm>
#include <tuple>

namespace core {

void restate(Checking& report, std::initializer_list<std::string_view> rules)
{
    const auto isAmong = [&](std::string_view rule) {
        return std::ranges::find(rules, rule) != rules.end();
    };
    const auto hasFound = [&](std::string_view rule) {
        report.notRun(translatable("not-run", "The rule %1 says the same and has findings. Fix "
                                              "those."),
                      {std::string(rule)});
    };
    const auto& [findings, hidden, notRun] =
        std::tie(report.soFar().findings(), report.soFar().hidden(), report.soFar().notRun());
    const auto found = std::ranges::find_if(findings, isAmong, &Finding::rule);
    const auto kept = std::ranges::find_if(
        hidden, isAmong, [](const HiddenFinding& one) { return one.finding.rule; });
    const auto missed = std::ranges::find_if(notRun, isAmong, &NotRun::rule);
    if (found != findings.end())
        hasFound(found->rule);
    else if (kept != hidden.end())
        hasFound(kept->finding.rule);
    else if (missed != notRun.end())
        report.notRun(translatable("not-run", "The rule %1 says the same and was not run."),
                      {std::string(missed->rule)});
}

} // namespace core
