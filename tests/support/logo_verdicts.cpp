#include "core/image/image.h"
#include "core/rules/report.h"
#include "tests/support/labelled_logos.h"

#include <algorithm>

namespace test {

namespace {

const core::Profile& newestProfile()
{
    static const auto profile = [] {
        for (const auto& embedded : core::embeddedProfiles())
            if (embedded.id == "pc-2022")
                return core::profileFromJson(embedded.json).value();
        return core::Profile{};
    }();
    return profile;
}

} // namespace

std::vector<std::string_view> faultsTold(const LabelledLogo& logo)
{
    core::Offer offer;
    core::Facts facts;
    offer.media.logos.large = "logo.png";
    facts.images["logo.png"] = core::measureImage(logo.png);
    if (!logo.model.empty()) {
        offer.media.logos.small = "model.png";
        facts.images["model.png"] = core::measureImage(logo.model);
    }
    const auto report = core::validate({offer, facts, newestProfile()});
    const auto found = report.findingsBelow(core::FieldPath("/media/logos/large"));
    std::vector<std::string_view> told;
    for (const Fault& fault : allFaults())
        if (std::ranges::any_of(found, [&](const core::Finding& finding) {
                return finding.rule == fault.rule
                       && core::inEnglish(finding.message).find(fault.words) != std::string::npos;
            }))
            told.push_back(fault.name);
    return told;
}

std::vector<FaultCount> confusionOf(const std::vector<LabelledLogo>& logos)
{
    std::vector<FaultCount> counts;
    for (const Fault& fault : allFaults())
        counts.push_back({.fault = &fault});
    for (const LabelledLogo& logo : logos) {
        const auto told = faultsTold(logo);
        for (FaultCount& count : counts) {
            const bool isTold = std::ranges::find(told, count.fault->name) != told.end();
            if (logo.fault == count.fault) {
                ++count.bad;
                count.flagged += isTold ? 1 : 0;
            } else if (!logo.fault) {
                ++count.good;
                count.falseAlarms += isTold ? 1 : 0;
            }
        }
    }
    return counts;
}

} // namespace test
