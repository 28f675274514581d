#include "core/rules/checks/syntax_checks.h"

#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/text/addresses/address_fixes.h"
#include "core/text/addresses/email.h"
#include "core/text/addresses/guid.h"
#include "core/text/addresses/phone.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/addresses/url.h"
#include "core/text/letters/words.h"

namespace core {

namespace {

void reportFault(Checking& report, const FieldPath& where, std::optional<SyntaxFault> fault)
{
    if (fault)
        report.add(where, fault->range, fault->message.text, std::move(fault->message.arguments));
}

std::vector<Fix> rewrite(const Subject& subject, const Finding& finding,
                         std::optional<std::string> (*fixed)(std::string_view),
                         bool (*losesNothing)(std::string_view))
{
    const auto text = textAt(subject.offer, finding.where);
    const auto better = text ? fixed(*text) : std::nullopt;
    if (!better)
        return {};
    Fix fix = writes("rewrite", {"fix", translatable("fix", "Write “%1”"), {*better}},
                     finding.where, *better);
    fix.isSafe = losesNothing(*text);
    return {std::move(fix)};
}

/// Without a scheme, https:// is a guess.
bool hasScheme(std::string_view url)
{
    return url.find("://") != std::string_view::npos;
}

/// The name of a person before the address would be lost.
bool isBareAddress(std::string_view email)
{
    return email.find('<') == std::string_view::npos;
}

bool always(std::string_view /*unused*/)
{
    return true;
}

} // namespace

void checkUrl(Checking& report, const FieldPath& where, std::string_view text, UrlScheme scheme)
{
    if (!isBlank(text))
        reportFault(report, where, faultInUrl(text, scheme));
}

void checkUrlForm(Checking& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInUrlForm(text, UrlScheme::HttpOrHttps));
}

void checkEmail(Checking& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInEmail(text));
}

void checkPhone(Checking& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInPhone(text));
}

void checkGuid(Checking& report, const FieldPath& where, std::string_view text)
{
    if (!isBlank(text))
        reportFault(report, where, faultInGuid(text));
}

std::vector<Fix> fixedUrl(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, fixedUrl, hasScheme);
}

std::vector<Fix> fixEmail(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, fixedEmail, isBareAddress);
}

std::vector<Fix> fixPhone(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, fixedPhone, always);
}

std::vector<Fix> fixGuid(const Subject& subject, const Finding& finding)
{
    return rewrite(subject, finding, fixedGuid, always);
}

} // namespace core
