#include "core/report/merge_reports.h"
#include "tests/core/report/sample_run.h"

#include <gmock/gmock.h>

using core::MergedReports;
using core::support::SampleRun;
using testing::HasSubstr;

namespace {

std::string errorOf(MergedReports& reports, const std::string& text)
{
    const auto added = reports.add("b.json", text);
    return added ? std::string() : core::inEnglish(added.error().message);
}

TEST(MergedReports, Of_parts_are_the_whole)
{
    SampleRun one("## one");
    SampleRun two("two");
    two.run().offer = "offers/two";
    const std::vector<core::Run> both{one.run(), two.run()};
    MergedReports merged;
    EXPECT_TRUE(merged.add("2.json", two.written("json", true)));
    EXPECT_TRUE(merged.add("1.json", one.written("json")));
    EXPECT_TRUE(merged.add("3.json", core::support::writtenTogether("json", {})));
    EXPECT_EQ(merged.text(), core::support::writtenTogether("json", both));
}

TEST(MergedReports, Take_the_same_run_twice_once_and_refuse_another_of_the_same_offer)
{
    SampleRun one("one");
    SampleRun other("other");
    MergedReports merged;
    EXPECT_TRUE(merged.add("a.json", one.written("json")));
    EXPECT_EQ(errorOf(merged, one.written("json")), "");
    EXPECT_EQ(errorOf(merged, other.written("json")),
              "a.json and b.json tell of the offer “offers/one” in different ways. Give one of "
              "them.");
    EXPECT_EQ(merged.text(), one.written("json", true));
}

TEST(MergedReports, Refuse_what_is_no_report)
{
    MergedReports merged;
    for (const char* text : {"[]", "5", "{}", R"({"schema": "offerwright-report/2"})",
                             R"({"schema": "offerwright-reports/1", "runs": [5]})",
                             R"({"schema": "offerwright-reports/1", "runs": 5})",
                             R"({"schema": "offerwright-report/1", "findings": []})",
                             R"({"schema": "offerwright-report/1", "offer": "a",
                                 "findings": [{"rule": "x"}]})"})
        EXPECT_THAT(errorOf(merged, text), HasSubstr("b.json is no report that")) << text;
    EXPECT_THAT(errorOf(merged, R"({"schema": "offerwright-report/1", "offer": "a", "findings": [
        {"rule": "x", "severity": "fatal", "message": "m"}]})"),
                HasSubstr("b.json is no report that"));
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    EXPECT_THAT(errorOf(merged, R"({"schema": "offerwright-report/1", "offer": "a", "findings": [],
        "x": )" + deep + "}"),
                HasSubstr("nest more than 64 deep"));
    EXPECT_THAT(errorOf(merged, "{\n  \"a\": [1,\n}"), testing::StartsWith("b.json:2:"));
    EXPECT_THAT(errorOf(merged, ""), testing::StartsWith("b.json"));
}

} // namespace
