#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace core;
using namespace core::support;

namespace {

struct Subjects {
    std::span<const Rule> rules;
    std::vector<RuleCase> cases;
};

std::vector<RuleCase> joined(std::initializer_list<std::span<const RuleCase>> tables)
{
    std::vector<RuleCase> result;
    for (const auto table : tables)
        result.insert(result.end(), table.begin(), table.end());
    return result;
}

/// The subjects whose rules have their cases in tables.
std::vector<Subjects> tabledSubjects()
{
    return {{publisherRules(), joined({publisherCases()})},
            {identityRules(), joined({identityCases()})},
            {leadRules(), joined({leadCases()})},
            {legalRules(), joined({legalCases()})},
            {listingRules(), joined({listingCases()})},
            {descriptionRules(), joined({descriptionCases(), spellingCases()})},
            {htmlRules(), joined({htmlCases()})},
            {linkRules(), joined({linkCases()})},
            {supportRules(), joined({supportCases()})},
            {mediaRules(), joined({mediaCases(), pictureCases(), heroCases(), screenshotCases()})},
            {previewRules(), joined({previewCases()})},
            {planRules(), joined({planCases()})},
            {imageRules(), joined({imageCases(), tagCases()})},
            {defaultsRules(), joined({defaultsCases()})},
            {routeRules(), joined({routeCases()})},
            {twinRules(), joined({twinCases()})},
            {environmentRules(), joined({environmentCases()})},
            {createOptionsRules(), joined({createOptionsCases()})},
            {placeholderRules(), joined({placeholderCases()})},
            {moduleNameRules(), joined({moduleNameCases()})},
            {publishingRules(), joined({publishingCases()})},
            {crossRules(), joined({crossCases()})}};
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
        const auto fixes =
            fixesFor({situation.offer, situation.facts, rules}, std::span(&finding, 1));
        for (const Fix& fix : fixes.front()) {
            SCOPED_TRACE(inEnglish(finding.message) + " → " + inEnglish(fix.label));
            Situation mended = situation;
            fix.apply(mended.offer);
            const Offer once = mended.offer;
            fix.apply(mended.offer);
            EXPECT_EQ(mended.offer, once) << "applied twice";
            const Report after = judged(mended, GetParam().profile);
            EXPECT_EQ(std::ranges::count(after.findings(), finding), 0);
            CountByRule old = countByRule(before);
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
    std::vector<RuleCase> cases = allCases();
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

INSTANTIATE_TEST_SUITE_P(Table, EachRuleCase, ::testing::ValuesIn(allCases()));
INSTANTIATE_TEST_SUITE_P(Table, EachLimitCase, ::testing::ValuesIn(limitCases()));

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

TEST(RuleCases, Every_automatic_rule_with_a_check_passes_on_the_valid_offer)
{
    for (const std::string_view id : {"cpp-2019", "pc-2022"}) {
        const Report report = judged(validSituation(id), id);
        for (const auto& [rules, cases] : tabledSubjects())
            for (const Rule& rule : rules) {
                const bool isRun =
                    rule.kind == RuleKind::Automatic && rule.check && profile(id).rule(rule.id);
                EXPECT_EQ(std::ranges::count(report.passed(), rule.id), isRun ? 1 : 0)
                    << id << ' ' << rule.id;
            }
    }
}

} // namespace
