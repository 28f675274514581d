#pragma once

#include "core/rules/engine/report.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html.h"

#include <optional>
#include <vector>

/// What the rules on the description's HTML and wording are made of: a function that lists issues,
/// each with the edits that mend it. A row names it twice:
///
///     {.id = "html.attributes",
///      .title = translatable("rule-title", "No HTML attributes"),
///      .check = reportsIssues<attributeIssues>,
///      .fixes = mendsIssues<attributeIssues>},
namespace core {

struct DescriptionIssue {
    /// Absent where the whole description is meant.
    std::optional<TextRange> range = std::nullopt;
    /// translatable("rule", …)
    const char* text = "";
    std::vector<Argument> arguments = {};
    /// A risk only, whatever the rule's severity.
    bool isMild = false;
    /// A short name of the fix, its translatable("fix", …) label, and what it does; no edits, no
    /// fix.
    std::string_view fixId = {};
    const char* fixLabel = "";
    std::vector<TextEdit> edits = {};
    /// See Fix::isSafe.
    bool isSafe = false;
};

/// Issues of a description that is not blank, in the order of its text.
using FindIssues = std::vector<DescriptionIssue>(const Listing& listing, const Html& html);

/// The description as parsed. The reference holds until the next call with another text.
[[nodiscard]] const tl::expected<Html, SyntaxFault>& parsedDescription(const Listing& listing);

/// The description as parsed, or null where the parser refuses it; the rule is then not run.
[[nodiscard]] const Html* readDescription(const Subject& subject, Report& report);

void reportIssues(FindIssues* find, const Subject& subject, Report& report);

/// The fix of the issue that the finding tells. It looks for the issue anew in the text that it is
/// applied to, and changes nothing if it is gone.
[[nodiscard]] std::vector<Fix> fixesOfIssues(FindIssues* find, const Subject& subject,
                                             const Finding& finding);

template <FindIssues* Find>
void reportsIssues(const Subject& subject, Report& report)
{
    reportIssues(Find, subject, report);
}

template <FindIssues* Find>
std::vector<Fix> mendsIssues(const Subject& subject, const Finding& finding)
{
    return fixesOfIssues(Find, subject, finding);
}

} // namespace core
