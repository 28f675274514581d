#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kListingCases[] = {
    {"listing.title.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.title.clear(); },
     {{Severity::Error, "/listing/title",
       "“Title” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"listing.title.length",
     "one too many",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.title = "Vibration Monitor for machines that turn day or night";
     },
     {{Severity::Error, "/listing/title",
       "“Title” has 53 characters; the limit is 50. Shorten it by at least 3.",
       TextRange{50, 53}}}},
    {"listing.title.length",
     "above fifty is a risk",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.title = "Vibration Monitor for machines that turn day or night";
     },
     {{Severity::Warning, "/listing/title",
       "“Title” has 53 characters. The portal takes more than 50 today, but some "
       "documents do not. Shorten it to 50 to fit under all of them."}}},
    {"listing.title.length",
     "an emoji of several characters",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.title = std::string(49, 'a') + "👩‍👩‍👧"; },
     {{Severity::Error, "/listing/title",
       "“Title” has 54 code points; the limit is 50. Shorten it by at least 4.",
       TextRange{49, 67}}}},
    {"listing.title.length", "fifty umlauts", "cpp-2019",
     [](Situation& s) {
         for (s.offer.listing.title = ""; s.offer.listing.title.size() < 100;)
             s.offer.listing.title += "ä";
     }},
    {"listing.title.length",
     "one too many here",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = std::string(201, 'a'); },
     {{Severity::Error, "/listing/title",
       "“Title” has 201 characters; the limit is 200. Shorten it by at least 1.",
       TextRange{200, 201}}}},
    {"listing.title.emoji",
     "a rocket",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration 🚀 Monitor"; },
     {{Severity::Error, "/listing/title",
       "The title holds the emoji “🚀”, which the store refuses. Remove it; only ™, "
       "© and ® are allowed.",
       TextRange{10, 14}}}},
    {"listing.title.emoji",
     "a flag",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor 🇩🇪"; },
     {{Severity::Error, "/listing/title",
       "The title holds the emoji “🇩🇪”, which the store refuses. Remove it; only ™, "
       "© and ® are allowed.",
       TextRange{18, 26}}}},
    {"listing.title.emoji",
     "a sign with a selector behind it",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor®\uFE0F"; },
     {{Severity::Error, "/listing/title",
       "Behind the sign “®” in the title stands an invisible selector (U+FE0F) that makes an emoji "
       "of it, and the store refuses emoji. Remove the selector; the sign is allowed.",
       TextRange{17, 22}}}},
    {"listing.title.emoji", "signs are allowed", "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration™ Monitor® 2 ©"; }},
    {"listing.summary.required",
     "empty",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary.clear(); },
     {{Severity::Error, "/listing/summary",
       "“Summary” is empty, and the offer cannot be published without it. Fill it "
       "in."}}},
    {"listing.summary.length",
     "one too many",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.summary = std::string(93, 'a') + " machine"; },
     {{Severity::Error, "/listing/summary",
       "“Summary” has 101 characters; the limit is 100. Shorten it by at least 1.",
       TextRange{100, 101}}}},
    {"listing.summary.singleline",
     "two lines",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.summary = "Finds worn bearings\r\nbefore a machine stops.";
     },
     {{Severity::Error, "/listing/summary",
       "“Summary” holds a line break, and the store shows it on one line. Write it "
       "as one line.",
       TextRange{19, 20}}}},
    {"listing.short.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.longSummary.clear(); },
     {{Severity::Error, "/listing/longSummary",
       "“Long summary” is empty, and the offer cannot be published without it. Fill "
       "it in."}}},
    {"listing.short.length",
     "one too many",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = std::string(256, 'a') + " b"; },
     {{Severity::Error, "/listing/longSummary",
       "“Long summary” has 258 characters; the limit is 256. Shorten it by at least "
       "2.",
       TextRange{256, 258}}}},
    {"listing.short.plain",
     "two lines",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.longSummary = "Reads sensors.\nTells wear."; },
     {{Severity::Error, "/listing/longSummary",
       "“Long summary” holds a line break, and the store shows it on one line. "
       "Write it as one line.",
       TextRange{14, 15}}}},
    {"listing.short.plain",
     "a tag",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Reads <b>all</b> sensors."; },
     {{Severity::Error, "/listing/longSummary",
       "The long summary holds the HTML tag <b>, but the store shows plain text. "
       "Remove all tags.",
       TextRange{6, 9}}}},
    {"listing.description.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.description.clear(); },
     {{Severity::Error, "/listing/description",
       "“Description” is empty, and the offer cannot be published without it. Fill "
       "it in."}}},
    {"listing.description.length",
     "one too many",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description.insert(
             3, std::string(3001 - s.offer.listing.description.size(), 'a'));
     },
     {{Severity::Error, "/listing/description",
       "“Description” has 3001 characters; the limit is 3000. Shorten it by at "
       "least 1.",
       TextRange{3000, 3001}}}},
    {"listing.description.length",
     "one too many here",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(
             3, std::string(5001 - s.offer.listing.description.size(), 'a'));
     },
     {{Severity::Error, "/listing/description",
       "“Description” has 5001 characters; the limit is 5000. Shorten it by at "
       "least 1.",
       TextRange{5000, 5001}}}},
    {"listing.language.single",
     "two languages",
     "pc-2022",
     [](Situation& s) { s.offer.listing.language = "en-US, de-DE"; },
     {{Severity::Error, "/listing/language",
       "“en-US, de-DE” does not name one language, and all texts of a listing are "
       "in one. Enter its tag, such as en-US."}}},
    {"listing.language.single",
     "none",
     "pc-2022",
     [](Situation& s) { s.offer.listing.language.clear(); },
     {{Severity::Error, "/listing/language",
       "“Language” is empty, and the offer cannot be published without it. Fill it "
       "in."}}},
    {"listing.language.single", "script and region", "pc-2022",
     [](Situation& s) { s.offer.listing.language = "zh-Hant-TW"; }},
    {"listing.config.documented",
     "no link",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.links.erase(s.offer.listing.links.begin()); },
     {{Severity::Error, "/listing/links",
       "The setting “ToCloud” is documented nowhere: the description does not name "
       "it, and no useful link leads to documentation. Add such a link, or describe "
       "it."}}},
    {"listing.config.documented", "the description names it", "pc-2022",
     [](Situation& s) {
         s.offer.listing.links.erase(s.offer.listing.links.begin());
         s.offer.listing.description.insert(3, "Route ToCloud sends all. ");
     }},
    {"listing.config.documented",
     "create options",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.links.erase(s.offer.listing.links.begin());
         s.offer.plans[0].defaults.routes.clear();
         s.offer.plans[0].defaults.createOptions = "{}";
     },
     {{Severity::Error, "/listing/links",
       "The setting “createOptions” is documented nowhere: the description does not "
       "name it, and no useful link leads to documentation. Add such a link, or "
       "describe it."}}},
    {"listing.privacy.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.privacyPolicyUrl.clear(); },
     {{Severity::Error, "/listing/privacyPolicyUrl",
       "“Privacy policy address” is empty, and the offer cannot be published "
       "without it. Fill it in."}}},
    {"listing.privacy.url",
     "no scheme",
     "pc-2022",
     [](Situation& s) { s.offer.listing.privacyPolicyUrl = "www.contoso.com/privacy"; },
     {{Severity::Error, "/listing/privacyPolicyUrl",
       "The web address “www.contoso.com/privacy” does not say how to reach it. "
       "Begin it with https://.",
       TextRange{0, 15}}}},
};

} // namespace

std::span<const RuleCase> listingCases()
{
    return kListingCases;
}

} // namespace core::support
