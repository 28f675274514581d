#include "core/project/facts/link_facts.h"

#include "core/project/user/clock.h"
#include "core/rules/checks/web/web_addresses.h"
#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace core;
using core::support::Environment;
using core::support::TemporaryFolder;

namespace {

constexpr const char* kDocs = "https://docs.contoso.com/start";

/// A state folder of its own.
class KeptLinks : public ::testing::Test {
protected:
    TemporaryFolder m_folder;
    Environment m_state{"XDG_STATE_HOME", m_folder.path().c_str()};

    [[nodiscard]] std::filesystem::path file() const
    {
        return m_folder.path() / "offerwright" / "facts" / "links.json";
    }
};

LinkFacts answer(int status, const char* day)
{
    return {.status = status, .problem = problemOfStatus(status), .asked = day};
}

TEST_F(KeptLinks, Answers_come_back_as_they_were)
{
    LinkFacts moved = answer(200, "2026-11-27");
    moved.finalUrl = "https://docs.contoso.com/first";
    const LinkFactsByUrl answers{{kDocs, moved},
                                 {"https://contoso.com/privacy", answer(404, "2026-11-28")}};
    ASSERT_TRUE(keepLinkFacts(answers, "2026-11-28"));
    EXPECT_EQ(keptLinkFacts("2026-11-28"), answers);
}

TEST_F(KeptLinks, Answers_of_other_offers_stay)
{
    ASSERT_TRUE(keepLinkFacts({{kDocs, answer(200, "2026-11-27")}}, "2026-11-27"));
    ASSERT_TRUE(keepLinkFacts({{"https://b.example", answer(200, "2026-11-28")}}, "2026-11-28"));
    EXPECT_EQ(keptLinkFacts("2026-11-28").size(), 2U);
}

TEST_F(KeptLinks, An_answer_counts_for_thirty_days)
{
    ASSERT_TRUE(keepLinkFacts({{kDocs, answer(200, "2026-10-29")}}, "2026-10-29"));
    EXPECT_EQ(keptLinkFacts("2026-11-28").size(), 1U);
    EXPECT_EQ(keptLinkFacts("2026-11-29").size(), 0U);
}

TEST_F(KeptLinks, An_answer_of_a_day_to_come_is_none)
{
    ASSERT_TRUE(keepLinkFacts({{kDocs, answer(200, "2026-11-29")}}, "2026-11-29"));
    EXPECT_EQ(keptLinkFacts("2026-11-28"), LinkFactsByUrl());
}

TEST_F(KeptLinks, A_disk_that_refuses_is_told)
{
    std::ofstream(m_folder.path() / "offerwright") << "a file in the folder's place";
    EXPECT_FALSE(keepLinkFacts({{kDocs, answer(200, "2026-11-28")}}, "2026-11-28"));
    EXPECT_EQ(keptLinkFacts("2026-11-28"), LinkFactsByUrl());
}

TEST_F(KeptLinks, A_host_that_was_not_reached_is_asked_again)
{
    ASSERT_TRUE(keepLinkFacts({{kDocs, answer(200, "2026-11-27")}}, "2026-11-27"));
    const LinkFacts unreached{.problem = Message{"link", "No answer.", {}}, .asked = "2026-11-28"};
    ASSERT_TRUE(keepLinkFacts({{kDocs, unreached}}, "2026-11-28"));
    EXPECT_EQ(keptLinkFacts("2026-11-28"), LinkFactsByUrl());
}

TEST_F(KeptLinks, An_address_with_a_secret_reaches_no_disk)
{
    const LinkFactsByUrl answers{
        {"https://user:k7JqPw93xZ@contoso.com/", answer(200, "2026-11-28")}};
    ASSERT_TRUE(keepLinkFacts(answers, "2026-11-28"));
    EXPECT_EQ(keptLinkFacts("2026-11-28"), LinkFactsByUrl());
}

TEST_F(KeptLinks, The_newest_thousand_are_kept)
{
    LinkFactsByUrl answers;
    for (int at = 0; at < 1500; ++at)
        answers.emplace("https://contoso.com/" + std::to_string(at),
                        answer(200, at < 1000 ? "2026-11-28" : "2026-11-27"));
    ASSERT_TRUE(keepLinkFacts(answers, "2026-11-28"));
    const auto kept = keptLinkFacts("2026-11-28");
    EXPECT_EQ(kept.size(), 1000U);
    EXPECT_TRUE(std::ranges::all_of(
        kept, [](const auto& one) { return one.second.asked == "2026-11-28"; }));
}

TEST_F(KeptLinks, A_file_that_is_none_of_ours_is_no_answer)
{
    std::filesystem::create_directories(file().parent_path());
    std::ofstream(file()) << "{\"links\": 3}";
    EXPECT_EQ(keptLinkFacts("2026-11-28"), LinkFactsByUrl());
}

TEST(LinkFacts, A_fault_has_line_and_column)
{
    const auto facts = linkFactsFrom("facts.json", "{\"links\": {\n  \"a\": {\"status\": 99}}}");
    ASSERT_FALSE(facts);
    EXPECT_EQ(inEnglish(facts.error().message),
              "facts.json:2:19: “status” is the number of an HTTP answer, from 100 to 599.");
}

TEST(LinkFacts, A_day_is_written_as_one)
{
    const auto facts =
        linkFactsFrom("f", R"({"links": {"a": {"status": 200, "asked": "yesterday"}}})");
    ASSERT_FALSE(facts);
    EXPECT_EQ(inEnglish(facts.error().message), "f:1:42: “asked” is a day, written as 2026-11-28.");
}

TEST(Clock, Days_are_counted_back_over_months_and_leap_days)
{
    EXPECT_EQ(dayBefore("2026-11-28", 0), "2026-11-28");
    EXPECT_EQ(dayBefore("2026-03-01", 1), "2026-02-28");
    EXPECT_EQ(dayBefore("2028-03-01", 1), "2028-02-29");
    EXPECT_EQ(dayBefore("2026-01-01", 1), "2025-12-31");
}

TEST(Clock, What_is_no_day_has_none_before)
{
    for (const char* day : {"", "2026-02-30", "2026-1-01", "yesterday!"})
        EXPECT_EQ(dayBefore(day, 1), "") << day;
}

} // namespace
