#include "core/rules/engine/rehearsal.h"

#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace core {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Rehearsed {
    Offer offer = support::validOffer();
    Facts facts = support::validFacts();
    Profile profile = support::profile();

    [[nodiscard]] std::vector<RehearsalQuestion> questions() const
    {
        return rehearsal({offer, facts, profile});
    }
};

TEST(Rehearsal, Has_each_question_of_the_profile_once)
{
    const Rehearsed rehearsed;
    std::vector<std::string_view> asked;
    for (const RehearsalQuestion& question : rehearsed.questions())
        asked.push_back(question.rule->id);
    std::vector<std::string_view> wanted;
    for (const Rule& rule : allRules())
        if (rule.kind == RuleKind::Confirm && rehearsed.profile.rule(rule.id))
            wanted.push_back(rule.id);
    EXPECT_THAT(asked, ::testing::UnorderedElementsAreArray(wanted));
}

TEST(Rehearsal, Begins_with_the_likeliest_rejections)
{
    const auto questions = Rehearsed().questions();
    EXPECT_TRUE(std::ranges::is_sorted(questions, {}, &RehearsalQuestion::source));
    EXPECT_EQ(questions.front().source(), RejectionSource::Documented);
}

TEST(Rehearsal, Known_rejections_of_todays_portal_come_first)
{
    Rehearsed rehearsed;
    rehearsed.profile = support::profile("pc-2026");
    std::vector<std::string_view> documented;
    std::vector<std::string_view> reported;
    for (const RehearsalQuestion& question : rehearsed.questions())
        if (question.source() == RejectionSource::Documented)
            documented.push_back(question.rule->id);
        else if (question.source() == RejectionSource::Reported)
            reported.push_back(question.rule->id);
    EXPECT_THAT(documented, ElementsAre("links.public", "media.screenshot.legible",
                                        "defaults.startable", "asset.leastprivilege",
                                        "policy.100.11", "policy.100.12", "policy.100.14"));
    EXPECT_THAT(reported, ElementsAre("listing.title.policy", "policy.100.1.1", "policy.100.5.1.3",
                                      "policy.100.5.1.5", "policy.100.6", "policy.100.7"));
}

TEST(Rehearsal, Rejection_is_known_of_questions_alone)
{
    for (const Rule& rule : allRules())
        EXPECT_TRUE(rule.rejection == RejectionSource::MayBeAsked || rule.kind == RuleKind::Confirm)
            << rule.id;
}

TEST(Rehearsal, Evidence_is_every_covered_text_that_is_not_empty)
{
    Rehearsed rehearsed;
    rehearsed.offer.listing.title.clear();
    const Rule& rule = *findRule("policy.100.1.1");
    const auto evidence = evidenceFor(rehearsed.offer, rule);
    EXPECT_FALSE(evidence.empty());
    for (const FieldText& field : evidence) {
        EXPECT_NE(field.where.str(), "/listing/title");
        EXPECT_NE(field.text, "");
    }
}

TEST(Rehearsal, Question_without_covered_values_has_no_evidence)
{
    EXPECT_THAT(evidenceFor(Offer(), *findRule("policy.100.1.1")), IsEmpty());
}

} // namespace

} // namespace core
