#include "core/rules/engine/registry.h"
#include "core/rules/texts/leftover_issues.h"

namespace core {

namespace {

const Rule kLeftoverRules[] = {
    {.id = "leftover.lorem",
     .title = translatable("rule-title", "No filler text"),
     .check = checkTextIssues<fillerIssues>},
    {.id = "leftover.todo",
     .title = translatable("rule-title", "No notes to yourself"),
     .check = checkTextIssues<noteIssues>},
    {.id = "leftover.sample",
     .title = translatable("rule-title", "No names of samples"),
     .check = checkTextIssues<sampleIssues>},
    {.id = "leftover.escaped",
     .title = translatable("rule-title", "No escaped HTML"),
     .check = checkTextIssues<escapedIssues>,
     .fixes = fixesTextIssues<escapedIssues>},
    {.id = "leftover.markdown",
     .title = translatable("rule-title", "No Markdown"),
     .check = checkTextIssues<markdownIssues>,
     .fixes = fixesTextIssues<markdownIssues>},
    {.id = "leftover.template",
     .title = translatable("rule-title", "No gaps of a template"),
     .check = checkTextIssues<templateIssues>},
};

} // namespace

std::span<const Rule> leftoverRules()
{
    return kLeftoverRules;
}

} // namespace core
