#include "core/rules/engine/registry.h"
#include "core/rules/texts/leftover_issues.h"

namespace core {

namespace {

const Rule kLeftoverRules[] = {
    {.id = "leftover.lorem",
     .title = translatable("rule-title", "No filler text"),
     .check = reportsTextIssues<fillerIssues>},
    {.id = "leftover.todo",
     .title = translatable("rule-title", "No notes to yourself"),
     .check = reportsTextIssues<noteIssues>},
    {.id = "leftover.sample",
     .title = translatable("rule-title", "No names of samples"),
     .check = reportsTextIssues<sampleIssues>},
    {.id = "leftover.escaped",
     .title = translatable("rule-title", "No escaped HTML"),
     .check = reportsTextIssues<escapedIssues>,
     .fixes = mendsTextIssues<escapedIssues>},
    {.id = "leftover.markdown",
     .title = translatable("rule-title", "No Markdown"),
     .check = reportsTextIssues<markdownIssues>,
     .fixes = mendsTextIssues<markdownIssues>},
    {.id = "leftover.template",
     .title = translatable("rule-title", "No gaps of a template"),
     .check = reportsTextIssues<templateIssues>},
};

} // namespace

std::span<const Rule> leftoverRules()
{
    return kLeftoverRules;
}

} // namespace core
