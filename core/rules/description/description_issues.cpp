#include "core/rules/description/description_issues.h"

#include "core/offer/field.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/letters/words.h"

namespace core {

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
    ToldIssues<std::optional<TextRange>> told(where, listing.description, find(listing, *html));
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < findings.size(); ++at)
        told.addFix(findings[at], at, fixes);
    return fixes;
}

} // namespace core
