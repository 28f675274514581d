#include "core/rules/engine/answers.h"

#include "core/base/sha.h"
#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/project/bound_answers.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace core {

namespace {

using AnswerKind = AnswerState::Kind;
using support::profile;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view kUnique = "offer.id.unique";
constexpr std::string_view kContent = "policy.100.10";
constexpr std::string_view kLogoText = "logo.design.text";

const Rule& ruleOf(std::string_view id)
{
    return *findRule(id);
}

/// An offer with its facts, in which a person answers.
struct Asked {
    Offer offer = support::validOffer();
    Facts facts = support::validFacts();
    Profile profile = support::profile();

    [[nodiscard]] Subject subject() const { return {offer, facts, profile}; }
    [[nodiscard]] AnswerState state(std::string_view rule = kUnique) const
    {
        return answerState(subject(), ruleOf(rule));
    }
    void answer(std::string_view rule = kUnique, const char* who = "Ada Reyes")
    {
        Offer after = offer;
        giveAnswer(after, subject(), ruleOf(rule), who, "2026-11-01");
        offer = std::move(after);
    }
    void setRequirement(const char* text)
    {
        profile.rules.find(kUnique)->second.requirement = text;
    }
    /// The sentences of the rule's findings.
    [[nodiscard]] std::vector<std::string> told(std::string_view rule = kUnique) const
    {
        std::vector<std::string> sentences;
        const Report report = validate(subject());
        for (const Finding& finding : report.findings())
            if (finding.rule == rule)
                sentences.push_back(inEnglish(finding.message));
        return sentences;
    }
};

/// Questions about the marketplace itself: no value of an offer changes the answer, so that it is
/// bound to the requirement alone.
bool isAboutNoValue(const Rule& rule)
{
    return rule.id == "pre.offertype.open";
}

TEST(Registry, Confirmations_and_only_they_tell_what_their_answer_is_about)
{
    for (const Rule& rule : allRules()) {
        const bool isAboutValues = rule.kind == RuleKind::Confirm && !isAboutNoValue(rule);
        EXPECT_EQ(rule.covers.empty(), !isAboutValues) << rule.id;
        for (const std::string_view pattern : rule.covers)
            EXPECT_TRUE(std::ranges::any_of(
                fieldAddresses(),
                [&](const FieldAddress& field) { return addressContains(pattern, field.address); }))
                << rule.id << ": " << pattern;
    }
}

TEST(Answer, Stands_for_the_text_and_the_values_that_it_was_given_for)
{
    Asked asked;
    asked.answer();
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
    EXPECT_THAT(asked.told(), IsEmpty());
}

TEST(Answer, Stands_at_an_address_that_holds_in_the_project_file)
{
    Asked asked;
    asked.answer();
    EXPECT_EQ(answersPath(kUnique).str(), "/confirmations/offer.id.unique");
    EXPECT_THAT(asked.offer.confirmations.at("offer.id.unique"), SizeIs(1));
}

TEST(Answer, Is_asked_for_anew_when_a_covered_value_changes)
{
    Asked asked;
    asked.answer();
    asked.offer.identity.offerId = "another-id";
    EXPECT_EQ(asked.state().kind, AnswerKind::OtherValues);
    EXPECT_THAT(asked.told(),
                ElementsAre("To be confirmed anew: Is the offer ID used by no other offer of this "
                            "publisher? Ada Reyes confirmed it on 2026-11-01, and since then this "
                            "changed: Offer ID. Look again, and answer it on the Checklist page."));
}

TEST(Answer, Stands_again_when_the_value_is_back)
{
    Asked asked;
    asked.answer();
    const std::string before = std::exchange(asked.offer.identity.offerId, "another-id");
    asked.offer.identity.offerId = before;
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
}

// A field that a later version adds is empty in each project that knows nothing of it.
TEST(Answer, Is_about_the_fields_that_have_a_value)
{
    const Asked asked;
    std::string filled;
    for (const auto& [where, text] : fieldTextsAt(asked.offer, "/listing"))
        if (!text.empty())
            filled += where.str() + '\0' + text + '\0';
    EXPECT_EQ(coveredValues(asked.subject(), ruleOf(kContent)).at("/listing"),
              sha256Hex(filled).substr(0, 16));
}

TEST(Answer, Of_a_version_that_counted_empty_fields_stands_until_a_value_changes)
{
    Asked asked;
    asked.answer(kContent);
    asked.offer.listing.longSummary.clear();
    std::string all;
    for (const auto& [where, text] : fieldTextsAt(asked.offer, "/listing"))
        all += where.str() + '\0' + text + '\0';
    asked.offer.confirmations.at(std::string(kContent)).front().values["/listing"] =
        sha256Hex(all).substr(0, 16);
    EXPECT_EQ(asked.state(kContent).kind, AnswerKind::Given);
    asked.offer.listing.longSummary = "Finds worn bearings.";
    EXPECT_EQ(asked.state(kContent).kind, AnswerKind::OtherValues);
}

TEST(Answer, Stands_when_a_value_changes_that_it_is_not_about)
{
    Asked asked;
    asked.answer();
    asked.offer.listing.title = "Another title";
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
}

TEST(Answer, Is_asked_for_anew_when_the_requirement_reads_differently)
{
    Asked asked;
    asked.answer();
    asked.setRequirement("The offer ID is new.");
    EXPECT_EQ(asked.state().kind, AnswerKind::OtherText);
    EXPECT_THAT(asked.told(),
                ElementsAre("To be confirmed anew: Is the offer ID used by no other offer of this "
                            "publisher? Ada Reyes confirmed it on 2026-11-01, for a requirement "
                            "that read differently. Read this one, and answer it on the Checklist "
                            "page."));
}

TEST(Answer, To_each_text_of_the_requirement_stands_beside_the_others)
{
    Asked asked;
    asked.setRequirement("One text.");
    asked.answer(kUnique, "Ada");
    asked.setRequirement("Another text.");
    asked.answer(kUnique, "Grace");
    EXPECT_EQ(asked.state().answer->who, "Grace");
    asked.setRequirement("One text.");
    EXPECT_EQ(asked.state().answer->who, "Ada");
    EXPECT_THAT(asked.offer.confirmations.at("offer.id.unique"), SizeIs(2));
}

TEST(Answer, Given_again_takes_the_place_of_the_one_to_the_same_text)
{
    Asked asked;
    asked.answer(kUnique, "Ada");
    asked.offer.identity.offerId = "another-id";
    asked.answer(kUnique, "Grace");
    EXPECT_THAT(asked.offer.confirmations.at("offer.id.unique"), SizeIs(1));
    EXPECT_EQ(asked.state().answer->who, "Grace");
}

TEST(Answer, Taken_back_leaves_those_to_other_texts)
{
    Asked asked;
    asked.setRequirement("One text.");
    asked.answer();
    asked.setRequirement("Another text.");
    asked.answer();
    Offer after = asked.offer;
    withdrawAnswer(after, asked.subject(), ruleOf(kUnique));
    asked.offer = after;
    EXPECT_EQ(asked.state().kind, AnswerKind::OtherText);
    asked.setRequirement("One text.");
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
}

TEST(Answer, Without_a_name_is_open_and_shown)
{
    Asked asked;
    asked.answer(kUnique, "");
    EXPECT_EQ(asked.state().kind, AnswerKind::Open);
    EXPECT_EQ(asked.state().answer, &asked.offer.confirmations.at("offer.id.unique").front());
}

TEST(Answer, Begun_to_this_text_goes_before_one_to_another_text)
{
    Asked asked;
    asked.setRequirement("One text.");
    asked.answer(kUnique, "Ada");
    asked.setRequirement("Another text.");
    asked.answer(kUnique, "");
    EXPECT_EQ(asked.state().kind, AnswerKind::Open);
    EXPECT_EQ(asked.state().answer->who, "");
}

TEST(Answer, That_does_not_tell_what_it_is_for_counts_for_whatever_stands_there)
{
    Asked asked;
    asked.offer.confirmations["offer.id.unique"] = {{.who = "Ada", .when = "2026-11-01"}};
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
    asked.offer.identity.offerId = "another-id";
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
}

TEST(Answer, About_a_picture_is_asked_for_anew_when_its_pixels_change)
{
    Asked asked;
    const std::string file = asked.offer.media.logos.master;
    asked.facts.pictureDigests[file] = "1";
    asked.answer(kLogoText);
    ASSERT_EQ(asked.state(kLogoText).kind, AnswerKind::Given);
    asked.facts.pictureDigests[file] = "2";
    EXPECT_EQ(asked.state(kLogoText).kind, AnswerKind::OtherValues);
}

TEST(Answer, About_a_picture_stands_while_nobody_has_looked_at_it_yet)
{
    Asked asked;
    asked.answer(kLogoText);
    asked.facts.images.clear();
    EXPECT_EQ(asked.state(kLogoText).kind, AnswerKind::Given);
}

TEST(Answer, Open_in_an_earlier_bundle_is_told_all_the_same)
{
    const Asked asked;
    const Report earlier = validateWhole(asked.subject());
    const Report now = validateAgainst(earlier, asked.subject());
    EXPECT_THAT(now.findingsBelow(answersPath(kUnique)), SizeIs(1));
}

TEST(UnboundAnswers, Are_bound_to_what_stands_in_the_project)
{
    Asked asked;
    asked.offer.confirmations["offer.id.unique"] = {{.who = "Ada", .when = "2026-11-01"}};
    ProjectContent content{asked.offer, {}};
    EXPECT_EQ(bindAnswers(content, asked.profile), 1);
    EXPECT_EQ(bindAnswers(content, asked.profile), 0);
    asked.offer = content.offer;
    EXPECT_EQ(asked.state().kind, AnswerKind::Given);
    asked.offer.identity.offerId = "another-id";
    EXPECT_EQ(asked.state().kind, AnswerKind::OtherValues);
}

TEST(UnboundAnswers, Are_bound_to_the_bytes_of_pictures)
{
    Asked asked;
    asked.offer.confirmations[std::string(kLogoText)] = {{.who = "Ada", .when = "2026-11-01"}};
    const std::string file = asked.offer.media.logos.master;
    ProjectContent content{asked.offer, {{file, std::make_shared<const std::string>("old")}}};
    ASSERT_EQ(bindAnswers(content, asked.profile), 1);
    asked.offer = content.offer;
    asked.facts.pictureDigests[file] = "of other bytes";
    EXPECT_EQ(asked.state(kLogoText).kind, AnswerKind::OtherValues);
}

TEST(UnboundAnswers, To_rules_that_the_profile_lacks_stay)
{
    Asked asked;
    asked.offer.confirmations["no.such.rule"] = {{.who = "Ada", .when = "2026-11-01"}};
    ProjectContent content{asked.offer, {}};
    EXPECT_EQ(bindAnswers(content, asked.profile), 0);
    EXPECT_EQ(content.offer, asked.offer);
}

} // namespace

} // namespace core
