#include "core/project/migrations.h"

#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

void rename(JsonNode& root, std::string_view from, std::string_view to)
{
    for (JsonMember& member : root.members)
        if (member.key == from)
            member.key = to;
}

/// A history in which the member "a" became "b" in version 2 and "c" in version 3.
const Migration kSteps[] = {{1, [](JsonNode& root) { rename(root, "a", "b"); }},
                            {2, [](JsonNode& root) { rename(root, "b", "c"); }}};

std::string migrated(std::string_view json, int version)
{
    JsonNode root = readJson(json).root;
    migrate(root, version, kSteps);
    return writeJson(root, JsonStyle::Compact);
}

TEST(Migrations, A_file_of_the_first_version_takes_every_step)
{
    EXPECT_EQ(migrated(R"({"a":1})", 1), R"({"c":1})");
}

TEST(Migrations, A_later_file_takes_only_the_steps_from_its_version_on)
{
    EXPECT_EQ(migrated(R"({"a":1,"b":2})", 2), R"({"a":1,"c":2})");
}

TEST(Migrations, A_file_of_this_version_stays_as_it_is)
{
    EXPECT_EQ(migrated(R"({"a":1,"b":2})", 3), R"({"a":1,"b":2})");
}

TEST(Migrations, A_moved_value_keeps_its_place_in_the_text)
{
    JsonNode root = readJson(R"({"a":17})").root;
    migrate(root, 1, kSteps);
    EXPECT_EQ(root.member("c")->range, (TextRange{5, 7}));
}

/// A project file after the program's own steps.
std::string broughtUp(std::string_view json)
{
    JsonNode root = readJson(json).root;
    migrate(root, 1, projectMigrations());
    return writeJson(root, JsonStyle::Compact);
}

TEST(Migrations, Version_2_groups_how_logos_are_made)
{
    EXPECT_EQ(broughtUp(R"({"media":{"logos":{"master":"m.png","fit":"cover","padding":5,)"
                        R"("background":"#ffffff","mine":1}}})"),
              R"({"media":{"logos":{"master":"m.png","mine":1,"derivation":)"
              R"({"fit":"cover","padding":5,"background":"#ffffff"}}}})");
}

TEST(Migrations, Version_3_has_answers_by_the_rule_that_they_are_for)
{
    EXPECT_EQ(broughtUp(R"({"confirmations":[{"rule":"a.b","who":"Ada"},{"rule":"c","who":"Bo"},)"
                        R"({"who":"Cy","rule":"a.b","mine":1}]})"),
              R"({"confirmations":{"a.b":[{"who":"Ada"},{"who":"Cy","mine":1}],)"
              R"("c":[{"who":"Bo"}]}})");
}

TEST(Migrations, Answers_that_name_no_rule_are_kept_aside)
{
    EXPECT_EQ(broughtUp(R"({"confirmations":[5,{"rule":6},{"rule":"a","who":"Ada"}]})"),
              R"({"confirmations":{"a":[{"who":"Ada"}]},)"
              R"x("confirmations (unreadable)":[5,{"rule":6}]})x");
}

TEST(Migrations, A_project_without_logos_stays_as_it_is)
{
    for (const auto* json : {R"({})", R"({"media":5})", R"({"media":{"logos":[1]}})",
                             R"({"media":{"logos":{"master":"m.png"}}})"})
        EXPECT_EQ(broughtUp(json), json);
}

TEST(Migrations, The_table_leads_from_each_version_to_the_next_up_to_this_one)
{
    int version = 1;
    for (const Migration& step : projectMigrations())
        EXPECT_EQ(step.from, version++);
    EXPECT_EQ(version, kSchemaVersion);
}

} // namespace
