#pragma once

#include "core/rules/engine/checking.h"
#include "core/rules/engine/issue.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html.h"

#include <optional>
#include <vector>

/// What the rules on the description's HTML and wording are made of: a function that lists issues,
/// each with the edits that fix it. A row names it twice:
///
///     {.id = "html.attributes",
///      .title = translatable("rule-title", "No HTML attributes"),
///      .check = checkDescriptionIssues<attributeIssues>,
///      .fixes = fixesIssues<attributeIssues>},
namespace core {

/// Without a range where the whole description is meant.
using DescriptionIssue = Issue<std::optional<TextRange>>;

/// Issues of a description that is not blank, in the order of its text.
using FindIssues = std::vector<DescriptionIssue>(const Listing& listing, const Html& html);

/// The description as parsed, once in a run.
[[nodiscard]] const tl::expected<Html, SyntaxFault>& parsedDescription(const Subject& subject,
                                                                       Checking& report);

/// The description as parsed, or null where the parser refuses it; the rule is then not run.
[[nodiscard]] const Html* readDescription(const Subject& subject, Checking& report);

void reportIssues(FindIssues* find, const Subject& subject, Checking& report);

/// The fixes of the issues that the findings tell: edits of the description as it is.
[[nodiscard]] std::vector<Fix> fixesOfIssues(FindIssues* find, const Subject& subject,
                                             std::span<const Finding> findings);

template <FindIssues* Find>
void checkDescriptionIssues(const Subject& subject, Checking& report)
{
    reportIssues(Find, subject, report);
}

template <FindIssues* Find>
std::vector<Fix> fixesIssues(const Subject& subject, std::span<const Finding> findings)
{
    return fixesOfIssues(Find, subject, findings);
}

} // namespace core
