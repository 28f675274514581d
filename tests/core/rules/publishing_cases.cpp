#include "tests/support/rule_case.h"

namespace core::support {

namespace {

Plan& firstPlan(Situation& situation)
{
    return situation.offer.plans[0];
}

std::string restated(const char* rule)
{
    return std::string("The rule ") + rule + " says the same and has findings. Mend those.";
}

const RuleCase kPublishingCases[] = {
    {"asset.platform.choice",
     "none",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).image.platforms = PlatformChoice::Unset; },
     {{Severity::Error, "/plans/0/image/platforms",
       "It is not said which platforms the module supports. Choose all Tier 1 platforms, or some "
       "of them."}}},
    {"publish.complete",
     "two errors open",
     "cpp-2019",
     [](Situation& s) {
         firstPlan(s).summary.clear();
         s.offer.support.engineering.email.clear();
     },
     {},
     "The offer is complete once its errors are mended; 2 are open."},
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
    {"x.links.platforms",
     "no device for some platforms",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).image.platforms = PlatformChoice::Subset; },
     {},
     restated("links.catalog.subset")},
    {"x.tags.platforms",
     "one platform tag for all platforms",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).image.tags.pop_back(); },
     {{Severity::Error, "/plans/0/image/tags",
       "The module runs on several platforms, but 1 of its tags names one. Add a tag for each "
       "platform, such as 1.0.0-linux-x64 and 1.0.0-linux-arm32."}}},
    {"x.plan.offer.text",
     "the offer's summary",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).summary = s.offer.listing.summary + " "; },
     {{Severity::Warning, "/plans/0/summary",
       "The plan is described in the same words as the offer, and both are shown together. Say "
       "what this plan offers."}}},
    {"x.gov",
     "certifications without Azure Government",
     "pc-2022",
     [](Situation& s) {
         firstPlan(s).governmentCertifications = {{"FedRAMP", "https://www.fedramp.gov", {}}};
     },
     {{Severity::Error, "/plans/0/governmentCertifications",
       "The plan “Vibration Monitor” lists government certifications, but is not offered in Azure "
       "Government. Select Azure Government, or remove the certifications."}}},
    {"x.gov.support",
     "no support website",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).azureGovernment = true; },
     {},
     restated("support.url.gov")},
    {"x.legal.xor",
     "no choice",
     "pc-2022",
     [](Situation& s) { s.offer.legal.contract = ContractChoice::Unset; },
     {},
     restated("prop.legal.choice")},
    {"x.docs",
     "no documentation",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.links[0].role = LinkRole::Other; },
     {},
     restated("links.docs")},
    {"x.update.monotonic",
     "re-pointed",
     "pc-2022",
     [](Situation& s) { firstPlan(s).image.tags[1].refersTo.pop_back(); },
     {},
     restated("tags.immutable")},
};

} // namespace

std::span<const RuleCase> publishingCases()
{
    return kPublishingCases;
}

} // namespace core::support
