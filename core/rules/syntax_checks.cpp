#include "core/rules/syntax_checks.h"

#include "core/offer/access.h"
#include "core/rules/checks.h"
#include "core/text/mend.h"
#include "core/text/words.h"

namespace core {

namespace {

void reportFault(Report& report, const FieldPath& where, std::optional<SyntaxFault> fault)
{
    if (fault)
        report.add(where, fault->range, fault->message.text, std::move(fault->message.arguments));
}

std::vector<Fix> rewrite(const Subject& subject, const Finding& finding,
                         std::optional<std::string> (*mended)(std::string_view))
{
    const auto text = textAt(subject.offer, finding.where);
    const auto better = text ? mended(*text) : std::nullopt;
    if (!better)
        return {};
    return {writes("rewrite", {"fix", translatable("fix", "Write “%1”"), {*better}}, finding.where,
                   *better)};
}

} // namespace

void checkUrl(Report& report, const FieldPath& where, std::string_view text, UrlScheme scheme)
{
    if (!isBlank(text))
        reportFault(report, where, faultInUrl(text, scheme));
}

void checkEmail(Report& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInEmail(text));
}

void checkPhone(Report& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInPhone(text));
}

void checkGuid(Report& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInGuid(text));
}

std::vector<Fix> mendUrl(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, mendedUrl);
}

std::vector<Fix> mendEmail(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, mendedEmail);
}

std::vector<Fix> mendPhone(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, mendedPhone);
}

std::vector<Fix> mendGuid(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, mendedGuid);
}

} // namespace core
