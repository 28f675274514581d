#include "core/rules/engine/report.h"

#include "core/text/secrets/secrets.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

using namespace core;

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
    int fixes = 0;
    for (const Finding& finding : report.findings()) {
        EXPECT_FALSE(findSecret(inEnglish(finding.message))) << inEnglish(finding.message);
        for (const Fix& fix : fixesFor(subject, finding)) {
            ++fixes;
            EXPECT_FALSE(findSecret(inEnglish(fix.label))) << inEnglish(fix.label);
        }
    }
    EXPECT_GT(fixes, 0);
}

TEST(Report, Asks_the_linter_of_a_text_once_until_it_forgets)
{
    Report report;
    const std::string text = "FROM";
    const std::string equal = text;
    int asked = 0;
    const auto lint = [&asked](const std::string& linted) {
        LintProblem problem;
        problem.range = {0, linted.size()};
        return std::vector<LintProblem>(static_cast<std::size_t>(++asked), problem);
    };
    EXPECT_EQ(report.problemsOf(text, lint).size(), 1U);
    EXPECT_EQ(report.problemsOf(text, lint).size(), 1U);
    EXPECT_EQ(report.problemsOf(equal, lint).size(), 2U);
    report.forgetProblems();
    EXPECT_EQ(report.problemsOf(text, lint).size(), 3U);
}
