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
    const auto outcomes = outcomesOf(questions, validate(subject));
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

/// What is known of a question after something was done to what is known.
RehearsalQuestion questionAfter(std::string_view rule, void (*change)(Facts&))
{
    Rehearsed rehearsed;
    rehearsed.profile = support::profile("pc-2026");
    rehearsed.offer = support::validOffer("pc-2026");
    rehearsed.facts = support::validFacts("pc-2026");
    change(rehearsed.facts);
    const Subject subject{rehearsed.offer, rehearsed.facts, rehearsed.profile};
    giveAnswer(rehearsed.offer, subject, *findRule(rule), "Ada", "2026-11-20");
    for (RehearsalQuestion& question : rehearsal(subject))
        if (question.rule->id == rule)
            return question;
    ADD_FAILURE() << rule;
    return {};
}

Outcome outcomeAfter(std::string_view rule, void (*change)(Facts&))
{
    return outcomesOf({questionAfter(rule, change)}, Report()).front();
}

std::vector<std::string> toldOf(const RehearsalQuestion& question)
{
    std::vector<std::string> told;
    for (const FactEvidence& fact : question.evidence)
        told.push_back(fact.asked + ' ' + inEnglish(fact.text));
    return told;
}

TEST(Rehearsal, Shows_what_the_registry_told_of_the_images_with_its_day)
{
    EXPECT_THAT(toldOf(questionAfter("asset.container", [](Facts&) {})),
                ElementsAre("2026-11-23 contosoedge.azurecr.io/vibration-monitor has each tag of "
                            "the offer, for arm32, arm64, x64."));
    EXPECT_EQ(outcomeAfter("asset.container", [](Facts&) {}), Outcome::Passes);
}

TEST(Rehearsal, Answered_criterion_misses_its_evidence_where_nobody_asked_the_registry)
{
    constexpr auto kForget = [](Facts& facts) { facts.registry.clear(); };
    EXPECT_THAT(toldOf(questionAfter("asset.container", kForget)),
                ElementsAre(" The images have not been looked up at "
                            "contosoedge.azurecr.io/vibration-monitor."));
    EXPECT_EQ(outcomeAfter("asset.container", kForget), Outcome::EvidenceMissing);
}

TEST(Rehearsal, Answered_criterion_misses_its_evidence_where_the_registry_refused)
{
    EXPECT_EQ(outcomeAfter(
                  "acr.network.public",
                  [](Facts& facts) { facts.registry.begin()->second.tags["latest"].status = 401; }),
              Outcome::EvidenceMissing);
}

TEST(Rehearsal, Answered_criterion_fails_where_the_registry_has_no_such_tag)
{
    EXPECT_EQ(outcomeAfter(
                  "asset.container",
                  [](Facts& facts) { facts.registry.begin()->second.tags["1.0.0"].status = 404; }),
              Outcome::Fails);
}

TEST(Rehearsal, Shows_as_whom_the_images_run)
{
    EXPECT_THAT(toldOf(questionAfter(
                    "asset.leastprivilege",
                    [](Facts& facts) {
                        facts.registry.begin()->second.tags["1.0.0-linux-x64"].config->user.clear();
                    })),
                ElementsAre("2026-11-23 The images of contosoedge.azurecr.io/vibration-monitor run "
                            "as: 1000, root."));
}

TEST(Rehearsal, Shows_which_licences_the_images_name)
{
    EXPECT_THAT(
        toldOf(questionAfter("policy.100.7", [](Facts&) {})),
        ElementsAre("2026-11-23 The images of contosoedge.azurecr.io/vibration-monitor have "
                    "no label with their licences."));
    constexpr auto kLicense = [](Facts& facts) {
        facts.registry.begin()
            ->second.tags["1.0.0-linux-x64"]
            .config->labels["org.opencontainers.image.licenses"] = "MIT";
    };
    EXPECT_THAT(toldOf(questionAfter("policy.100.7", kLicense)),
                ElementsAre("2026-11-23 The images of contosoedge.azurecr.io/vibration-monitor are "
                            "labelled with the licences: MIT."));
}

