#include "core/rules/report.h"
#include "core/version.h"

#include <cstdio>

int main()
{
    const auto profile = core::profileFromJson(core::embeddedProfiles().front().json);
    if (!profile) {
        std::fprintf(stderr, "%s\n", core::inEnglish(profile.error().message).c_str());
        return 4;
    }
    const core::Offer offer;
    const core::Facts facts;
    const auto report = core::validate({offer, facts, *profile});
    for (const auto& finding : report.findings())
        std::printf("%s %s\n", finding.rule.data(), core::inEnglish(finding.message).c_str());
    return 0;
}
