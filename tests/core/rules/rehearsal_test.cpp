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

/// The outcome of one question that was answered before something was done to the offer.
Outcome outcomeOf(std::string_view rule, void (*change)(Offer&))
{
    Rehearsed rehearsed;
    rehearsed.profile = support::profile("pc-2026");
    rehearsed.offer = support::validOffer("pc-2026");
    const Subject subject{rehearsed.offer, rehearsed.facts, rehearsed.profile};
    giveAnswer(rehearsed.offer, subject, *findRule(rule), "Ada", "2026-11-20");
    change(rehearsed.offer);
    const auto questions = rehearsal(subject);
    const auto outcomes = outcomesOf(questions, validate(subject, Stage::Export));
    const auto asked = std::ranges::find(
        questions, rule, [](const RehearsalQuestion& question) { return question.rule->id; });
    return outcomes.at(static_cast<std::size_t>(asked - questions.begin()));
}

TEST(Rehearsal, Criterion_passes_once_it_is_answered)
{
    EXPECT_EQ(outcomeOf("listing.title.policy", [](Offer&) {}), Outcome::Passes);
}

TEST(Rehearsal, Criterion_without_an_answer_misses_its_evidence)
{
    EXPECT_EQ(outcomeOf("listing.title.policy", [](Offer& offer) { offer.confirmations.clear(); }),
              Outcome::EvidenceMissing);
}

TEST(Rehearsal, Criterion_answered_for_another_value_misses_its_evidence)
{
    EXPECT_EQ(outcomeOf("listing.title.policy",
                        [](Offer& offer) { offer.listing.title = "Another title"; }),
              Outcome::EvidenceMissing);
}

TEST(Rehearsal, Criterion_fails_where_a_value_has_an_error_whatever_was_answered)
{
    EXPECT_EQ(outcomeOf("listing.title.policy", [](Offer& offer) { offer.listing.title.clear(); }),
              Outcome::Fails);
}

TEST(Rehearsal, Counts_how_criteria_end)
{
    const OutcomeCounts counts =
        countOutcomes({Outcome::Passes, Outcome::Fails, Outcome::Passes, Outcome::EvidenceMissing});
    EXPECT_EQ(counts, (OutcomeCounts{2, 1, 1}));
    EXPECT_FALSE(counts.isReady());
    EXPECT_TRUE(countOutcomes({Outcome::Passes}).isReady());
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
