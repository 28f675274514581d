#include "core/rules/engine/checking.h"
#include "tests/support/languages.h"
#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kIdentityCases[] = {
    {"offer.bundle.language",
     "one that is not there",
     "cpp-2019",
     [](Situation& s) { s.offer.bundleLanguage = "tlh"; },
     {{Severity::Error, "/bundleLanguage",
       "No bundle can be written in the language “tlh”, so exporting is refused. Write one of "
       "these: "
           + languagesInWords() + "."}}},
    {"offer.bundle.language", "that of the program, and none", "pc-2026",
     [](Situation& s) { s.offer.bundleLanguage.clear(); }},
    {"offer.id.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId.clear(); },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” is empty, and the offer cannot be published without it. Fill it "
       "in."}}},
    {"offer.id.required",
     "only blanks",
     "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = " \t"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” is empty, and the offer cannot be published without it. Fill it "
       "in."}}},
    {"offer.id.length",
     "two characters",
     "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "ab"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” has 2 characters; at least 3 are needed. Add 1 more."}}},
    {"offer.id.length", "one character is enough here", "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId = "a"; }},
    {"offer.id.length",
     "one too many",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId = std::string(51, 'a'); },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” has 51 characters; the limit is 50. Shorten it by at least 1.",
       TextRange{50, 51}}}},
    {"offer.id.charset",
     "an upper-case letter",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId = "Vibration Monitor"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” holds “V” at position 1. Use only lower-case letters from a to "
       "z, digits and -.",
       TextRange{0, 1}}}},
    {"offer.id.charset",
     "an underscore",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId = "vibration_monitor"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” holds “_” at position 10. Use only lower-case letters from a to "
       "z, digits and -.",
       TextRange{9, 10}}}},
    {"offer.id.charset", "an underscore is allowed here", "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "vibration_monitor"; }},
    {"offer.id.charset",
     "a letter beyond ASCII",
     "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "prüfer"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” holds “ü” at position 3. Use only lower-case letters from a to "
       "z, digits and -\u00A0_.",
       TextRange{2, 4}}}},
    {"offer.id.charset",
     "a dash at the start",
     "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "-monitor"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” starts with “-”. Start it with a lower-case letter or a digit.",
       TextRange{0, 1}}}},
    {"offer.id.charset",
     "a letter that nobody sees",
     "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "moni\u200btor"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” holds “[zero-width space]” at position 5. Use only lower-case letters from a "
       "to z, digits and -\u00A0_.",
       TextRange{4, 7}}}},
    {"offer.id.enddash",
     "one dash",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId = "monitor-"; },
     {{Severity::Error, "/identity/offerId",
       "The offer ID “monitor-” ends with a dash. Remove the dash.", TextRange{7, 8}}}},
    {"offer.id.enddash",
     "two dashes",
     "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "monitor--"; },
     {{Severity::Warning, "/identity/offerId",
       "The offer ID “monitor--” ends with a dash. Remove the dash.", TextRange{8, 9}}}},
    {"offer.id.immutable",
     "another ID",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.offerId = "other"; },
     {{Severity::Error, "/identity/offerId",
       "“Offer ID” is “other”, but was published as “vibration-monitor” and can "
       "never change. Set it back, or make a new offer."}}},
    {"offer.id.immutable",
     "no earlier bundle",
     "pc-2022",
     [](Situation& s) { s.facts.baseline.reset(); },
     {},
     kNoBaseline},
    {"offer.id.preview",
     "the ending",
     "pc-2026",
     [](Situation& s) {
         s.offer.identity.offerId = "vibration-preview";
         s.facts.baseline.reset();
     },
     {{Severity::Error, "/identity/offerId",
       "The offer ID ends with “-preview”, which the portal keeps for itself. Remove the ending.",
       TextRange{9, 17}}}},
    {"offer.id.preview",
     "an offer that exists",
     "pc-2026",
     [](Situation& s) {
         s.offer.identity.offerId = "vibration-preview";
         s.facts.baseline = s.offer;
     },
     {{Severity::Warning, "/identity/offerId",
       "The published offer ID ends with “-preview”, which the portal refuses for new offers. It "
       "can never change; keep it."}}},
    {"offer.id.preview", "in the middle", "pc-2026",
     [](Situation& s) { s.offer.identity.offerId = "vibration-preview-monitor"; }},
    {"offer.publisher.format",
     "spaces and an umlaut",
     "pc-2026",
     [](Situation& s) { s.offer.identity.publisherId = "Löwe Technik"; },
     {{Severity::Error, "/identity/publisherId",
       "The publisher ID holds “ö”, “[space]”, but may have only lower-case letters, digits, “-” "
       "and "
       "“_”. "
       "Copy it from Partner Center: Account settings › Identifiers.",
       TextRange{1, 3}}}},
    {"offer.publisher.format",
     "capitals",
     "pc-2026",
     [](Situation& s) { s.offer.identity.publisherId = "Contoso"; },
     {{Severity::Warning, "/identity/publisherId",
       "The publisher ID has capitals, which only older IDs have. Compare it with Partner Center: "
       "Account settings › Identifiers."}}},
    {"offer.publisher.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.publisherId.clear(); },
     {{Severity::Error, "/identity/publisherId",
       "“Publisher ID” is empty, and the offer cannot be published without it. Fill "
       "it in."}}},
    {"offer.publisher.immutable",
     "another publisher",
     "pc-2022",
     [](Situation& s) { s.offer.identity.publisherId = "fabrikam"; },
     {{Severity::Error, "/identity/publisherId",
       "“Publisher ID” is “fabrikam”, but was published as “contoso” and can never "
       "change. Set it back, or make a new offer."}}},
    {"offer.name.required",
     "empty",
     "pc-2022",
     [](Situation& s) { s.offer.identity.name = "\u00a0"; },
     {{Severity::Error, "/identity/name",
       "“Offer name (alias)” is empty, and the offer cannot be published without "
       "it. Fill it in."}}},
    {"offer.name.length",
     "one too many",
     "cpp-2019",
     [](Situation& s) {
         s.offer.identity.name = "Vibration Monitor for machines that turn day and night";
     },
     {{Severity::Error, "/identity/name",
       "“Offer name (alias)” has 54 characters; the limit is 50. Shorten it by at "
       "least 4.",
       TextRange{50, 54}}}},
    {"offer.name.length", "51 are fine here", "pc-2022",
     [](Situation& s) { s.offer.identity.name = std::string(51, 'a'); }},
    {"offer.name.length",
     "letters of several bytes",
     "pc-2022",
     [](Situation& s) {
         for (s.offer.identity.name = ""; s.offer.identity.name.size() < 242;)
             s.offer.identity.name += "ü";
     },
     {{Severity::Error, "/identity/name",
       "“Offer name (alias)” has 121 characters; the limit is 120. Shorten it by at least 1.",
       TextRange{240, 242}}}},
    {"offer.name.brand",
     "the publisher in it",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.name = "Monitor by Contoso"; },
     {{Severity::Warning, "/identity/name",
       "The offer name contains “contoso”, your publisher ID. Leave the company "
       "out, unless the product is sold under it.",
       TextRange{11, 18}}}},
    {"offer.alias.immutable",
     "another alias",
     "pc-2022",
     [](Situation& s) { s.offer.identity.name = "Vibration Monitor 2"; },
     {{Severity::Warning, "/identity/name",
       "“Offer name (alias)” is “Vibration Monitor 2”, but was published as "
       "“Vibration Monitor” and can never change. Set it back, or make a new offer."}}},
    {"offer.alias.immutable",
     "no earlier bundle",
     "pc-2022",
     [](Situation& s) { s.facts.baseline.reset(); },
     {},
     kNoBaseline},
    {"offer.marketingid.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.marketingId.clear(); },
     {{Severity::Error, "/identity/marketingId",
       "“Marketing identifier” is empty, and the offer cannot be published without "
       "it. Fill it in."}}},
    {"offer.marketingid.required", "Partner Center has no such field", "pc-2022",
     [](Situation& s) { s.offer.identity.marketingId.clear(); }},
    {"offer.marketingid.length",
     "one too many",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.marketingId = "contoso." + std::string(43, 'a'); },
     {{Severity::Error, "/identity/marketingId",
       "“Marketing identifier” has 51 characters; the limit is 50. Shorten it by at "
       "least 1.",
       TextRange{50, 51}}}},
    {"offer.marketingid.format",
     "a slash",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.marketingId = "contoso/monitor"; },
     {{Severity::Warning, "/identity/marketingId",
       "The marketing identifier holds “/”, which does not belong in a web address. "
       "Use letters, digits, dashes and full stops.",
       TextRange{7, 8}}}},
    {"offer.marketingid.format",
     "no company",
     "cpp-2019",
     [](Situation& s) { s.offer.identity.marketingId = "monitor"; },
     {{Severity::Warning, "/identity/marketingId",
       "The marketing identifier “monitor” does not name both company and product. "
       "Join the two by a full stop, as in contoso.vibration-monitor."}}},
    {"offer.marketingid.format",
     "spaces in all that it could be made of",
     "cpp-2019",
     [](Situation& s) {
         s.offer.identity.publisherId = "Pump Co.";
         s.offer.identity.offerId = "Pump Guard";
         s.offer.identity.marketingId = "Pump Guard";
     },
     {{Severity::Warning, "/identity/marketingId",
       "The marketing identifier holds “[space]”, which does not belong in a web address. "
       "Use letters, digits, dashes and full stops.",
       TextRange{4, 5}}}},
};

} // namespace

std::span<const RuleCase> identityCases()
{
    return kIdentityCases;
}

} // namespace core::support
