#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

namespace core::support {

Situation validSituation(std::string_view profileId)
{
    Situation situation{validOffer(profileId), validFacts(profileId)};
    situation.facts.baseline = situation.offer;
    return situation;
}

std::ostream& operator<<(std::ostream& out, const Expected& finding)
{
    out << static_cast<int>(finding.severity) << ' ' << finding.where;
    if (finding.range)
        out << " [" << finding.range->start << ',' << finding.range->end << ')';
    return out << ' ' << ::testing::PrintToString(finding.english);
}

std::string restated(std::string_view rule)
{
    return "The rule " + std::string(rule) + " says the same and has findings. Fix those.";
}

std::vector<Expected> findingsOf(std::string_view rule, const Report& report)
{
    std::vector<Expected> result;
    for (const Finding& finding : report.findings())
        if (finding.rule == rule)
            result.push_back(
                {finding.severity, finding.where.str(), inEnglish(finding.message), finding.range});
    return result;
}

} // namespace core::support
