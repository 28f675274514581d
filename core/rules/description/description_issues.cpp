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

bool isOf(const Finding& finding, const DescriptionIssue& issue)
{
    return issue.range == finding.range && isSame(issue, finding.message);
}

} // namespace

const tl::expected<Html, SyntaxFault>& parsedDescription(const Subject& subject, Checking& report)
{
    return report.shared<parseHtml>(std::string_view(subject.offer.listing.description));
}

const Html* readDescription(const Subject& subject, Checking& report)
{
    const auto& html = parsedDescription(subject, report);
    if (!html)
        report.notRun(translatable("not-run", "The description is too long or too deeply nested to "
                                              "be read. Fix that first."));
    return html ? &*html : nullptr;
}

void reportIssues(FindIssues* find, const Subject& subject, Checking& report)
{
    const FieldPath where = Field<&Offer::listing, &Listing::description>::path();
    const Listing& listing = subject.offer.listing;
    const Html* html = readDescription(subject, report);
    if (!html || isBlank(listing.description))
        return;
    for (DescriptionIssue& issue : find(listing, *html)) {
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

std::vector<Fix> fixesOfIssues(FindIssues* find, const Subject& subject,
                               std::span<const Finding> findings)
{
    const Listing& listing = subject.offer.listing;
    const auto html = parseHtml(listing.description);
    if (!html || isBlank(listing.description))
        return {};
    const FieldPath where = Field<&Offer::listing, &Listing::description>::path();
    const auto text = std::make_shared<const std::string>(listing.description);
    const auto issues = find(listing, *html);
    std::vector<Fix> fixes;
    // Findings mostly stand in the order of the issues.
    auto next = issues.begin();
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const auto isMeant = [&](const DescriptionIssue& one) { return isOf(findings[at], one); };
        auto issue = std::find_if(next, issues.end(), isMeant);
        if (issue == issues.end())
            issue = std::find_if(issues.begin(), next, isMeant);
        if (issue == issues.end() || !isMeant(*issue))
            continue;
        if (!issue->edits.empty())
            fixes.push_back({issue->fixId,
                             {"fix", issue->fixLabel, issue->arguments},
                             FieldEdit{where, text, issue->edits},
                             issue->isSafe,
                             at});
        next = std::next(issue);
    }
    return fixes;
}

} // namespace core
