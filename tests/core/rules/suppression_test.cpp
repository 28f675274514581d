#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

constexpr std::string_view kRule = "listing.summary.length";
constexpr const char* kToday = "2026-11-26";

Suppression suppression(std::string where = {})
{
    return {std::string(kRule), std::move(where), "Agreed with marketing.", "2026-12-31", {}};
}

/// A report with one finding of the rule at the summary.
Report reportOf(Severity severity, const Omissions& omissions = {},
                const char* sentence = "It is long.")
{
    Checking checking(omissions);
    checking.start(*findRule(kRule), severity);
    checking.add(FieldPath("/listing/summary"), sentence);
    checking.finish();
    return checking.take();
}

/// The report under the suppression.
Report hidden(const Suppression& suppression, Severity severity = Severity::Warning)
{
    return reportOf(severity, {.suppressions = {suppression}, .today = kToday});
}

TEST(Suppression, Hides_a_warning_and_tells_why)
{
    const Report report = hidden(suppression());
    EXPECT_THAT(report.findings(), IsEmpty());
    const Finding finding = reportOf(Severity::Warning).findings().front();
    EXPECT_THAT(report.hidden(),
                ElementsAre(HiddenFinding{finding, "Agreed with marketing.", "2026-12-31"}));
}

TEST(Suppression, Is_counted)
{
    EXPECT_EQ(hidden(suppression()).counts(), (Counts{0, 0, 0, 0, 1}));
}

TEST(Suppression, Never_hides_an_error)
{
    EXPECT_THAT(hidden(suppression(), Severity::Error).findings(), SizeIs(1));
}

TEST(Suppression, Of_another_rule_hides_nothing)
{
    Suppression other = suppression();
    other.rule = "listing.title.length";
    EXPECT_THAT(hidden(other).findings(), SizeIs(1));
}

TEST(Suppression, Of_a_part_hides_what_lies_in_it)
{
    EXPECT_THAT(hidden(suppression("/listing")).findings(), IsEmpty());
    EXPECT_THAT(hidden(suppression("/media")).findings(), SizeIs(1));
}

TEST(Suppression, Of_a_part_hides_what_has_another_suppression_too)
{
    const Report report = reportOf(Severity::Warning,
                                   {.suppressions = {suppression("/media"), suppression("/listing"),
                                                     suppression("/listing/title")}});
    EXPECT_THAT(report.findings(), IsEmpty());
    EXPECT_THAT(report.hidden(), SizeIs(1));
}

TEST(Suppression, Without_a_reason_hides_nothing)
{
    Suppression blank = suppression();
    blank.reason = "  ";
    EXPECT_THAT(hidden(blank).findings(), SizeIs(1));
}

TEST(Suppression, Holds_on_its_last_day_and_not_after)
{
    Suppression last = suppression();
    last.until = kToday;
    EXPECT_THAT(hidden(last).findings(), IsEmpty());
    last.until = "2026-11-25";
    EXPECT_THAT(hidden(last).findings(), SizeIs(1));
}

TEST(Suppression, Without_a_day_of_the_calendar_hides_nothing)
{
    for (const char* until : {"", "2026-13-01", "2026-02-30", "next year"}) {
        Suppression endless = suppression();
        endless.until = until;
        EXPECT_THAT(hidden(endless).findings(), SizeIs(1)) << until;
    }
}

TEST(Suppression, Holds_where_nobody_knows_the_day)
{
    const Report report = reportOf(Severity::Warning, {.suppressions = {suppression()}});
    EXPECT_THAT(report.findings(), IsEmpty());
}

TEST(Suppression, Of_the_offer_is_heeded_by_every_validation)
{
    Offer offer = support::validOffer("cpp-2019");
    Facts facts = support::validFacts("cpp-2019");
    facts.today = kToday;
    offer.confirmations.clear();
    const Report before = validate({offer, facts, support::profile()});
    ASSERT_FALSE(before.findings().empty());
    const Finding& finding = before.findings().front();
    ASSERT_EQ(finding.severity, Severity::Warning);
    offer.suppressions.push_back(
        {std::string(finding.rule), finding.where.str(), "Later.", "2027-01-01", {}});
    const Report after = validate({offer, facts, support::profile()});
    EXPECT_THAT(after.findings(), SizeIs(before.findings().size() - 1));
    EXPECT_THAT(after.hidden(), ElementsAre(HiddenFinding{finding, "Later.", "2027-01-01"}));
}

TEST(KnownFinding, Of_an_earlier_bundle_is_hidden_whatever_its_severity)
{
    const Report earlier = reportOf(Severity::Error);
    const Report report = reportOf(Severity::Error, {.known = &earlier});
    EXPECT_THAT(report.findings(), IsEmpty());
    EXPECT_THAT(report.hidden(), ElementsAre(HiddenFinding{earlier.findings().front(), {}, {}}));
}

TEST(KnownFinding, With_another_sentence_is_new)
{
    const Report earlier = reportOf(Severity::Error, {}, "It is short.");
    const Report report = reportOf(Severity::Error, {.known = &earlier});
    EXPECT_THAT(report.findings(), SizeIs(1));
}

TEST(ProfileAge, Is_told_when_a_year_has_passed)
{
    Profile profile = support::profile();
    profile.checked = "2026-02-28";
    EXPECT_FALSE(isOutdated(profile, "2027-02-28"));
    EXPECT_TRUE(isOutdated(profile, "2027-03-01"));
}

} // namespace
