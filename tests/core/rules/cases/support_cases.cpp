#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kSupportCases[] = {
    {"contacts.engineering.required",
     "all empty",
     "cpp-2019",
     [](Situation& s) { s.offer.support.engineering = {}; },
     {{Severity::Error, "/support/engineering/name",
       "“Contact name” is empty, and the offer cannot be published without it. Fill it in."},
      {Severity::Error, "/support/engineering/email",
       "“E-mail address” is empty, and the offer cannot be published without it. Fill it in."},
      {Severity::Error, "/support/engineering/phone",
       "“Phone number” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"contacts.support.required",
     "no phone",
     "pc-2022",
     [](Situation& s) { s.offer.support.customers.phone = "\t"; },
     {{Severity::Error, "/support/customers/phone",
       "“Phone number” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"contacts.email.format",
     "a display name around it",
     "cpp-2019",
     [](Situation& s) { s.offer.support.customers.email = "Ada<ada@contoso.com>"; },
     {{Severity::Error, "/support/customers/email",
       "An e-mail address cannot contain “<” before the @. Write only the address, such as "
       "name@contoso.com.",
       TextRange{3, 4}}}},
    {"contacts.email.format",
     "the optional contact, too",
     "pc-2022",
     [](Situation& s) {
         s.offer.support.csp.name = "Ada";
         s.offer.support.csp.email = "ada";
     },
     {{Severity::Error, "/support/csp/email",
       "The e-mail address “ada” has no @. Write it as name@contoso.com.", TextRange{0, 3}}}},
    {"contacts.phone.format",
     "parentheses",
     "pc-2022",
     [](Situation& s) { s.offer.support.engineering.phone = "+1 (425) 555-0100"; },
     {{Severity::Warning, "/support/engineering/phone",
       "An international phone number cannot contain “(”. Separate groups of digits by single "
       "spaces, as in +1 425 555 0100.",
       TextRange{3, 4}}}},
    {"contacts.name.required",
     "only an e-mail address",
     "pc-2022",
     [](Situation& s) { s.offer.support.csp.email = "csp@contoso.com"; },
     {{Severity::Error, "/support/csp/name",
       "The Cloud Solution Provider contact has no name. Write one, or clear its other fields."}}},
    {"contacts.url.pattern",
     "another scheme",
     "pc-2022",
     [](Situation& s) { s.offer.support.customers.url = "ftp://contoso.com"; },
     {{Severity::Error, "/support/customers/url",
       "The web address begins with “ftp:”; only https:// and http:// are accepted. Write "
       "https://.",
       TextRange{0, 3}}}},
    {"support.url.public",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.support.publicUrl.clear(); },
     {{Severity::Warning, "/support/publicUrl",
       "There is no support website, and customers look for one first. Give the address of "
       "yours."}}},
    {"support.url.public",
     "without scheme",
     "pc-2022",
     [](Situation& s) { s.offer.support.publicUrl = "contoso.com/help"; },
     {{Severity::Warning, "/support/publicUrl",
       "The web address “contoso.com/help” does not say how to reach it. Begin it with https://.",
       TextRange{0, 11}}}},
    {"support.url.gov",
     "none for a government plan",
     "pc-2022",
     [](Situation& s) { s.offer.plans[0].azureGovernment = true; },
     {{Severity::Warning, "/support/governmentUrl",
       "The plan “Vibration Monitor” is offered in Azure Government, but there is no support "
       "website for its customers. Give its address."}}},
};

} // namespace

std::span<const RuleCase> supportCases()
{
    return kSupportCases;
}

} // namespace core::support
