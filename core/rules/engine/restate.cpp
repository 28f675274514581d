#include "core/rules/engine/restate.h"

#include <algorithm>

namespace core {

void restate(Report& report, std::initializer_list<std::string_view> rules)
{
    const auto isAmong = [&](const auto& row) {
        return std::ranges::find(rules, row.rule) != rules.end();
    };
    const auto found = std::ranges::find_if(report.findings(), isAmong);
    const auto missed = std::ranges::find_if(report.notRun(), isAmong);
    if (found != report.findings().end())
        report.notRun(translatable("not-run", "The rule %1 says the same and has findings. Mend "
                                              "those."),
                      {std::string(found->rule)});
    else if (missed != report.notRun().end())
        report.notRun(translatable("not-run", "The rule %1 says the same and was not run."),
                      {std::string(missed->rule)});
}

} // namespace core
