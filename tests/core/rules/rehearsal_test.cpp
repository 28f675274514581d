#include "core/rules/engine/rehearsal.h"

#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace core {

namespace {

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
    EXPECT_EQ(questions.front().source, RejectionSource::Documented);
}

TEST(Rehearsal, Knows_no_rejection_for_a_rule_that_is_no_question)
{
    for (const char* profile : {"cpp-2019", "pc-2022", "pc-2026"})
        for (const RehearsalQuestion& question :
             rehearsal({support::validOffer(), support::validFacts(), support::profile(profile)}))
            EXPECT_NE(question.rule->question, nullptr) << question.rule->id;
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