TEST(Rehearsal, Shows_where_an_image_seems_to_hold_a_secret)
{
    constexpr auto kLeak = [](Facts& facts) {
        facts.registry.begin()->second.tags["1.0.0-linux-x64"].config->secrets = {
            "ENV DB_PASSWORD"};
    };
    EXPECT_THAT(
        toldOf(questionAfter("policy.100.11", kLeak)),
        ElementsAre("2026-11-23 The images of contosoedge.azurecr.io/vibration-monitor seem "
                    "to hold secrets, which anyone can read: ENV DB_PASSWORD."));
}

TEST(Rehearsal, Question_of_rights_does_without_a_registry)
{
    constexpr auto kForget = [](Facts& facts) { facts.registry.clear(); };
    EXPECT_THAT(questionAfter("asset.leastprivilege", kForget).evidence, IsEmpty());
    EXPECT_EQ(outcomeAfter("asset.leastprivilege", kForget), Outcome::Passes);
}

void build(Facts& facts, const char* day, const char* base)
{
    RegistryConfig& config = *facts.registry.begin()->second.tags["1.0.0-linux-x64"].config;
    config.created = day;
    config.labels["org.opencontainers.image.base.name"] = base;
}

TEST(Rehearsal, Shows_when_an_image_was_built_and_from_what)
{
    EXPECT_THAT(toldOf(questionAfter(
                    "asset.uptodate",
                    [](Facts& facts) { build(facts, "2026-11-01T10:00:00Z", "debian:12"); })),
                ElementsAre("2026-11-23 The oldest image of contosoedge.azurecr.io/"
                            "vibration-monitor was built on 2026-11-01, from debian:12."));
}

TEST(Rehearsal, Shows_that_an_image_is_older_than_a_year)
{
    EXPECT_THAT(toldOf(questionAfter(
                    "asset.uptodate",
                    [](Facts& facts) { build(facts, "2025-11-01T10:00:00Z", "debian:12"); })),
                ElementsAre("2026-11-23 An image of contosoedge.azurecr.io/vibration-monitor was "
                            "built on 2025-11-01, more than a year before: old parts have known "
                            "faults. Build it anew."));
}

TEST(Rehearsal, Date_of_a_build_that_can_be_repeated_is_no_age)
{
    EXPECT_THAT(questionAfter("asset.uptodate",
                              [](Facts& facts) { build(facts, "1980-01-01T00:00:00Z", ""); })
                    .evidence,
                IsEmpty());
}

TEST(Rehearsal, Shows_what_an_address_answered)
{
    EXPECT_THAT(toldOf(questionAfter("policy.100.6", [](Facts&) {})),
                ElementsAre(" https://www.contoso.com/privacy opened."));
    EXPECT_EQ(outcomeAfter("policy.100.6", [](Facts&) {}), Outcome::Passes);
}

TEST(Rehearsal, Answered_criterion_fails_where_its_address_is_dead)
{
    constexpr auto kClose = [](Facts& facts) {
        facts.links["https://www.contoso.com/privacy"] = {.status = 404, .asked = "2026-11-22"};
    };
    EXPECT_THAT(toldOf(questionAfter("policy.100.6", kClose)),
                ElementsAre("2026-11-22 https://www.contoso.com/privacy does not open."));
    EXPECT_EQ(outcomeAfter("policy.100.6", kClose), Outcome::Fails);
}

TEST(Rehearsal, Answered_criterion_misses_its_evidence_where_nobody_asked_the_address)
{
    EXPECT_EQ(outcomeAfter("policy.100.6", [](Facts& facts) { facts.links.clear(); }),
              Outcome::EvidenceMissing);
}

TEST(Rehearsal, Evidence_is_of_questions_alone)
{
    for (const Rule& rule : allRules())
        EXPECT_TRUE(!rule.evidence || rule.kind == RuleKind::Confirm) << rule.id;
}

} // namespace

} // namespace core
