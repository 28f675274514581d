#include "core/changes/json_changes.h"

#include <gtest/gtest.h>

namespace core {

namespace {

using Changes = std::vector<JsonChange>;

TEST(JsonChanges, Are_told_by_path)
{
    EXPECT_EQ(jsonChanges(R"({"HostConfig": {"PortBindings": {"8080/tcp": [{"HostPort": "80"}]}}})",
                          R"({"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]}}})"),
              (Changes{{"HostConfig.PortBindings.8080/tcp[0].HostPort", R"("80")", R"("8080")"}}));
}

TEST(JsonChanges, Of_form_and_order_only_are_none)
{
    EXPECT_EQ(jsonChanges(R"({"a": 1, "b": [true]})", R"({"b":[true],"a":1})"), Changes{});
}

TEST(JsonChanges, Tell_what_came_and_what_went)
{
    EXPECT_EQ(jsonChanges(R"({"old": {"a": 1}, "list": [1, 2]})", R"({"new": null, "list": [1]})"),
              (Changes{{"new", std::nullopt, "null"},
                       {"list[1]", "2", std::nullopt},
                       {"old", R"({"a":1})", std::nullopt}}));
}

TEST(JsonChanges, Of_another_kind_are_of_the_whole_value)
{
    EXPECT_EQ(jsonChanges("7", R"("7")"), (Changes{{"", "7", R"("7")"}}));
}

TEST(JsonChanges, Take_the_last_of_a_name_as_every_parser_does)
{
    EXPECT_EQ(jsonChanges(R"({"a":1})", R"({"a":2,"b":3})"),
              (Changes{{"a", "1", "2"}, {"b", std::nullopt, "3"}}));
}

TEST(JsonChanges, Of_what_is_no_json_cannot_be_told)
{
    EXPECT_EQ(jsonChanges("{", "{}"), std::nullopt);
    EXPECT_EQ(jsonChanges("{}", "<x>"), std::nullopt);
}

} // namespace

} // namespace core
