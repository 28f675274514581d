#include "core/rules/checks/web/web_addresses.h"
#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kPublishingCases[] = {
    {"asset.platform.choice",
     "none",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).image.platforms = PlatformChoice::Unset; },
     {{Severity::Error, "/plans/0/image/platforms",
       "It is not said which platforms the module supports. Choose all Tier 1 platforms, or some "
       "of them."}}},
    {"publish.notes",
     "none",
     "pc-2022",
     [](Situation& s) { s.offer.certificationNotes.clear(); },
     {{Severity::Warning, "/certificationNotes",
       "There are no notes for certification. Tell the testers how to try the module, and what it "
       "needs."}}},
    {"publish.immutable.set",
     "another licence model",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).license = License::Byol; },
     {{Severity::Error, "/plans/0/license",
       "The licence model of the plan “Vibration Monitor” was published and can never change. Set "
       "it back, or make a new plan."}}},
    {"policy.100.5",
     "a server that refuses programs",
     "cpp-2019",
     [](Situation& s) {
         s.offer.support.publicUrl = "https://acme.com/x";
         s.facts.links["https://acme.com/x"] = {503, "", problemOfStatus(503)};
     },
     {{Severity::Warning, "/confirmations/policy.100.5",
       "Not confirmed yet: Do the terms, privacy policy, documents and links of the offer lead to "
       "real, current content? Answer it on the Checklist page, with your name and the date."},
      {Severity::Warning, "/support/publicUrl",
       "The server refuses a program (HTTP 503), which says nothing of the page. Open it "
       "yourself.",
       TextRange{0, 18}}}},
    {"policy.100.1.2",
     "no summary",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.summary.clear(); },
     {},
     restated("listing.summary.required")},
    {"policy.100.1.5",
     "only a private plan",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).isPrivate = true; },
     {{Severity::Warning, "/plans",
       "Every plan is hidden or private, so customers see nothing to choose. Make one plan "
       "public."}}},
    {"policy.100.1.5",
     "said by another rule already",
     "pc-2022",
     [](Situation& s) { firstPlan(s).isPrivate = true; },
     {},
     restated("plan.public")},
    {"policy.100.3",
     "no logo",
     "pc-2022",
     [](Situation& s) { s.offer.media.logos.master.clear(); },
     {},
     restated("media.logo.large")},
    {"policy.100.3",
     "nobody looked at the pictures",
     "cpp-2019",
     [](Situation& s) { s.facts.images.clear(); },
     {},
     "The rule media.logo.small says the same and was not run."},
    {"asset.thirdparty",
     "parts without a notice",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description.insert(0, "<p>Built with OpenCV and TensorFlow.</p>");
     },
     {{Severity::Warning, "/legal",
       "The texts name “opencv”, but nothing mentions a notice on third-party parts. This is a "
       "guess: if the module contains parts of others, link their notice or name it in the "
       "terms."}}},
    {"asset.thirdparty",
     "parts with a notice",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description.insert(0, "<p>Built with OpenCV.</p>");
         s.offer.legal.terms += " Third-party parts keep their licences.";
     },
     {}},
};

} // namespace

std::span<const RuleCase> publishingCases()
{
    return kPublishingCases;
}

} // namespace core::support
