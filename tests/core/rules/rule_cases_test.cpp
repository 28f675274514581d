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

const Limit* limitOf(std::string_view profileId, std::string_view rule)
{
    return profile(profileId).limit(rule);
}

/// What these find depends on more than what a profile says of them.
constexpr std::array<std::string_view, 4> kOfOneProfile{
    "offer.marketingid.required", "links.catalog.hosts", "policy.100.1.5", "policy.100.3"};

/// These ask for the sizes that a profile names.
bool isAboutSizes(std::string_view rule)
{
    return rule.starts_with("media.logo.") || rule == "media.screenshot.size"
           || rule == "media.video.thumbnail";
}

bool dependsOnMore(std::string_view rule)
{
    return isAboutSizes(rule) || std::ranges::find(kOfOneProfile, rule) != kOfOneProfile.end();
}

bool sameSlots(std::string_view one, std::string_view other)
{
    return std::ranges::equal(profile(one).images, profile(other).images,
                              [](const ImageSlot& left, const ImageSlot& right) {
                                  return left.role == right.role && left.width == right.width
                                         && left.height == right.height
                                         && left.maxWidth == right.maxWidth
                                         && left.required == right.required;
                              });
}

/// Whether two profiles weigh and limit the rule alike, so that they find the same.
bool isAlike(std::string_view rule, std::string_view one, std::string_view other)
{
    const RuleEntry* first = profile(one).rule(rule);
    const RuleEntry* second = profile(other).rule(rule);
    const Limit* firstLimit = limitOf(one, rule);
    const Limit* secondLimit = limitOf(other, rule);
    if (isAboutSizes(rule) ? !sameSlots(one, other) : dependsOnMore(rule))
        return false;
    if (rule == "tags.platform.promised" && profile(one).tier1 != profile(other).tier1)
        return false;
    return first && second && first->severity == second->severity
           && (firstLimit == secondLimit
               || (firstLimit && secondLimit && *firstLimit == *secondLimit));
}

/// The cases and their likes: a case holds in every profile that judges its rule as its own profile
/// does, unless that profile has a case of the same name.
std::vector<RuleCase> inAllProfiles(std::vector<RuleCase> cases)
{
    const auto isThere = [&](const RuleCase& ruleCase, std::string_view id) {
        return std::ranges::any_of(cases, [&](const RuleCase& other) {
            return other.rule == ruleCase.rule && other.name == ruleCase.name
                   && other.profile == id;
        });
    };
    const auto count = cases.size();
    for (std::size_t at = 0; at < count; ++at)
        for (const std::string_view id : profileIds())
            if (!isThere(cases[at], id) && isAlike(cases[at].rule, cases[at].profile, id)) {
                cases.push_back(cases[at]);
                cases.back().profile = id;
            }
    return cases;
}

/// The subjects whose rules have their cases in tables.
std::vector<Subjects> tabledSubjects()
{
    std::vector<Subjects> subjects{
        {publisherRules(), joined({publisherCases()})},
        {identityRules(), joined({identityCases()})},
        {leadRules(), joined({leadCases()})},
        {legalRules(), joined({legalCases()})},
        {listingRules(), joined({listingCases()})},
        {descriptionRules(), joined({descriptionCases(), spellingCases()})},
        {htmlRules(), joined({htmlCases()})},
        {linkRules(), joined({linkCases()})},
        {webRules(), joined({webCases()})},
        {supportRules(), joined({supportCases()})},
        {mediaRules(), joined({mediaCases(), pictureCases(), heroCases(), screenshotCases()})},
        {previewRules(), joined({previewCases()})},
        {planRules(), joined({planCases()})},
        {imageRules(), joined({imageCases(), tagCases()})},
        {containerRegistryRules(), joined({registryFactsCases(), registryLabelsCases()})},
        {defaultsRules(), joined({defaultsCases()})},
        {routeRules(), joined({routeCases()})},
        {twinRules(), joined({twinCases()})},
        {environmentRules(), joined({environmentCases()})},
        {createOptionsRules(), joined({createOptionsCases()})},
        {placeholderRules(), joined({placeholderCases()})},
        {moduleNameRules(), joined({moduleNameCases()})},
        {publishingRules(), joined({publishingCases()})},
        {textRules(), joined({textCases()})},
        {accessibilityRules(), joined({accessibilityCases()})},
        {leftoverRules(), joined({leftoverCases()})},
        {wordingRules(), joined({wordingCases()})},
        {crossRules(), joined({crossCases()})}};
    for (Subjects& subject : subjects)
        subject.cases = inAllProfiles(std::move(subject.cases));
    return subjects;
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
            Situation fixed = situation;
            fix.apply(fixed.offer);
            const Offer once = fixed.offer;
            fix.apply(fixed.offer);
            EXPECT_EQ(fixed.offer, once) << "applied twice";
            const Report after = judged(fixed, GetParam().profile);
            EXPECT_EQ(std::ranges::count(after.findings(), finding), 0);
            CountByRule old = countByRule(before);
            // What it begins for a person to go on with has gaps, and each is told.
            if (fix.id == "explainClosedCatalogue")
                old["leftover.template"] += 2;
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
    for (const auto& [rules, cases] : tabledSubjects()) {
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
    for (const auto& [rules, cases] : tabledSubjects()) {
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
        for (const auto& [rules, cases] : tabledSubjects())
            for (const Rule& rule : rules) {
                const bool isRun = rule.kind == RuleKind::Automatic && isJudged(rule, id);
                EXPECT_EQ(std::ranges::count(report.passed(), rule.id), isRun ? 1 : 0)
                    << id << ' ' << rule.id;
            }
    }
}

} // namespace
