#include "core/rules/description/office_fixes.h"

#include "core/offer/field.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_office.h"
#include "core/text/html/html_paste.h"
#include "core/text/html/html_tokens.h"
#include "core/text/html/rich_text_writer.h"

#include <algorithm>
#include <memory>

namespace core {

std::vector<Fix> officeFixes(const Subject& subject, std::span<const Finding> findings)
{
    const std::string& source = subject.offer.listing.description;
    if (source.size() > kHtmlMaxBytes || !isOfficeHtml(source, htmlTokens(source)))
        return {};
    const auto pasted = pastedHtml(source);
    if (!pasted || pasted->blocks.empty())
        return {};
    const bool isSafe = std::ranges::all_of(
        pasted->losses, [](HtmlLossKind loss) { return loss == HtmlLossKind::Style; });
    const auto before = std::make_shared<const std::string>(source);
    const FieldEdit change{Field<&Offer::listing, &Listing::description>::path(),
                           before,
                           {{{0, source.size()}, richTextHtml(pasted->blocks)}}};
    std::vector<Fix> fixes;
    fixes.reserve(findings.size());
    for (std::size_t at = 0; at < findings.size(); ++at)
        fixes.push_back({"rewriteOffice",
                         {"fix",
                          translatable("fix", "Turn what the word processor wrote into paragraphs "
                                              "and lists, as pasting does"),
                          {}},
                         change,
                         isSafe,
                         at});
    return fixes;
}

} // namespace core
