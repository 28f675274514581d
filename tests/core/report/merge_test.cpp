#include "core/report/merge_reports.h"
#include "tests/core/report/sample_run.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using core::support::SampleRun;
using testing::HasSubstr;

namespace {

/// Joins reports that lie in a folder.
class MergedReports : public testing::Test {
protected:
    /// What is wrong with it, or nothing.
    std::string added(const std::string& name, const std::string& text)
    {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        const auto added = m_reports.add(m_folder / name);
        return added ? std::string() : withoutFolder(core::inEnglish(added.error().message));
    }
    [[nodiscard]] std::string text() const
    {
        std::string text;
        const auto done = m_reports.write([&](std::string_view part) {
            text += part;
            return core::Result<std::monostate>();
        });
        return done ? text : withoutFolder(core::inEnglish(done.error().message));
    }
    void change(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }

private:
    [[nodiscard]] std::string withoutFolder(std::string message) const
    {
        const std::string folder = (m_folder / "").string();
        for (auto at = message.find(folder); at != std::string::npos; at = message.find(folder))
            message.erase(at, folder.size());
        return message;
    }

    core::support::TemporaryFolder m_folder;
    core::MergedReports m_reports;
};

TEST_F(MergedReports, Of_parts_are_the_whole)
{
    SampleRun one("## one");
    SampleRun two("two");
    two.run().offer = "offers/two";
    const std::vector<core::Run> both{one.run(), two.run()};
    EXPECT_EQ(added("2.json", two.written("json", true)), "");
    EXPECT_EQ(added("1.json", one.written("json")), "");
    EXPECT_EQ(added("3.json", core::support::writtenTogether("json", {})), "");
    EXPECT_EQ(text(), core::support::writtenTogether("json", both));
}

TEST_F(MergedReports, Take_the_same_run_twice_once_and_refuse_another_of_the_same_offer)
{
    SampleRun one("one");
    SampleRun other("other");
    EXPECT_EQ(added("a.json", one.written("json")), "");
    EXPECT_EQ(added("b.json", one.written("json")), "");
    EXPECT_EQ(added("b.json", other.written("json")),
              "a.json and b.json tell of the offer “offers/one” in different ways. Give one of "
              "them.");
    EXPECT_EQ(text(), one.written("json", true));
}

TEST_F(MergedReports, Refuse_what_is_no_report)
{
    for (const char* other : {"[]", "5", "{}", R"({"schema": "offerwright-report/2"})",
                              R"({"schema": "offerwright-reports/1", "runs": [5]})",
                              R"({"schema": "offerwright-reports/1", "runs": 5})",
                              R"({"schema": "offerwright-report/1", "findings": []})",
                              R"({"schema": "offerwright-report/1", "offer": "a",
                                 "findings": [{"rule": "x"}]})"})
        EXPECT_THAT(added("b.json", other), HasSubstr("b.json is no report that")) << other;
    EXPECT_THAT(added("b.json", R"({"schema": "offerwright-report/1", "offer": "a", "findings": [
        {"rule": "x", "severity": "fatal", "message": "m"}]})"),
                HasSubstr("b.json is no report that"));
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    EXPECT_THAT(added("b.json", R"({"schema": "offerwright-report/1", "offer": "a", "findings": [],
        "x": )" + deep + "}"),
                HasSubstr("nest more than 64 deep"));
    EXPECT_THAT(added("b.json", "{\n  \"a\": [1,\n}"), testing::StartsWith("b.json:2:"));
    EXPECT_THAT(added("b.json", ""), testing::StartsWith("b.json"));
}

TEST_F(MergedReports, Tell_a_fault_within_a_run_by_its_line_in_the_file)
{
    SampleRun one("one");
    const std::string whole = one.written("json", true);
    const auto lines = std::ranges::count(whole, '\n');
    const std::string runs = whole.substr(0, whole.rfind("\n  ]"));
    EXPECT_THAT(added("b.json", runs + ", {\n\"schema\" 5}]}"),
                testing::StartsWith("b.json:" + std::to_string(lines - 1) + ":9: "));
    EXPECT_THAT(added("b.json", runs + ", {\n\"schema\": ["), testing::StartsWith("b.json:1:1: "))
        << "what is cut off is not closed";
}

TEST_F(MergedReports, Take_a_report_however_it_is_laid_out)
{
    SampleRun one("one, \"}]{[\" two");
    const std::string whole = one.written("json", true);
    EXPECT_EQ(added("a.json", nlohmann::ordered_json::parse(whole).dump()), "");
    EXPECT_EQ(text(), whole);
    EXPECT_EQ(added("b.json", nlohmann::ordered_json::parse(whole).dump(7, '\t')), "");
    EXPECT_EQ(text(), whole);
}

TEST_F(MergedReports, Tell_a_file_that_is_changed_before_they_are_written)
{
    SampleRun one("one");
    SampleRun other("other");
    EXPECT_EQ(added("a.json", one.written("json")), "");
    change("a.json", other.written("json"));
    EXPECT_THAT(text(), HasSubstr("a.json was changed while it was read."));
}

} // namespace
