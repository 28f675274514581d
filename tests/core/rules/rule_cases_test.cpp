#include "core/rules/registry.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace core;
using namespace core::testing;

namespace {

struct Subjects {
    std::span<const Rule> rules;
    std::span<const RuleCase> cases;
};

/// The subjects whose rules have their cases in tables.
std::vector<Subjects> tabledSubjects()
{
    return {{publisherRules(), publisherCases()}, {identityRules(), identityCases()},
            {leadRules(), leadCases()},           {legalRules(), legalCases()},
            {listingRules(), listingCases()},     {linkRules(), linkCases()},
            {supportRules(), supportCases()}};
}

std::vector<RuleCase> allCases()
{
    std::vector<RuleCase> result;
    for (const auto& [rules, cases] : tabledSubjects())
        result.insert(result.end(), cases.begin(), cases.end());
    return result;
}

Report judged(const Situation& situation, std::string_view profileId)
{
    return validate({situation.offer, situation.facts, profile(profileId)});
}

std::string notRunReason(std::string_view rule, const Report& report)
{
    const auto found = std::ranges::find(report.notRun(), rule, &NotRun::rule);
    return found == report.notRun().end() ? std::string() : inEnglish(found->reason);
}

using CountByRule = std::map<std::string_view, int>;

CountByRule countByRule(const Report& report)
{
    CountByRule counts;
    for (const Finding& finding : report.findings())
        ++counts[finding.rule];
    return counts;
}

class EachRuleCase : public ::testing::TestWithParam<RuleCase> {
protected:
    void SetUp() override
    {
        situation = validSituation(GetParam().profile);
        GetParam().change(situation);
    }

    Situation situation;
};

TEST_P(EachRuleCase, Is_found_as_a_whole)
{
    const Report report = judged(situation, GetParam().profile);
    EXPECT_EQ(findingsOf(GetParam().rule, report), GetParam().findings);
    EXPECT_EQ(notRunReason(GetParam().rule, report), GetParam().notRun);
}

TEST_P(EachRuleCase, Has_fixes_that_mend_it_and_break_nothing)
{
    const Profile& rules = profile(GetParam().profile);
    const Report before = judged(situation, GetParam().profile);
    for (const Finding& finding : before.findings()) {
        if (finding.rule != GetParam().rule)
            continue;
        for (const Fix& fix : fixesFor({situation.offer, situation.facts, rules}, finding)) {
            SCOPED_TRACE(inEnglish(finding.message) + " → " + inEnglish(fix.label));
            Situation mended = situation;
            fix.apply(mended.offer);
            const Report after = judged(mended, GetParam().profile);
            EXPECT_EQ(std::ranges::count(after.findings(), finding), 0);
            CountByRule old = countByRule(before);
            for (const auto& [rule, count] : countByRule(after))
                EXPECT_LE(count, old[rule]) << rule;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Table, EachRuleCase, ::testing::ValuesIn(allCases()));

TEST(RuleCases, Every_automatic_rule_with_a_check_has_a_failing_case)
{
    for (const auto& [rules, cases] : tabledSubjects()) {
        std::set<std::string_view> failing;
        for (const RuleCase& ruleCase : cases)
            if (!ruleCase.findings.empty() || !ruleCase.notRun.empty())
                failing.insert(ruleCase.rule);
        for (const Rule& rule : rules)
            EXPECT_TRUE(!rule.check || failing.contains(rule.id)) << rule.id;
    }
}

TEST(RuleCases, Every_rule_with_a_check_passes_on_the_valid_offer)
{
    for (const std::string_view id : {"cpp-2019", "pc-2022"}) {
        const Report report = judged(validSituation(id), id);
        for (const auto& [rules, cases] : tabledSubjects())
            for (const Rule& rule : rules) {
                const bool isRun = rule.check && profile(id).rule(rule.id);
                EXPECT_EQ(std::ranges::count(report.passed(), rule.id), isRun ? 1 : 0)
                    << id << ' ' << rule.id;
            }
    }
}

} // namespace
