#include "tests/support/rule_case.h"

namespace core::support {

namespace {

Plan& plan(Situation& situation)
{
    return situation.offer.plans[0];
}

/// A second plan that differs from the first in all that must differ.
Plan& secondPlan(Situation& situation)
{
    Plan second = plan(situation);
    second.id = "premium";
    second.title = "Vibration Monitor Premium";
    second.summary = "Premium plan for any number of sensors.";
    second.description = "The premium plan reads any number of sensors.";
    return situation.offer.plans.emplace_back(std::move(second));
}

void fillPlans(Situation& situation, std::size_t count, bool isPrivate = false)
{
    for (std::size_t at = 1; at < count; ++at) {
        Plan& added = secondPlan(situation);
        for (std::string* text : {&added.id, &added.title, &added.summary, &added.description})
            *text += std::to_string(at);
        added.isPrivate = isPrivate;
    }
}

std::string empty(const char* label)
{
    return std::string("“") + label
           + "” is empty, and the offer cannot be published without it. Fill it in.";
}

std::string tooLong(const char* label, int length, int limit)
{
    return std::string("“") + label + "” has " + std::to_string(length)
           + " characters; the limit is " + std::to_string(limit) + ". Shorten it by at least "
           + std::to_string(length - limit) + ".";
}

/// Words of five bytes each, so that a fix can cut between them.
std::string words(std::size_t length)
{
    std::string text;
    while (text.size() < length)
        text += "word ";
    text.resize(length);
    text.back() = 'x';
    return text;
}

const RuleCase kPlanCases[] = {
    {"plan.count.min",
     "none",
     "cpp-2019",
     [](Situation& s) { s.offer.plans.clear(); },
     {{Severity::Error, "/plans", "“Plans” has no entry yet; at least 1 is needed. Add it."}}},
    {"plan.count.max", "at the limit", "pc-2022", [](Situation& s) { fillPlans(s, 100); }, {}},
    {"plan.count.max",
     "one above the limit",
     "pc-2022",
     [](Situation& s) { fillPlans(s, 101); },
     {{Severity::Error, "/plans", "“Plans” has 101 entries; the limit is 100. Remove 1."}}},
    {"plan.count.max",
     "as many private plans as allowed",
     "pc-2022",
     [](Situation& s) { fillPlans(s, 46, true); },
     {}},
    {"plan.count.max",
     "one private plan too many",
     "pc-2022",
     [](Situation& s) { fillPlans(s, 47, true); },
     {{Severity::Error, "/plans",
       "There are 46 private plans; the limit is 45. Remove 1, or make them public."}}},
    {"plan.public",
     "only hidden and private ones",
     "pc-2022",
     [](Situation& s) {
         plan(s).hidden = true;
         secondPlan(s).isPrivate = true;
     },
     {{Severity::Warning, "/plans",
       "Every plan is hidden or private, so customers see nothing to choose. Make one plan "
       "public."}}},
    {"plan.id.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { plan(s).id.clear(); },
     {{Severity::Error, "/plans/0/id", empty("Plan ID")}}},
    {"plan.id.length", "49", "cpp-2019", [](Situation& s) { plan(s).id = std::string(49, 'a'); }},
    {"plan.id.length", "50", "cpp-2019", [](Situation& s) { plan(s).id = std::string(50, 'a'); }},
    {"plan.id.length",
     "51",
     "cpp-2019",
     [](Situation& s) { plan(s).id = std::string(51, 'a'); },
     {{Severity::Error, "/plans/0/id", tooLong("Plan ID", 51, 50), TextRange{50, 51}}}},
    {"plan.id.length", "50", "pc-2022", [](Situation& s) { plan(s).id = std::string(50, 'a'); }},
    {"plan.id.length",
     "51",
     "pc-2022",
     [](Situation& s) { plan(s).id = std::string(51, 'a'); },
     {{Severity::Error, "/plans/0/id", tooLong("Plan ID", 51, 50), TextRange{50, 51}}}},
    {"plan.id.charset", "underscore", "pc-2022", [](Situation& s) { plan(s).id = "my_plan"; }},
    {"plan.id.charset",
     "a dash at the end",
     "cpp-2019",
     [](Situation& s) { plan(s).id = "standard-"; },
     {{Severity::Error, "/plans/0/id",
       "The plan ID “standard-” ends with a dash. Remove the dash at its end.", TextRange{8, 9}}}},
    {"plan.id.charset",
     "a dash at the end",
     "pc-2022",
     [](Situation& s) { plan(s).id = "standard-"; },
     {{Severity::Warning, "/plans/0/id",
       "The plan ID “standard-” ends with a dash. Remove the dash at its end."}}},
    {"plan.id.preview",
     "the ending",
     "pc-2026",
     [](Situation& s) { plan(s).id = "standard-preview"; },
     {{Severity::Warning, "/plans/0/id",
       "The plan ID ends with “-preview”, which the portal refuses for plans of other types. "
       "Remove the ending before you create the plan.",
       TextRange{8, 16}}}},
    {"plan.id.preview", "a plan that exists", "pc-2026",
     [](Situation& s) {
         plan(s).id = "standard-preview";
         s.facts.baseline = s.offer;
     }},
    {"plan.id.unique",
     "twice",
     "cpp-2019",
     [](Situation& s) { secondPlan(s).id = "standard"; },
     {{Severity::Error, "/plans/1/id",
       "Plan 2 has the same ID as plan 1, “standard”. Give it an ID of its own."}}},
    {"plan.id.immutable",
     "renamed",
     "cpp-2019",
     [](Situation& s) { plan(s).id = "basic"; },
     {{Severity::Error, "/plans/0/id",
       "The plan was published with the ID “standard”, which can never change; now it is “basic”. "
       "Set it back."}}},
    {"plan.id.immutable",
     "removed",
     "pc-2022",
     [](Situation& s) {
         secondPlan(s);
         s.facts.baseline = s.offer;
         s.offer.plans.pop_back();
     },
     {{Severity::Error, "/plans",
       "The published plan “premium” is missing, and a plan ID can never change. Add the plan "
       "again."}}},
    {"plan.id.immutable", "added", "pc-2022", [](Situation& s) { secondPlan(s); }},
    {"plan.name.required",
     "empty",
     "pc-2022",
     [](Situation& s) { plan(s).title = " "; },
     {{Severity::Error, "/plans/0/title", empty("Plan title")}}},
    {"plan.name.length", "50", "cpp-2019", [](Situation& s) { plan(s).title = words(50); }},
    {"plan.name.length",
     "51",
     "cpp-2019",
     [](Situation& s) { plan(s).title = words(51); },
     {{Severity::Error, "/plans/0/title", tooLong("Plan title", 51, 50), TextRange{50, 51}}}},
    {"plan.name.length",
     "51",
     "pc-2022",
     [](Situation& s) { plan(s).title = words(51); },
     {{Severity::Warning, "/plans/0/title",
       "“Plan title” has 51 characters. The portal takes more than 50 today, but some documents do "
       "not. "
       "Shorten it to 50 to fit under all of them."}}},
    {"plan.name.length",
     "201",
     "pc-2022",
     [](Situation& s) { plan(s).title = words(201); },
     {{Severity::Error, "/plans/0/title", tooLong("Plan title", 201, 200), TextRange{200, 201}}}},
    {"plan.name.unique",
     "twice",
     "pc-2022",
     [](Situation& s) { secondPlan(s).title = "Vibration Monitor "; },
     {{Severity::Error, "/plans/1/title",
       "Plan 2 has the same title as plan 1, “Vibration Monitor ”. Give it a title of its own."}}},
    {"plan.summary.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { plan(s).summary.clear(); },
     {{Severity::Error, "/plans/0/summary", empty("Plan summary")}}},
    {"plan.summary.length", "99", "cpp-2019", [](Situation& s) { plan(s).summary = words(99); }},
    {"plan.summary.length", "100", "pc-2022", [](Situation& s) { plan(s).summary = words(100); }},
    {"plan.summary.length",
     "101",
     "cpp-2019",
     [](Situation& s) { plan(s).summary = words(101); },
     {{Severity::Error, "/plans/0/summary", tooLong("Plan summary", 101, 100),
       TextRange{100, 101}}}},
    {"plan.summary.length",
     "101",
     "pc-2022",
     [](Situation& s) { plan(s).summary = words(101); },
     {{Severity::Error, "/plans/0/summary", tooLong("Plan summary", 101, 100),
       TextRange{100, 101}}}},
    {"plan.description.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { plan(s).description.clear(); },
     {{Severity::Error, "/plans/0/description", empty("Plan description")}}},
    {"plan.description.length", "3000", "cpp-2019",
     [](Situation& s) { plan(s).description = words(3000); }},
    {"plan.description.length",
     "3001",
     "cpp-2019",
     [](Situation& s) { plan(s).description = words(3001); },
     {{Severity::Error, "/plans/0/description", tooLong("Plan description", 3001, 3000),
       TextRange{3000, 3001}}}},
    {"plan.description.length", "2000", "pc-2022",
     [](Situation& s) { plan(s).description = words(2000); }},
    {"plan.description.length",
     "2001",
     "pc-2022",
     [](Situation& s) { plan(s).description = words(2001); },
     {{Severity::Error, "/plans/0/description", tooLong("Plan description", 2001, 2000),
       TextRange{2000, 2001}}}},
    {"plan.text.planonly",
     "the same summary and description twice",
     "cpp-2019",
     [](Situation& s) {
         Plan& second = secondPlan(s);
         second.summary = plan(s).summary;
         second.description = plan(s).description;
     },
     {{Severity::Warning, "/plans/1/summary",
       "This plan is described in the same words as plan 1. Say how it differs."},
      {Severity::Warning, "/plans/1/description",
       "This plan is described in the same words as plan 1. Say how it differs."}}},
    {"plan.hide",
     "hidden",
     "cpp-2019",
     [](Situation& s) { plan(s).hidden = true; },
     {{Severity::Error, "/plans/0/hidden",
       "The plan “Vibration Monitor” is hidden, so no customer can find it in the marketplace. Set "
       "“Hide this plan” to No."}}},
    {"plan.hide", "hidden", "pc-2022", [](Situation& s) { plan(s).hidden = true; }},
    {"plan.region.immutable",
     "government given up",
     "pc-2022",
     [](Situation& s) {
         s.offer.support.governmentUrl = "https://www.contoso.com/gov";
         s.facts.baseline->plans[0].azureGovernment = true;
     },
     {{Severity::Error, "/plans/0/azureGovernment",
       "The plan “Vibration Monitor” was published in Azure Government, and a published region can "
       "never be removed. Select it again."}}},
    {"plan.gov.certs.count", "100", "pc-2022",
     [](Situation& s) { plan(s).governmentCertifications.resize(100); }},
    {"plan.gov.certs.count",
     "101",
     "pc-2022",
     [](Situation& s) { plan(s).governmentCertifications.resize(101); },
     {{Severity::Error, "/plans/0/governmentCertifications",
       "“Government certifications” has 101 entries; the limit is 100. Remove 1."}}},
    {"plan.gov.certs.name",
     "empty",
     "pc-2022",
     [](Situation& s) { plan(s).governmentCertifications = {{"", "https://a.com", {}}}; },
     {{Severity::Error, "/plans/0/governmentCertifications/0/name", empty("Certification")}}},
    {"plan.gov.certs.name",
     "256",
     "pc-2022",
     [](Situation& s) { plan(s).governmentCertifications = {{words(256), "https://a.com", {}}}; },
     {{Severity::Error, "/plans/0/governmentCertifications/0/name",
       tooLong("Certification", 256, 255), TextRange{255, 256}}}},
    {"plan.gov.certs.link",
     "no scheme",
     "pc-2022",
     [](Situation& s) { plan(s).governmentCertifications = {{"FedRAMP", "fedramp.gov", {}}}; },
     {{Severity::Error, "/plans/0/governmentCertifications/0/link",
       "The web address “fedramp.gov” does not say how to reach it. Begin it with https://.",
       TextRange{0, 11}}}},
    {"plan.gov.certs.link",
     "1001",
     "pc-2022",
     [](Situation& s) {
         plan(s).governmentCertifications = {
             {"FedRAMP", "https://fedramp.gov/" + std::string(981, 'x'), {}}};
     },
     {{Severity::Error, "/plans/0/governmentCertifications/0/link",
       tooLong("Certification address", 1001, 1000), TextRange{1000, 1001}}}},
};

} // namespace

std::span<const RuleCase> planCases()
{
    return kPlanCases;
}

} // namespace core::support
