#include "core/base/text_edit.h"
#include "core/base/text_position.h"
#include "core/report/sarif/fingerprints.h"
#include "core/report/sarif/fix_changes.h"
#include "core/report/sarif/report_sarif.h"
#include "tests/core/report/sample_run.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>

using core::support::SampleRun;
using nlohmann::json;

namespace {

json runIn(const SampleRun& sample)
{
    return json::parse(sample.written("sarif")).at("runs").at(0);
}

TEST(Sarif, Result_has_a_relative_path_a_region_and_its_field)
{
    const SampleRun sample;
    const auto location = runIn(sample).at("results").at(0).at("locations").at(0);
    const auto& physical = location.at("physicalLocation");
    EXPECT_EQ(physical.at("artifactLocation").at("uri"), "offers/one/offer.json");
    const auto& region = physical.at("region");
    EXPECT_EQ(region.at("startLine"), region.at("endLine"));
    EXPECT_EQ(region.at("endColumn").get<int>() - region.at("startColumn").get<int>(), 1);
    EXPECT_EQ(location.at("logicalLocations").at(0).at("fullyQualifiedName"), "/identity/offerId");
}

TEST(Sarif, Rules_have_their_level_and_the_address_of_their_source)
{
    const SampleRun sample;
    const auto run = runIn(sample);
    const auto& rules = run.at("tool").at("driver").at("rules");
    for (const json& result : run.at("results"))
        EXPECT_EQ(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id"),
                  result.at("ruleId"));
    EXPECT_EQ(rules.at(0).at("id"), "offer.id.charset");
    EXPECT_EQ(rules.at(0).at("helpUri"), "https://example.com/rules#id");
    EXPECT_EQ(rules.at(0).at("defaultConfiguration").at("level"), "error");
}

TEST(Sarif, What_is_hidden_is_suppressed_with_its_reason)
{
    const SampleRun sample("because");
    json suppressions = json::array();
    const json run = runIn(sample);
    for (const json& result : run.at("results"))
        if (result.contains("suppressions"))
            suppressions.push_back(result.at("suppressions").at(0).at("justification"));
    EXPECT_EQ(suppressions, json::array({"because (until 2027-01-01)"}));
}

TEST(Sarif, Run_is_told_apart_by_offer_and_profile)
{
    const SampleRun sample;
    EXPECT_EQ(runIn(sample).at("automationDetails").at("id"), "offerwright/offers/one/house/");
}

/// Counts what goes to each file.
class CountingSink : public core::ReportSink {
public:
    explicit CountingSink(bool hasMore) : m_hasMore(hasMore) {}
    void write(std::string_view text) override { m_files.back() += text; }
    [[nodiscard]] bool hasMoreFiles() const override { return m_hasMore; }
    void beginFile() override { m_files.emplace_back(); }
    [[nodiscard]] std::vector<std::size_t> runs() const
    {
        std::vector<std::size_t> counts;
        for (const std::string& file : m_files)
            counts.push_back(json::parse(file).at("runs").size());
        return counts;
    }

private:
    bool m_hasMore;
    std::vector<std::string> m_files{1};
};

std::vector<std::size_t> runsByFile(bool hasMoreFiles, const core::RunSummary& summary, int runs)
{
    const auto writer = core::sarifWriter({.isOfMany = true});
    CountingSink sink(hasMoreFiles);
    for (int run = 0; run < runs; ++run)
        writer->add(summary, "{}", sink);
    writer->finish(sink);
    return sink.runs();
}

TEST(Sarif, File_has_at_most_twenty_runs)
{
    EXPECT_THAT(runsByFile(true, {.listed = 1}, 45), testing::ElementsAre(20, 20, 5));
    EXPECT_THAT(runsByFile(false, {.listed = 1}, 45), testing::ElementsAre(45));
}

TEST(Sarif, File_has_at_most_25000_results)
{
    EXPECT_THAT(runsByFile(true, {.listed = 10'000}, 3), testing::ElementsAre(2, 1));
}

/// The offset of a place in the text.
std::size_t offsetOf(const std::string& text, int line, int column)
{
    const core::PositionedText positions(text);
    for (std::size_t at = 0; at <= text.size(); ++at)
        if (positions.at(at) == core::TextPosition{line, column})
            return at;
    return std::string::npos;
}

TEST(FixChanges, Made_in_the_files_give_what_the_fix_gives)
{
    core::Offer offer = core::support::validOffer("pc-2026");
    offer.identity.offerId = "Vibration-";
    offer.listing.description = "<p>A <u>grüner</u> Text &nbsp; <font>x</font></p>";
    const core::Facts facts = core::support::validFacts("pc-2026");
    const core::Subject subject{offer, facts, core::support::profile("pc-2026")};
    const core::Report report = core::validate(subject);
    const core::ProjectFiles before = core::projectFiles(offer);
    const core::SourceLocations places = core::placesIn(before);
    const core::ReportContext context{subject, report, places};
    core::FixChanges changes(context);
    int count = 0;
    for (const auto& fixes : core::fixesFor(subject, report.findings()))
        for (const core::Fix& fix : fixes) {
            core::Offer fixed = offer;
            fix.apply(fixed);
            core::ProjectFiles after = before;
            std::map<std::string, std::vector<core::TextEdit>> edits;
            for (const core::FileChange& change : changes.of(fix)) {
                const auto& [file, line, column, endLine, endColumn] = change.place;
                edits[file].push_back({{offsetOf(before.at(file), line, column),
                                        offsetOf(before.at(file), endLine, endColumn)},
                                       change.text});
                ++count;
            }
            for (auto& [file, list] : edits)
                after[file] = core::edited(before.at(file), list);
            if (!edits.empty()) {
                EXPECT_EQ(after, core::projectFiles(fixed)) << fix.id;
            }
        }
    EXPECT_GE(count, 3);
}

TEST(FixChanges, Write_no_secret)
{
    core::Offer offer;
    offer.listing.title = "x";
    const core::Facts facts;
    const core::Subject subject{offer, facts, core::support::profile("pc-2026")};
    const core::Report report;
    const core::SourceLocations places = core::placesIn(core::projectFiles(offer));
    const core::ReportContext context{subject, report, places};
    const core::Fix fix{.id = "test",
                        .label = {},
                        .apply = core::replaced(core::FieldPath("/listing/title"),
                                                "AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2Rl"
                                                "Zg==")};
    EXPECT_TRUE(core::FixChanges(context).of(fix).empty());
}

/// The fingerprints of a finding at the title of each plan.
std::set<std::string> fingerprintsOf(const core::Offer& offer)
{
    core::Fingerprints fingerprints(offer);
    std::set<std::string> all;
    for (std::size_t plan = 0; plan < offer.plans.size(); ++plan)
        all.insert(fingerprints.of({"plan.title.length",
                                    core::Severity::Error,
                                    core::FieldPath("/plans") / plan / "title",
                                    {},
                                    {}}));
    return all;
}

TEST(Fingerprints, Stay_when_a_list_is_put_in_another_order)
{
    core::Offer offer;
    offer.plans.resize(3);
    for (std::size_t plan = 0; plan < 3; ++plan)
        offer.plans[plan].id = "plan-" + std::to_string(plan);
    const auto before = fingerprintsOf(offer);
    EXPECT_EQ(before.size(), 3U);
    std::ranges::reverse(offer.plans);
    EXPECT_EQ(fingerprintsOf(offer), before);
}

TEST(Fingerprints, Of_findings_that_are_alike_are_numbered)
{
    const core::Offer offer;
    core::Fingerprints fingerprints(offer);
    const core::Finding finding{"x.a", core::Severity::Error, core::FieldPath("/legal"), {}, {}};
    EXPECT_THAT(fingerprints.of(finding), testing::EndsWith(":1"));
    EXPECT_THAT(fingerprints.of(finding), testing::EndsWith(":2"));
}

} // namespace
