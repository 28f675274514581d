#include "tests/support/rule_case.h"

namespace core::support {

namespace {

void fillAudience(Situation& situation, int count)
{
    situation.offer.previewAudience.clear();
    for (int at = 0; at < count; ++at) {
        const std::string digits = std::to_string(1000 + at);
        situation.offer.previewAudience.push_back(
            {"7c9e6679-7425-40de-944b-e07fc1f9" + digits, "", {}});
    }
}

const RuleCase kPreviewCases[] = {
    {"preview.min",
     "nobody",
     "cpp-2019",
     [](Situation& s) { fillAudience(s, 0); },
     {{Severity::Warning, "/previewAudience",
       "“Preview audience” has no entry yet; at least 1 is needed. Add it."}}},
    {"preview.min",
     "nobody",
     "pc-2022",
     [](Situation& s) { fillAudience(s, 0); },
     {{Severity::Error, "/previewAudience",
       "“Preview audience” has no entry yet; at least 1 is needed. Add it."}}},
    {"preview.max", "at the limit", "cpp-2019", [](Situation& s) { fillAudience(s, 100); }, {}},
    {"preview.max",
     "one above the limit",
     "cpp-2019",
     [](Situation& s) { fillAudience(s, 101); },
     {{Severity::Error, "/previewAudience",
       "“Preview audience” has 101 entries; the limit is 100. Remove 1."}}},
    {"preview.max",
     "one above the limit and listed twice",
     "pc-2022",
     [](Situation& s) {
         fillAudience(s, 100);
         s.offer.previewAudience.push_back(s.offer.previewAudience[0]);
     },
     {{Severity::Error, "/previewAudience",
       "“Preview audience” has 101 entries; the limit is 100. Remove 1."}}},
    {"preview.max",
     "as many as can be typed",
     "pc-2022",
     [](Situation& s) { fillAudience(s, 10); },
     {}},
    {"preview.max",
     "more than can be typed",
     "pc-2022",
     [](Situation& s) { fillAudience(s, 11); },
     {{Severity::Warning, "/previewAudience",
       "There are 11 subscriptions; the portal's form takes 10. Upload them there as a CSV file, "
       "or "
       "remove some."}}},
    {"preview.guid",
     "braces",
     "cpp-2019",
     [](Situation& s) { s.offer.previewAudience[0].id = "{7c9e6679-7425-40de-944b-e07fc1f90ae7}"; },
     {{Severity::Error, "/previewAudience/0/id",
       "The ID has “{” where one of 0–9 and a–f belongs. Copy it from the Azure portal; its form "
       "is 00000000-0000-0000-0000-000000000000.",
       TextRange{0, 1}}}},
    {"preview.guid",
     "empty",
     "pc-2022",
     [](Situation& s) { s.offer.previewAudience[0].id.clear(); },
     {{Severity::Error, "/previewAudience/0/id",
       "“Subscription ID” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"preview.notshare",
     "a customer",
     "pc-2022",
     [](Situation& s) { s.offer.previewAudience[0].description = "Our first Customers"; },
     {{Severity::Warning, "/previewAudience/0/description",
       "The note reads as if somebody else had this subscription (“customer”). This is a guess: "
       "list your own subscriptions only, and give others a private plan."}}},
};

} // namespace

std::span<const RuleCase> previewCases()
{
    return kPreviewCases;
}

} // namespace core::support
