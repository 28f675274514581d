#include "core/rules/description/html_nesting_issues.h"

#include "core/rules/description/html_issues.h"
#include "core/text/html/html_tags.h"

#include <algorithm>

namespace core {

namespace {

/// Lists within lists: one level below the first reads well.
constexpr int kMaxListDepth = 2;

struct Wording {
    const char* text;
    const char* fixLabel;
    bool isMild = false;
    /// The fix writes what browsers show anyway.
    bool isSafe = false;
};

Wording characterWording(HtmlProblemKind kind)
{
    switch (kind) {
    case HtmlProblemKind::BareAmpersand:
    case HtmlProblemKind::BareLessThan:
        return {translatable("rule", "“%1” has a meaning of its own in HTML, and browsers have to "
                                     "guess here. Write &amp; for & and &lt; for <."),
                translatable("fix", "Escape “%1”"), true, true};
    case HtmlProblemKind::UnknownReference:
        return {translatable("rule", "“%1” names no character that HTML knows. Correct the name, "
                                     "or write &amp; for &."),
                translatable("fix", "Show “%1” as it is written"), true, true};
    case HtmlProblemKind::UnterminatedReference:
        return {translatable("rule", "“%1” lacks its semicolon. Add it."),
                translatable("fix", "Add the semicolon to “%1”"), true, true};
    case HtmlProblemKind::InvalidReference:
        return {translatable("rule", "“%1” stands for no character that can be shown. Remove it."),
                translatable("fix", "Remove “%1”"), true};
    case HtmlProblemKind::WindowsReference:
        return {translatable("rule", "“%1” is a number of the old table of Windows, which is no "
                                     "character elsewhere. Write the character that browsers show "
                                     "for it."),
                translatable("fix", "Write the character of “%1” itself"), true, true};
    default:
        return {translatable("rule", "There is an invisible control character here. Remove it."),
                translatable("fix", "Remove the control character"), true};
    }
}

Wording wordingOf(HtmlProblemKind kind)
{
    switch (kind) {
    case HtmlProblemKind::UnclosedElement:
        return {translatable("rule", "<%1> is never closed. Add </%1> where it ends."),
                translatable("fix", "Close <%1>")};
    case HtmlProblemKind::StrayEndTag:
        return {translatable("rule", "</%1> closes nothing. Remove it, or add the <%1> it belongs "
                                     "to."),
                translatable("fix", "Remove </%1>")};
    case HtmlProblemKind::CrossedEndTag:
        return {translatable("rule", "</%1> comes after the end of the tag around it. Close <%1> "
                                     "first, then what it stands in."),
                translatable("fix", "Close <%1> in the right order")};
    case HtmlProblemKind::MisplacedElement:
        return {translatable("rule", "This tag cannot stand inside <%1>: browsers end <%1> before "
                                     "it. Close <%1> first."),
                translatable("fix", "Close <%1> before this tag")};
    case HtmlProblemKind::UnfinishedTag:
        return {translatable("rule", "The description ends inside the tag <%1>, and browsers drop "
                                     "what stands there. Finish the tag, or remove it."),
                translatable("fix", "Remove the unfinished tag")};
    default:
        return characterWording(kind);
    }
}

/// Those that other rules report.
bool isReportedElsewhere(HtmlProblemKind kind)
{
    return kind == HtmlProblemKind::DuplicateAttribute || kind == HtmlProblemKind::Comment
           || kind == HtmlProblemKind::Declaration;
}

bool isInDroppedElement(const Html& html, const HtmlProblem& problem)
{
    const TextRange* part = partLostAt(html, problem.range.start);
    // Lost is a stray end tag, too, but it stands in no element.
    if (problem.kind == HtmlProblemKind::StrayEndTag && part && part->start == problem.range.start)
        return false;
    return problem.kind != HtmlProblemKind::UnfinishedTag && part && problem.range.end <= part->end;
}

} // namespace

std::vector<DescriptionIssue> nestingIssues(const Listing& /*unused*/, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    for (const HtmlProblem& problem : html.problems) {
        if (isReportedElsewhere(problem.kind) || isInDroppedElement(html, problem))
            continue;
        const Wording wording = wordingOf(problem.kind);
        DescriptionIssue issue{.range = problem.range,
                               .text = wording.text,
                               .arguments = {},
                               .isMild = wording.isMild,
                               .fixId = "mendHtml",
                               .fixLabel = wording.fixLabel,
                               .edits = problem.repair,
                               .isSafe = wording.isSafe};
        if (!problem.name.empty())
            issue.arguments.emplace_back(problem.name);
        issues.push_back(std::move(issue));
    }
    return issues;
}

std::vector<DescriptionIssue> complexHtmlIssues(const Listing& /*unused*/, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    for (const HtmlElement& element : html.elements) {
        if (!isListHtmlTag(element.tag))
            continue;
        int depth = 1;
        for (auto parent = element.parent; parent; parent = html.elements[*parent].parent)
            depth += isListHtmlTag(html.elements[*parent].tag) ? 1 : 0;
        if (depth > kMaxListDepth)
            issues.push_back(
                {.range = element.startTag,
                 .text = translatable("rule", "This list is nested %1 deep. The portal takes "
                                              "“simple HTML” and does not say how much that is; %2 "
                                              "levels are safe. Flatten it."),
                 .arguments = {static_cast<long long>(depth),
                               static_cast<long long>(kMaxListDepth)}});
    }
    return issues;
}

} // namespace core
