#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/run/report_context.h"
#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"
#include "core/version.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;
using core::support::validFacts;
using core::support::validOffer;

namespace {

/// A report of one finding, at a part of the summary, and one rule that did not run.
class ReportTest : public ::testing::Test {
protected:
    ReportTest()
    {
        m_offer.identity.offerId = "vibration";
        m_offer.listing.summary = "a\nbcd";
        Checking checking;
        checking.start(*findRule("listing.summary.length"), Severity::Error);
        checking.add(Field<&Offer::listing, &Listing::summary>::path(), TextRange{2, 4},
                     translatable("rule", "The summary is <%1> \"long\"."), {4LL});
        checking.finish();
        checking.start(*findRule("offer.id.length"), Severity::Error);
        checking.notRun(translatable("not-run", "No reason & every reason."));
        checking.finish();
        m_report = checking.take();
        m_places = placesIn(projectFiles(m_offer));
    }

    [[nodiscard]] ReportContext context() const { return {m_subject, m_report, m_places}; }
    [[nodiscard]] nlohmann::json json() const
    {
        return nlohmann::json::parse(reportAsJson(context()));
    }
    [[nodiscard]] Offer& offer() { return m_offer; }

private:
    Offer m_offer;
    Facts m_facts;
    Subject m_subject{m_offer, m_facts, core::support::profile()};
    Report m_report;
    SourceLocations m_places;
};

TEST_F(ReportTest, Json_gives_a_finding_with_its_exact_place)
{
    const auto finding = json().at("findings").at(0);
    EXPECT_EQ(finding.at("rule"), "listing.summary.length");
    EXPECT_EQ(finding.at("severity"), "error");
    EXPECT_EQ(finding.at("where"), "/listing/summary");
    EXPECT_EQ(finding.at("file"), "offer.json");
    EXPECT_EQ(finding.at("line"), 14);
    // The line is `    "summary": "a\nbcd",`, so that "b" stands in column 20.
    EXPECT_EQ(finding.at("column"), 20);
    EXPECT_EQ(finding.at("endLine"), 14);
    EXPECT_EQ(finding.at("endColumn"), 22);
    EXPECT_EQ(finding.at("message"), "The summary is <4> \"long\".");
    EXPECT_EQ(finding.at("help"),
              core::support::profile().rule("listing.summary.length")->requirement);
    EXPECT_TRUE(finding.at("fixes").is_array());
}

TEST_F(ReportTest, Json_names_tool_profile_and_counts)
{
    const auto report = json();
    EXPECT_EQ(report.at("schema"), "offerwright-report/1");
    EXPECT_EQ(report.at("tool"), (nlohmann::json{{"name", "offerwright"}, {"version", kVersion}}));
    EXPECT_EQ(report.at("profile"),
              (nlohmann::json{{"id", "cpp-2019"}, {"checked", core::support::profile().checked}}));
    EXPECT_EQ(report.at("counts"),
              (nlohmann::json{
                  {"errors", 1}, {"warnings", 0}, {"passed", 0}, {"notRun", 1}, {"hidden", 0}}));
}

TEST_F(ReportTest, Json_says_what_did_not_run_and_why)
{
    EXPECT_EQ(json().at("notRun"),
              (nlohmann::json::parse(
                  R"([{"rule": "offer.id.length", "reason": "No reason & every reason."}])")));
}

TEST_F(ReportTest, Html_escapes_every_text)
{
    offer().listing.title = "<script>alert('x')</script>";
    const std::string html = reportAsHtml(context());
    EXPECT_THAT(html, ::testing::Not(::testing::HasSubstr("<script")));
    EXPECT_THAT(html, ::testing::HasSubstr("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
    EXPECT_THAT(html, ::testing::HasSubstr("The summary is &lt;4&gt; &quot;long&quot;."));
    EXPECT_THAT(html, ::testing::HasSubstr("No reason &amp; every reason."));
}

TEST_F(ReportTest, Html_writes_control_characters_out)
{
    offer().listing.title = std::string("a\x01\0b", 4);
    EXPECT_THAT(reportAsHtml(context()), ::testing::HasSubstr("<td>a\\x01\\x00b</td>"));
}

TEST_F(ReportTest, Html_loads_nothing)
{
    const std::string html = reportAsHtml(context());
    for (const char* loader : {"src=", "<link", "@import", "url("})
        EXPECT_THAT(html, ::testing::Not(::testing::HasSubstr(loader)));
    EXPECT_THAT(html, ::testing::HasSubstr("default-src 'none'"));
}

TEST_F(ReportTest, Html_puts_a_finding_under_its_part_of_the_offer)
{
    const std::string html = reportAsHtml(context());
    const auto listing = html.find("<section id=\"listing\">");
    const auto finding = html.find("<article id=\"finding-1\"");
    const auto legal = html.find("<section id=\"legal\">");
    ASSERT_NE(finding, std::string::npos);
    EXPECT_LT(listing, finding);
    EXPECT_LT(finding, legal);
    EXPECT_THAT(html, ::testing::HasSubstr("Listing › Summary · offer.json:14:20"));
}

TEST_F(ReportTest, Html_shows_every_field)
{
    const std::string html = reportAsHtml(context());
    visitFields(offer(), FieldPath(), "", [&](const FieldPath& path, const char*, const auto&) {
        EXPECT_THAT(html, ::testing::HasSubstr(">" + placeInEnglish(path) + "</th>"));
    });
}

TEST(Report, Is_the_same_on_every_run)
{
    const Offer offer = validOffer();
    const Facts facts = validFacts();
    const Subject subject{offer, facts, core::support::profile()};
    const Report report = validate(subject);
    const SourceLocations places = placesIn(projectFiles(offer));
    EXPECT_EQ(reportAsJson({subject, report, places}), reportAsJson({subject, report, places}));
    EXPECT_EQ(reportAsHtml({subject, report, places}), reportAsHtml({subject, report, places}));
}

} // namespace
