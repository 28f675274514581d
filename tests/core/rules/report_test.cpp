#include "core/rules/engine/report.h"

#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"
#include "core/text/secrets/secrets.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

constexpr std::string_view kSummaryLength = "listing.summary.length";
const FieldPath kSummary("/listing/summary");

TEST(Report, Tells_no_secret_in_a_message_or_a_fix)
{
    Offer offer = support::validOffer("pc-2022");
    offer.listing.summary =
        "AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==" + std::string(60, 'x');
    offer.leads.destination = LeadDestination::AzureTable;
    offer.leads.storageAccount = offer.listing.summary;
    const Facts facts = support::validFacts("pc-2022");
    const Subject subject{offer, facts, support::profile("pc-2022")};
    const Report report = validate(subject);
    int count = 0;
    for (const Finding& finding : report.findings())
        EXPECT_FALSE(findSecret(inEnglish(finding.message))) << inEnglish(finding.message);
    for (const auto& fixes : fixesFor(subject, report.findings()))
        for (const Fix& fix : fixes) {
            ++count;
            EXPECT_FALSE(findSecret(inEnglish(fix.label))) << inEnglish(fix.label);
        }
    EXPECT_GT(count, 0);
}

/// A report with so many warnings of one rule, and then so many errors.
Report reportOfMany(int warnings, int errors)
{
    Checking checking;
    checking.start(*findRule(kSummaryLength), Severity::Error);
    for (int at = 0; at < warnings; ++at)
        checking.addWarning(kSummary, "It is long.", {at});
    for (int at = 0; at < errors; ++at)
        checking.add(kSummary, "It is too long.", {at});
    checking.finish();
    return checking.take();
}

TEST(Report, Lists_a_hundred_findings_of_a_rule_and_counts_all)
{
    const Report report = reportOfMany(0, 250);
    EXPECT_THAT(report.findings(), SizeIs(100));
    EXPECT_THAT(report.more(), ElementsAre(MoreFindings{.rule = kSummaryLength, .errors = 150}));
    EXPECT_EQ(report.counts(), (Counts{.errors = 250}));
    EXPECT_EQ(inEnglish(moreMessage(report.more().front())),
              "And 150 more findings of the rule listing.summary.length, which are counted but not "
              "listed. Fix those that are, and look again.");
}

TEST(Report, Of_a_hundred_findings_leaves_none_out)
{
    EXPECT_THAT(reportOfMany(50, 50).findings(), SizeIs(100));
    EXPECT_THAT(reportOfMany(50, 50).more(), IsEmpty());
}

TEST(Report, Lists_an_error_rather_than_a_warning_before_it)
{
    const Report report = reportOfMany(150, 2);
    EXPECT_THAT(report.findings(), SizeIs(100));
    EXPECT_EQ(report.findings()[98].severity, Severity::Error);
    EXPECT_EQ(report.findings()[99].severity, Severity::Error);
    EXPECT_EQ(report.findings()[97].message.arguments, std::vector<Argument>{97LL});
    EXPECT_THAT(report.more(), ElementsAre(MoreFindings{.rule = kSummaryLength, .warnings = 52}));
    EXPECT_EQ(report.counts(), (Counts{.errors = 2, .warnings = 150}));
}

TEST(Report, Of_a_hundred_hidden_findings_counts_the_rest)
{
    Checking checking(
        {.suppressions = {
             {std::string(kSummaryLength), {}, "Agreed with marketing.", "2026-12-31", {}}}});
    checking.start(*findRule(kSummaryLength), Severity::Warning);
    for (int at = 0; at < 130; ++at)
        checking.add(kSummary, "It is long.", {at});
    checking.finish();
    const Report report = checking.take();
    EXPECT_THAT(report.hidden(), SizeIs(100));
    EXPECT_THAT(report.more(), ElementsAre(MoreFindings{.rule = kSummaryLength, .hidden = 30}));
    EXPECT_EQ(report.counts(), (Counts{.hidden = 130}));
    EXPECT_EQ(inEnglish(moreMessage(report.more().front())),
              "And 30 more hidden findings of the rule listing.summary.length, which are counted "
              "but not listed.");
}

TEST(Validation, As_a_whole_lists_every_finding)
{
    Offer offer = support::validOffer("pc-2022");
    for (int at = 0; at < 200; ++at)
        offer.listing.description += "<p>a & b</p>";
    const Facts facts = support::validFacts("pc-2022");
    const Subject subject{offer, facts, support::profile("pc-2022")};
    const Report whole = validateWhole(subject);
    EXPECT_EQ(std::ranges::count(whole.findings(), "html.closed", &Finding::rule), 200);
    EXPECT_THAT(whole.more(), IsEmpty());
    EXPECT_EQ(whole.counts(), validate(subject).counts());
}

std::size_t lengthOf(std::string_view text)
{
    static std::size_t asked = 0;
    return text.size() + 1000 * ++asked;
}

TEST(Checking, Works_out_once_what_equal_texts_share)
{
    Checking checking;
    const std::string text = "FROM";
    const std::string equal = text;
    const std::size_t first = checking.shared<lengthOf>(std::string_view(text));
    EXPECT_EQ(checking.shared<lengthOf>(std::string_view(equal)), first);
    EXPECT_NE(checking.shared<lengthOf>(std::string_view("INTO")), first);
    EXPECT_NE(Checking().shared<lengthOf>(std::string_view(text)), first);
}

} // namespace
