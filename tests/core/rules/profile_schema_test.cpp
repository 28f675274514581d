#include "core/rules/engine/profile_reader.h"
#include "core/rules/profile/profile.h"
#include "tests/support/schema_walk.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;
using core::support::publishedSchema;

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "profile.schema.json";

std::vector<std::string> faultsOf(const Json& profile)
{
    return core::support::faultsBySchema(publishedSchema(kSchema), profile);
}

TEST(ProfileSchema, Describes_every_built_in_profile)
{
    for (const EmbeddedProfile& profile : embeddedProfiles())
        EXPECT_EQ(faultsOf(Json::parse(profile.json)), std::vector<std::string>{}) << profile.id;
}

TEST(ProfileSchema, Refuses_what_is_missing_unknown_or_of_another_type)
{
    Json profile = Json::parse(embeddedProfiles().front().json);
    profile.erase("checked");
    profile["limits"]["links.count"]["most"] = 3;
    profile["images"][0]["width"] = "40";
    profile["rules"]["links.count"]["severity"] = "fatal";
    const std::vector<std::string> expected{
        ": lacks checked", "/rules/links.count/severity: no value",
        "/limits/links.count: has an unknown member most", "/images/0/width: not of type integer"};
    EXPECT_EQ(faultsOf(profile), expected);
}

TEST(ProfileSchema, Names_the_severities_and_units_that_the_reader_knows)
{
    const Json schema = publishedSchema(kSchema);
    for (const Json& severity : schema.at("/$defs/rule/properties/severity/enum"_json_pointer)) {
        Json profile = {{"id", "x"}, {"title", "X"}, {"checked", "2026-01-01"}};
        profile["rules"]["links.count"] = {{"severity", severity}, {"requirement", "r"}};
        EXPECT_TRUE(profileFromJson(profile.dump())) << severity;
    }
    for (const Json& unit : schema.at("/$defs/limit/properties/unit/enum"_json_pointer)) {
        Json profile = {{"id", "x"}, {"title", "X"}, {"checked", "2026-01-01"}};
        profile["limits"]["links.count"] = {{"unit", unit}};
        EXPECT_TRUE(profileFromJson(profile.dump())) << unit;
    }
}

} // namespace
