#include "tests/support/rule_case.h"

namespace core::support {

namespace {

/// The address of the first useful link.
std::string& hostedUrl(Situation& situation)
{
    return situation.offer.listing.links[0].url;
}

const RuleCase kWebHostCases[] = {
    {"web.reserved",
     "a name for examples",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://docs.example.org/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“docs.example.org” is a name for examples, so the address can never open. Write your own.",
       TextRange{8, 24}}}},
    {"web.reserved",
     "a sample company",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://www.fabrikam.com/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“www.fabrikam.com” is a name for examples, so the address can never open. Write your own.",
       TextRange{8, 24}}}},
    {"web.reserved",
     "an e-mail address",
     "pc-2026",
     [](Situation& s) { s.offer.support.customers.email = "help@mail.test"; },
     {{Severity::Warning, "/support/customers/email",
       "“mail.test” is a name for examples, so nobody gets what is sent there. Write your own "
       "address.",
       TextRange{5, 14}}}},
    {"web.reserved",
     "the publisher's own name where nothing ever answers",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://docs.contoso.example/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“docs.contoso.example” is a name for examples, so the address can never open. Write "
       "your own.",
       TextRange{8, 28}}}},
    {"web.reserved", "the publisher's own name", "pc-2026",
     [](Situation& s) {
         s.offer.identity.publisherId = "fabrikam";
         for (UsefulLink& link : s.offer.listing.links)
             link.url = "https://docs.fabrikam.com/x";
         s.offer.listing.privacyPolicyUrl = s.offer.support.publicUrl =
             s.offer.support.governmentUrl = s.offer.support.cspMaterialsUrl =
                 s.offer.legal.termsUrl = "https://fabrikam.com/x";
         for (Contact* contact :
              {&s.offer.support.engineering, &s.offer.support.customers, &s.offer.support.csp}) {
             contact->url.clear();
             contact->email = "info@fabrikam.com";
         }
     }},
    {"web.staging",
     "a label of several words",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://docs-staging.acme.com/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“docs-staging.acme.com” looks like a server for tests, which is gone after the release. "
       "Write the address of the public page.",
       TextRange{8, 29}}}},
    {"web.staging",
     "a port",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://docs.acme.com:8443/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "The address names the port 8443, which firewalls often close. Write the address of a page "
       "without a port.",
       TextRange{22, 26}}}},
    {"web.staging",
     "a tunnel to somebody's own machine",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://vibration.ngrok-free.app/x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“vibration.ngrok-free.app” looks like a server for tests, which is gone after the release. "
       "Write the address of the public page.",
       TextRange{8, 32}}}},
    {"web.staging", "the port of https", "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://docs.acme.com:443/x"; }},
    {"web.staging", "a registered name", "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://beta.gouv.fr/x"; }},
    {"web.staging", "a top-level domain", "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://developer.acme.dev/x"; }},
    {"web.shortener",
     "a link",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://bit.ly/3x"; },
     {{Severity::Warning, "/listing/links/0/url",
       "“bit.ly” hides where the address leads, and can lead elsewhere tomorrow. Write the address "
       "of the page.",
       TextRange{8, 14}}}},
    {"web.shortener", "Microsoft's own", "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://aka.ms/x"; }},
    {"web.download",
     "an archive",
     "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://acme.com/Tool.TAR.GZ?x=1"; },
     {{Severity::Warning, "/listing/links/0/url",
       "The address starts the download of a .tar.gz file. Link the page that offers it.",
       TextRange{21, 28}}}},
    {"web.download", "a PDF", "pc-2026",
     [](Situation& s) { hostedUrl(s) = "https://acme.com/guide.pdf"; }},
};

} // namespace

std::span<const RuleCase> webHostCases()
{
    return kWebHostCases;
}

} // namespace core::support
