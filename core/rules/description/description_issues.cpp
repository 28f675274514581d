#include "core/rules/description/description_issues.h"

#include "core/offer/field.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

bool isSame(const DescriptionIssue& issue, const Message& message)
{
    return Message{"rule", issue.text, issue.arguments} == message;
}

std::vector<DescriptionIssue> issuesOf(FindIssues* find, const Listing& listing)
{
    const auto& html = parsedDescription(listing);
    return html && !isBlank(listing.description) ? find(listing, *html)
                                                 : std::vector<DescriptionIssue>();
}

/// Mends the issue that has this message and as many of the kind before it.
void mend(FindIssues* find, const Message& message, std::size_t countBefore, Listing& listing)
{
    for (const DescriptionIssue& issue : issuesOf(find, listing))
        if (isSame(issue, message) && countBefore-- == 0) {
            listing.description = edited(listing.description, issue.edits);
            return;
        }
}

} // namespace

const tl::expected<Html, SyntaxFault>& parsedDescription(const Listing& listing)
{
    // Some fifteen rules read the same text at every keystroke; the last one parsed serves all.
    thread_local std::string source;
    thread_local tl::expected<Html, SyntaxFault> parsed = parseHtml(source);
    if (source != listing.description) {
        source = listing.description;
        parsed = parseHtml(source);
    }
    return parsed;
}

const Html* readDescription(const Subject& subject, Report& report)
{
    const auto& html = parsedDescription(subject.offer.listing);
    if (!html)
        report.notRun(translatable("not-run", "The description is too long or too deeply nested to "
                                              "be read. Mend that first."));
    return html ? &*html : nullptr;
}

void reportIssues(FindIssues* find, const Subject& subject, Report& report)
{
    const FieldPath where = Field<&Offer::listing, &Listing::description>::path();
    if (!readDescription(subject, report))
        return;
    for (DescriptionIssue& issue : issuesOf(find, subject.offer.listing)) {
        if (issue.range && issue.isMild)
            report.addWarning(where, *issue.range, issue.text, std::move(issue.arguments));
        else if (issue.range)
            report.add(where, *issue.range, issue.text, std::move(issue.arguments));
        else if (issue.isMild)
            report.addWarning(where, issue.text, std::move(issue.arguments));
        else
            report.add(where, issue.text, std::move(issue.arguments));
    }
}

std::vector<Fix> fixesOfIssues(FindIssues* find, const Subject& subject, const Finding& finding)
{
    std::size_t countBefore = 0;
    for (const DescriptionIssue& issue : issuesOf(find, subject.offer.listing)) {
        if (!isSame(issue, finding.message))
            continue;
        if (issue.range != finding.range) {
            ++countBefore;
            continue;
        }
        if (issue.edits.empty())
            return {};
        return {{issue.fixId,
                 {"fix", issue.fixLabel, issue.arguments},
                 [find, message = finding.message, countBefore](Offer& offer) {
                     mend(find, message, countBefore, offer.listing);
                 },
                 issue.isSafe}};
    }
    return {};
}

} // namespace core
