#include "tests/support/rule_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace core;
using namespace core::support;

namespace {

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
        const auto fixes =
            fixesFor({situation.offer, situation.facts, rules}, std::span(&finding, 1));
        for (const Fix& fix : fixes.front()) {
            SCOPED_TRACE(inEnglish(finding.message) + " → " + inEnglish(fix.label));
            Situation fixed = situation;
            fix.apply(fixed.offer);
            const Offer once = fixed.offer;
            fix.apply(fixed.offer);
            EXPECT_EQ(fixed.offer, once) << "applied twice";
            const Report after = judged(fixed, GetParam().profile);
            EXPECT_EQ(std::ranges::count(after.findings(), finding), 0);
            CountByRule old = countByRule(before);
            // What it begins for a person to go on with has one gap, told in its place.
            if (fix.id == "explainClosedCatalogue")
                ++old["leftover.template"];
            for (const auto& [rule, count] : countByRule(after))
                EXPECT_LE(count, old[rule]) << rule;
        }
    }
}

constexpr std::size_t kShortestMessage = 40;

TEST_P(EachRuleCase, Is_told_in_whole_sentences_without_blame)
{
    for (const Expected& finding : GetParam().findings) {
        EXPECT_GE(finding.english.size(), kShortestMessage) << finding.english;
        EXPECT_TRUE(finding.english.ends_with('.')) << finding.english;
        const bool hasTwoSentences = finding.english.find(". ") != std::string::npos
                                     || finding.english.find("? ") != std::string::npos;
        EXPECT_TRUE(hasTwoSentences) << finding.english;
        for (const std::string_view word : {"nvalid", "llegal", "rror"})
            EXPECT_EQ(finding.english.find(word), std::string::npos) << finding.english;
    }
}

class EachLimitCase : public EachRuleCase {};

std::vector<RuleCase> limitCases()
{
    std::vector<RuleCase> cases = allRuleCases();
    std::erase_if(cases, [](const RuleCase& ruleCase) {
        // This one also says which of the names the store does not know.
        const bool counts =
            ruleCase.rule != "prop.subcategory.count"
            && (ruleCase.rule.ends_with(".length") || ruleCase.rule.ends_with(".count"));
        return !counts || !profile(ruleCase.profile).limit(ruleCase.rule);
    });
    return cases;
}

TEST_P(EachLimitCase, Tells_the_limit_that_is_broken)
{
    const Limit* limit = profile(GetParam().profile).limit(GetParam().rule);
    for (const Expected& finding : GetParam().findings) {
        const auto tells = [&](const std::optional<long long>& number) {
            return number && finding.english.find(std::to_string(*number)) != std::string::npos;
        };
        EXPECT_TRUE(tells(limit->max) || tells(limit->min) || tells(limit->warnAbove))
            << finding.english;
    }
}

INSTANTIATE_TEST_SUITE_P(Table, EachRuleCase, ::testing::ValuesIn(allRuleCases()));
INSTANTIATE_TEST_SUITE_P(Table, EachLimitCase, ::testing::ValuesIn(limitCases()));

bool isJudged(const Rule& rule, std::string_view profileId)
{
    const RuleEntry* entry = profile(profileId).rule(rule.id);
    return rule.check && entry && entry->severity != Severity::Help;
}

/// A limit that another profile sets and this one does not: there is nothing to break.
bool isUnlimited(std::string_view rule, std::string_view profileId)
{
    return !limitOf(profileId, rule) && std::ranges::any_of(profileIds(), [&](std::string_view id) {
        return limitOf(id, rule);
    });
}

TEST(RuleCases, Every_rule_with_a_check_has_a_failing_case)
{
    for (const auto& [rules, cases] : ruleTables()) {
        std::set<std::string_view> failing;
        for (const RuleCase& ruleCase : cases)
            if (!ruleCase.findings.empty() || !ruleCase.notRun.empty())
                failing.insert(ruleCase.rule);
        for (const Rule& rule : rules)
            EXPECT_TRUE(!rule.check || failing.contains(rule.id)) << rule.id;
    }
}

TEST(RuleCases, Every_rule_with_a_check_has_a_failing_case_in_each_profile)
{
    for (const auto& [rules, cases] : ruleTables()) {
        std::set<std::pair<std::string_view, std::string_view>> failing;
        for (const RuleCase& ruleCase : cases)
            if (!ruleCase.findings.empty() || !ruleCase.notRun.empty())
                failing.insert({ruleCase.rule, ruleCase.profile});
        for (const Rule& rule : rules)
            for (const std::string_view id : profileIds())
                EXPECT_TRUE(!isJudged(rule, id) || isUnlimited(rule.id, id)
                            || dependsOnMore(rule.id) || failing.contains({rule.id, id}))
                    << rule.id << ' ' << id;
    }
}

TEST(RuleCases, Every_automatic_rule_with_a_check_passes_on_the_valid_offer)
{
    for (const std::string_view id : profileIds()) {
        const Report report = judged(validSituation(id), id);
        for (const auto& [rules, cases] : ruleTables())
            for (const Rule& rule : rules) {
                const bool isRun = rule.kind == RuleKind::Automatic && isJudged(rule, id);
                EXPECT_EQ(std::ranges::count(report.passed(), rule.id), isRun ? 1 : 0)
                    << id << ' ' << rule.id;
            }
    }
}

} // namespace
