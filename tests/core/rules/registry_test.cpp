#include "core/rules/engine/registry.h"

#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>

using namespace core;

namespace {

constexpr std::size_t kMaxTitle = 48;

TEST(Registry, Ids_are_unique_and_found)
{
    std::set<std::string_view> ids;
    for (const Rule& rule : allRules()) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        EXPECT_EQ(findRule(rule.id), &rule);
    }
    EXPECT_EQ(findRule("no.such.rule"), nullptr);
}

TEST(Registry, Titles_are_short_unique_and_in_sentence_case)
{
    std::set<std::string_view> titles;
    for (const Rule& rule : allRules()) {
        const std::string_view title = rule.title;
        ASSERT_FALSE(title.empty()) << rule.id;
        EXPECT_LE(title.size(), kMaxTitle) << title;
        EXPECT_FALSE(std::islower(static_cast<unsigned char>(title.front()))) << title;
        EXPECT_FALSE(title.ends_with('.')) << title;
        EXPECT_TRUE(titles.insert(title).second) << title;
    }
}

TEST(Registry, Confirmations_and_only_they_ask_a_question)
{
    for (const Rule& rule : allRules()) {
        ASSERT_EQ(rule.question != nullptr, rule.kind == RuleKind::Confirm) << rule.id;
        if (rule.question) {
            const std::string_view question = rule.question;
            EXPECT_GE(question.size(), 20U) << rule.id;
            EXPECT_EQ(question.find('?'), question.size() - 1) << rule.id;
        }
    }
}

TEST(Registry, Mere_help_has_no_check_and_only_checks_have_fixes)
{
    for (const Rule& rule : allRules()) {
        EXPECT_TRUE(rule.kind != RuleKind::Help || !rule.check) << rule.id;
        EXPECT_TRUE(rule.check || !rule.fixes) << rule.id;
    }
}

TEST(Registry, Every_rule_is_in_a_profile)
{
    for (const Rule& rule : allRules())
        EXPECT_TRUE(std::ranges::any_of(core::support::profileIds(), [&](std::string_view id) {
            return core::support::profile(id).rule(rule.id);
        })) << rule.id;
}

/// Severities of the profile and kinds of the registry must tell the same story.
TEST(Registry, Profiles_weigh_a_rule_as_its_kind_allows)
{
    for (const std::string_view id : core::support::profileIds())
        for (const auto& [ruleId, entry] : core::support::profile(id).rules) {
            const RuleKind kind = findRule(ruleId)->kind;
            const bool isJudged =
                entry.severity == Severity::Warning || entry.severity == Severity::Error;
            EXPECT_TRUE(entry.severity == Severity::Help
                        || isJudged == (kind == RuleKind::Automatic || kind == RuleKind::Manifest))
                << id << ' ' << ruleId;
            EXPECT_TRUE(entry.severity != Severity::Confirm || kind == RuleKind::Confirm)
                << id << ' ' << ruleId;
            EXPECT_TRUE(kind != RuleKind::Help || entry.severity == Severity::Help)
                << id << ' ' << ruleId;
        }
}

class ValidOffer : public ::testing::TestWithParam<std::string_view> {};

TEST_P(ValidOffer, Has_no_finding_but_open_confirmations)
{
    const Offer offer = core::support::validOffer(GetParam());
    const Facts facts = core::support::validFacts(GetParam());
    const Report report = validate({offer, facts, core::support::profile(GetParam())});
    for (const Finding& finding : report.findings())
        EXPECT_EQ(findRule(finding.rule)->kind, RuleKind::Confirm)
            << finding.rule << ": " << inEnglish(finding.message);
}

INSTANTIATE_TEST_SUITE_P(Profiles, ValidOffer, ::testing::ValuesIn(core::support::profileIds()));

} // namespace
