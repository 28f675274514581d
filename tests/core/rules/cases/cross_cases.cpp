#include "tests/support/rule_case.h"

namespace core::support {

namespace {

void nameHardware(Situation& situation, const std::string& hardware)
{
    std::string& text = situation.offer.listing.description;
    const std::string old = "Linux x64, arm64 or arm32";
    text.replace(text.find(old), old.size(), hardware);
}

const RuleCase kCrossCases[] = {
    {"x.minhw.platforms",
     "a platform of the tags is not named",
     "cpp-2019",
     [](Situation& s) { nameHardware(s, "Linux AMD64"); },
     {{Severity::Warning, "/listing/description",
       "The hardware paragraph does not name arm32, arm64, for which there are tags or which the "
       "platform choice means. This is a guess at its words: add what is missing.",
       TextRange{283, 372}}}},
    {"x.minhw.platforms", "other spellings", "pc-2022",
     [](Situation& s) { nameHardware(s, "Linux on x86-64, arm32v7 or aarch64"); }},
    {"x.minhw.platforms",
     "vague words",
     "pc-2022",
     [](Situation& s) { nameHardware(s, "any x64 or ARM board, charm included"); },
     {}},
    {"x.repo.per.offer",
     "two plans, one repository",
     "cpp-2019",
     [](Situation& s) {
         s.offer.plans.push_back(firstPlan(s));
         s.offer.plans[1].title = "Pro";
         s.offer.plans[1].image.repository = "Vibration-Monitor";
     },
     {{Severity::Warning, "/plans/1/image/repository",
       "The plan “Pro” names the repository “Vibration-Monitor”, as the plan “Vibration Monitor” "
       "does. This is a guess at a slip: keep it if both plans sell the same image, else name the "
       "plan's own repository."}}},
    {"x.twin.budget",
     "beyond the hub's old limit",
     "cpp-2019",
     [](Situation& s) {
         firstPlan(s).defaults.routes.clear();
         firstPlan(s).defaults.createOptions = std::string(8193, 'x');
     },
     {{Severity::Warning, "/plans/0/defaults",
       "All defaults of the plan together have 8193 bytes; older hubs take 8192 for a whole twin, "
       "where other modules need room too. Shorten values, or let customers set them."}}},
    {"x.links.platforms",
     "no device for some platforms",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).image.platforms = PlatformChoice::Subset; },
     {},
     restated("links.catalog.subset")},
    {"x.tags.platforms",
     "one platform tag for all platforms",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).image.tags.resize(3); },
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
    {"x.routes.modname",
     "a module that nobody knows",
     "cpp-2019",
     [](Situation& s) {
         firstPlan(s).defaults.routes[0].value = "FROM /messages/modules/Camera/* INTO $upstream";
     },
     {{Severity::Error, "/plans/0/defaults/routes/0/value",
       "A device with the defaults has no module “Camera”; the own one is called "
       "“VibrationMonitor”. Write that, or <FROM_MODULE_NAME> for a module of the customer.",
       TextRange{23, 29}}}},
    {"x.routes.typo",
     "a letter too few",
     "pc-2022",
     [](Situation& s) {
         firstPlan(s).defaults.routes[0].value =
             "FROM /messages/modules/VibrationMonitr/* INTO $upstream";
     },
     {{Severity::Warning, "/plans/0/defaults/routes/0/value",
       "“VibrationMonitr” looks like a slip of the own module's name, “VibrationMonitor”. Write "
       "that.",
       TextRange{23, 38}}}},
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
    {"publish.complete",
     "two errors open",
     "cpp-2019",
     [](Situation& s) {
         firstPlan(s).summary.clear();
         s.offer.support.engineering.email.clear();
     },
     {},
     "The offer is complete once its errors are fixed; 2 are open."},
};

} // namespace

std::span<const RuleCase> crossCases()
{
    return kCrossCases;
}

} // namespace core::support
