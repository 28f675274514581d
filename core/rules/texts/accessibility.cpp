#include "core/rules/description/structure_issues.h"
#include "core/rules/engine/registry.h"
#include "core/rules/texts/accessibility_issues.h"
#include "core/rules/texts/word_lists.h"

namespace core {

namespace {

void checkLinkTitles(const Subject& subject, Checking& report)
{
    reportTextIssues(linkTitleIssues, subject, report);
    const std::string& language = subject.offer.listing.language;
    if (emptyLinkTitles(language).empty())
        report.notRun(translatable("not-run", "There is no list of empty link titles for the "
                                              "language of the listing (%1). Read them yourself."),
                      {language});
}

const Rule kAccessibilityRules[] = {
    {.id = "a11y.heading.order",
     .title = translatable("rule-title", "Order of headings"),
     .check = checkDescriptionIssues<headingOrderIssues>,
     .fixes = fixesIssues<headingOrderIssues>},
    {.id = "a11y.heading.empty",
     .title = translatable("rule-title", "No empty headings"),
     .check = checkDescriptionIssues<emptyHeadingIssues>,
     .fixes = fixesIssues<emptyHeadingIssues>},
    {.id = "a11y.heading.fake",
     .title = translatable("rule-title", "No bold lines as headings"),
     .check = checkDescriptionIssues<fakeHeadingIssues>,
     .fixes = fixesIssues<fakeHeadingIssues>},
    {.id = "a11y.caps",
     .title = translatable("rule-title", "No sentences in capitals"),
     .check = checkTextIssues<capitalsIssues>},
    {.id = "a11y.linktext",
     .title = translatable("rule-title", "Titles of links that say something"),
     .check = checkLinkTitles},
    {.id = "a11y.list.fake",
     .title = translatable("rule-title", "No typed lists"),
     .check = checkDescriptionIssues<fakeListIssues>,
     .fixes = fixesIssues<fakeListIssues>},
    {.id = "a11y.table.flat",
     .title = translatable("rule-title", "No typed tables"),
     .check = checkDescriptionIssues<flatTableIssues>},
    {.id = "a11y.breaks",
     .title = translatable("rule-title", "Paragraphs instead of line breaks"),
     .check = checkDescriptionIssues<breakIssues>,
     .fixes = fixesIssues<breakIssues>},
    {.id = "a11y.caption",
     .title = translatable("rule-title", "Captions that say something"),
     .check = checkTextIssues<captionIssues>},
    {.id = "a11y.reading",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Reading level")},
};

} // namespace

std::span<const Rule> accessibilityRules()
{
    return kAccessibilityRules;
}

} // namespace core
