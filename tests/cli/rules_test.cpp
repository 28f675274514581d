#include "core/rules/engine/registry.h"
#include "tests/cli/run.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using nlohmann::json;
using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;

namespace {

TEST(Rules, Json_has_every_rule_of_the_registry_in_its_order)
{
    const auto run = cli({"rules", "--format", "json"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.err, "");
    std::vector<std::string> listed;
    for (const auto& rule : json::parse(run.out))
        listed.push_back(rule.at("id"));
    std::vector<std::string> registered;
    for (const auto& rule : core::allRules())
        registered.emplace_back(rule.id);
    EXPECT_EQ(listed, registered);
}

TEST(Rules, Json_has_the_documented_members)
{
    for (const auto& rule : json::parse(cli({"rules", "--format", "json"}).out)) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : rule.items())
            keys.push_back(key);
        EXPECT_THAT(keys, testing::ElementsAre("check", "fixes", "id", "profiles", "question",
                                               "requirement", "right", "severity", "sources",
                                               "title", "why", "wrong"));
        EXPECT_FALSE(rule.at("severity").empty()) << rule.at("id");
        EXPECT_TRUE(rule.at("fixes").is_boolean());
    }
}

TEST(Rules, Text_has_one_line_per_rule_and_a_heading)
{
    const auto run = cli({"rules"});
    const auto lines = std::count(run.out.begin(), run.out.end(), '\n');
    EXPECT_EQ(static_cast<std::size_t>(lines), core::allRules().size() + 1);
}

TEST(Rules, Text_through_a_pipe_has_no_colours)
{
    EXPECT_THAT(cli({"rules"}, "TERM=xterm").out, testing::Not(HasSubstr("\033")));
}

TEST(Rules, Sources_tell_each_passage_with_its_fingerprint)
{
    const auto run = cli({"rules", "--sources", "--format", "json"});
    EXPECT_EQ(run.exit, kClean);
    const auto passages = json::parse(run.out);
    ASSERT_GT(passages.size(), 100U);
    for (const auto& passage : passages) {
        EXPECT_NE(passage.at("document"), "");
        EXPECT_EQ(passage.at("fingerprint").get<std::string>().size(), 12U);
        EXPECT_FALSE(passage.at("rules").empty());
    }
}

TEST(Rules, Sources_since_an_earlier_list_name_the_rules_of_a_changed_passage)
{
    const core::support::TemporaryFolder folder;
    std::string list = cli({"rules", "--sources"}).out;
    const auto file = (folder.path() / "sources.tsv").string();
    std::ofstream(file) << list;
    const auto same = cli({"rules", "--sources", "--since", file});
    EXPECT_EQ(same.exit, kClean);
    EXPECT_EQ(same.out, "");

    const auto second = list.find('\n') + 1;
    const std::string line = list.substr(second, list.find('\n', second) - second);
    std::ofstream(file) << list.replace(second, 12, "000000000000");
    const auto changed = cli({"rules", "--sources", "--since", file});
    EXPECT_EQ(changed.exit, kFindings);
    std::string expected = "changed" + line.substr(12, line.rfind('\t') - 12) + '\n';
    std::istringstream rules(line.substr(line.rfind('\t') + 1));
    for (std::string rule; rules >> rule;)
        expected += "rule\t" + rule + '\n';
    EXPECT_EQ(changed.out, expected);
}

TEST(Rules, Since_needs_sources)
{
    EXPECT_EQ(cli({"rules", "--since", "sources.tsv"}).exit, kUsage);
}

TEST(Rules, Since_a_file_that_is_not_there_is_unreadable)
{
    const auto outcome = cli({"rules", "--sources", "--since", "/no/such/file"});
    EXPECT_EQ(outcome.exit, kUnreadable);
    EXPECT_EQ(outcome.err, "offerwright-cli: /no/such/file cannot be read: No such file or "
                           "directory. Check the path and your right to read it.\n");
}

TEST(Rules, Since_an_empty_file_is_no_list)
{
    const core::support::TemporaryFolder folder;
    const auto file = (folder.path() / "sources.tsv").string();
    std::ofstream{file};
    const auto outcome = cli({"rules", "--sources", "--since", file});
    EXPECT_EQ(outcome.exit, kUnreadable);
    EXPECT_EQ(outcome.err, "offerwright-cli: \"" + file
                               + "\" is no output of rules --sources. Save one, and compare with "
                                 "that.\n");
}

TEST(Explain, Text_names_the_rule_in_each_profile)
{
    const auto run = cli({"explain", "listing.summary.length"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.out, HasSubstr("\ncpp-2019  "));
    EXPECT_THAT(run.out, HasSubstr("\npc-2022  "));
    EXPECT_THAT(run.out, HasSubstr("  severity     error\n"));
}

TEST(Explain, Says_why_and_shows_examples_conflicts_and_mends)
{
    const auto run = cli({"explain", "html.tags.u"});
    EXPECT_THAT(run.out, HasSubstr("\nwhy          Underlined text looks like a link."));
    EXPECT_THAT(run.out, HasSubstr("\nwrong        <p><u>New!</u> Version 2</p>\n"));
    EXPECT_THAT(run.out, HasSubstr("\nright        <p><b>New:</b> Version 2</p>\n"));
    EXPECT_THAT(run.out, HasSubstr("documents    disagree (C-09): "));
    EXPECT_THAT(run.out, HasSubstr("offerwright-cli fix PATH --rule html.tags.u\n"));
}

TEST(Explain, Every_rule_can_be_explained)
{
    const auto rules = json::parse(cli({"rules", "--format", "json"}).out);
    EXPECT_EQ(json::parse(cli({"explain", rules.front().at("id"), "--format=json"}).out),
              rules.front());
    EXPECT_EQ(json::parse(cli({"explain", rules.back().at("id"), "--format=json"}).out),
              rules.back());
}

} // namespace
