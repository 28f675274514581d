#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

using CspContact = Field<&Offer::support, &Support::csp>;
using PublicUrl = Field<&Offer::support, &Support::publicUrl>;
using GovernmentUrl = Field<&Offer::support, &Support::governmentUrl>;

/// Calls visit(path, text) for this member of every contact.
template <auto Member, class Visit>
void eachContact(const Offer& offer, Visit visit)
{
    Field<&Offer::support, &Support::engineering, Member>::each(offer, visit);
    Field<&Offer::support, &Support::customers, Member>::each(offer, visit);
    Field<&Offer::support, &Support::csp, Member>::each(offer, visit);
}

template <auto Who>
void checkReachable(const Subject& subject, Checking& report)
{
    checkFieldPresent<&Offer::support, Who, &Contact::name>(subject, report);
    checkFieldPresent<&Offer::support, Who, &Contact::email>(subject, report);
    checkFieldPresent<&Offer::support, Who, &Contact::phone>(subject, report);
}

void checkEmails(const Subject& subject, Checking& report)
{
    eachContact<&Contact::email>(
        subject.offer,
        [&](const FieldPath& path, const std::string& text) { checkEmail(report, path, text); });
}

void checkPhones(const Subject& subject, Checking& report)
{
    eachContact<&Contact::phone>(
        subject.offer,
        [&](const FieldPath& path, const std::string& text) { checkPhone(report, path, text); });
}

void checkContactUrls(const Subject& subject, Checking& report)
{
    eachContact<&Contact::url>(subject.offer, [&](const FieldPath& path, const std::string& text) {
        checkUrlForm(report, path, text);
    });
}

/// The names of the two other contacts are asked for by rules of their own.
void checkCspName(const Subject& subject, Checking& report)
{
    const Contact& csp = subject.offer.support.csp;
    if (isBlank(csp.name) && !(isBlank(csp.email) && isBlank(csp.phone) && isBlank(csp.url)))
        report.add(CspContact::path() / "name",
                   translatable("rule", "The Cloud Solution Provider contact has no name. Write "
                                        "one, or clear its other fields."));
}

void checkPublicUrl(const Subject& subject, Checking& report)
{
    const std::string& url = subject.offer.support.publicUrl;
    if (isBlank(url))
        report.add(PublicUrl::path(),
                   translatable("rule", "There is no support website, and customers look for one "
                                        "first. Give the address of yours."));
    checkUrlForm(report, PublicUrl::path(), url);
}

void checkGovernmentUrl(const Subject& subject, Checking& report)
{
    const std::string& url = subject.offer.support.governmentUrl;
    const auto plan = std::ranges::find(subject.offer.plans, true, &Plan::azureGovernment);
    if (isBlank(url) && plan != subject.offer.plans.end())
        report.add(GovernmentUrl::path(),
                   translatable("rule",
                                "The plan “%1” is offered in Azure Government, but there is no "
                                "support website for its customers. Give its address."),
                   {plan->title});
    checkUrlForm(report, GovernmentUrl::path(), url);
}

const Rule kSupportRules[] = {
    {.id = "contacts.engineering.required",
     .title = translatable("rule-title", "Engineering contact"),
     .check = checkReachable<&Support::engineering>},
    {.id = "contacts.support.required",
     .title = translatable("rule-title", "Support contact"),
     .check = checkReachable<&Support::customers>},
    {.id = "contacts.csp.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Cloud Solution Provider contact")},
    {.id = "contacts.email.format",
     .title = translatable("rule-title", "E-mail addresses of contacts"),
     .check = checkEmails,
     .fixes = perFinding<fixEmail>},
    {.id = "contacts.phone.format",
     .title = translatable("rule-title", "Phone numbers of contacts"),
     .check = checkPhones,
     .fixes = perFinding<fixPhone>},
    {.id = "contacts.name.required",
     .title = translatable("rule-title", "Names of contacts"),
     .check = checkCspName},
    {.id = "contacts.url.pattern",
     .title = translatable("rule-title", "Web addresses of contacts"),
     .check = checkContactUrls,
     .fixes = perFinding<fixedUrl>},
    {.id = "support.url.public",
     .title = translatable("rule-title", "Support website"),
     .check = checkPublicUrl,
     .fixes = perFinding<fixedUrl>},
    {.id = "support.url.gov",
     .title = translatable("rule-title", "Support website for Azure Government"),
     .check = checkGovernmentUrl,
     .fixes = perFinding<fixedUrl>},
    {.id = "support.csp.materials",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Marketing materials for partners")},
    {.id = "support.visibility",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Who sees the contacts")},
};

} // namespace

std::span<const Rule> supportRules()
{
    return kSupportRules;
}

} // namespace core
