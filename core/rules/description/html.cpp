#include "core/offer/field.h"
#include "core/rules/description/html_issues.h"
#include "core/rules/description/html_nesting_issues.h"
#include "core/rules/description/office_fixes.h"
#include "core/rules/engine/registry.h"
#include "core/text/addresses/syntax_fault.h"

namespace core {

namespace {

/// The one rule that tells why a description is not read at all.
void checkNesting(const Subject& subject, Checking& report)
{
    const auto& html = parsedDescription(subject, report);
    if (html)
        return reportIssues(nestingIssues, subject, report);
    const SyntaxFault& fault = html.error();
    report.add(Field<&Offer::listing, &Listing::description>::path(), fault.range,
               fault.message.text, fault.message.arguments);
}

const Rule kHtmlRules[] = {
    {.id = "html.cpp.simple",
     .title = translatable("rule-title", "Simple HTML"),
     .check = checkDescriptionIssues<complexHtmlIssues>},
    {.id = "html.tags.allowed",
     .title = translatable("rule-title", "Allowed HTML tags"),
     .check = checkDescriptionIssues<unlistedTagIssues>,
     .fixes = fixesMarkup<unlistedTagIssues>},
    {.id = "html.tags.u",
     .title = translatable("rule-title", "Underlined text"),
     .check = checkDescriptionIssues<underlineIssues>,
     .fixes = fixesIssues<underlineIssues>},
    {.id = "html.tags.tolerated",
     .title = translatable("rule-title", "Tags to rewrite"),
     .check = checkDescriptionIssues<toleratedTagIssues>,
     .fixes = fixesMarkup<toleratedTagIssues>},
    {.id = "html.tags.forbidden",
     .title = translatable("rule-title", "Forbidden HTML tags"),
     .check = checkDescriptionIssues<forbiddenHtmlIssues>,
     .fixes = fixesMarkup<forbiddenHtmlIssues>},
    {.id = "html.attributes",
     .title = translatable("rule-title", "No HTML attributes"),
     .check = checkDescriptionIssues<attributeIssues>,
     .fixes = fixesMarkup<attributeIssues>},
    {.id = "html.closed",
     .title = translatable("rule-title", "Closed and nested tags"),
     .check = checkNesting,
     .fixes = fixesIssues<nestingIssues>},
    {.id = "html.headings",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Headings")},
    {.id = "html.rte",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Editor of the portal")},
};

} // namespace

std::span<const Rule> htmlRules()
{
    return kHtmlRules;
}

} // namespace core
