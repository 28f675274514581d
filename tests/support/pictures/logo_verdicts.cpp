#include "core/image/measure/measure.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/validate.h"
#include "tests/support/pictures/labelled_faults.h"

#include <algorithm>

namespace test {

namespace {

core::Profile embeddedProfile(std::string_view id)
{
    for (const auto& embedded : core::embeddedProfiles())
        if (embedded.id == id)
            return core::profileFromJson(embedded.json).value();
    return {};
}

/// The newest that asks for such a picture.
const core::Profile& profileFor(Slot slot)
{
    static const auto kNewest = embeddedProfile("pc-2022");
    static const auto kWithHero = embeddedProfile("cpp-2019");
    return slot == Slot::Hero ? kWithHero : kNewest;
}

/// Puts the picture into its place, which it names.
const char* place(const LabelledLogo& picture, core::Media& media)
{
    switch (picture.slot) {
    case Slot::Logo:
        media.logos.large = "picture.png";
        if (!picture.model.empty())
            media.logos.small = "model.png";
        return "/media/logos/large";
    case Slot::Hero:
        media.logos.hero = "picture.png";
        return "/media/logos/hero";
    case Slot::Screenshot:
        if (!picture.model.empty())
            media.screenshots.push_back({"model.png", "Before", {}});
        media.screenshots.push_back({"picture.png", "Overview", {}});
        return picture.model.empty() ? "/media/screenshots/0" : "/media/screenshots/1";
    }
    return "";
}

} // namespace

const std::vector<Fault>& allFaults(Slot slot)
{
    switch (slot) {
    case Slot::Logo:
        break;
    case Slot::Hero:
        return heroFaults();
    case Slot::Screenshot:
        return screenshotFaults();
    }
    return logoFaults();
}

std::vector<std::string_view> faultsTold(const LabelledLogo& logo)
{
    core::Offer offer;
    core::Facts facts;
    const core::FieldPath where(place(logo, offer.media));
    facts.images["picture.png"] = core::measureImage(logo.png);
    if (!logo.model.empty())
        facts.images["model.png"] = core::measureImage(logo.model);
    const auto report = core::validate({offer, facts, profileFor(logo.slot)});
    const auto found = report.findingsBelow(where);
    std::vector<std::string_view> told;
    for (const Fault& fault : allFaults(logo.slot))
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
    for (const Fault& fault : allFaults(logos.front().slot))
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
