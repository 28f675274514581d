#include "core/rules/engine/profile.h"
#include "core/rules/engine/registry.h"
#include "tests/cli/run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using nlohmann::json;
using tests::cli;

namespace {

/// What the check says of a sample under the profile.
json checked(const std::string& sample, std::string_view profile)
{
    const auto run = cli({"check", OFFERWRIGHT_SOURCE_DIR "/resources/samples/" + sample,
                          "--profile", std::string(profile), "--format", "json"});
    return json::parse(run.out);
}

class SampleIn : public ::testing::TestWithParam<std::string_view> {};

TEST_P(SampleIn, Has_neither_error_nor_warning_that_is_not_hidden_with_a_reason)
{
    EXPECT_EQ(checked("vibration-monitor", GetParam()).at("findings"), json::array());
}

/// What a registry, an earlier bundle, the count of all errors or several sound fields would have
/// to tell is beyond a sample whose every family is faulty.
bool canBeShown(const core::Rule& rule)
{
    return !rule.needsBaseline && !rule.id.starts_with("registry.") && !rule.id.starts_with("x.")
           && rule.id != "image.reference" && rule.id != "publish.complete";
}

TEST_P(SampleIn, That_is_faulty_shows_a_fault_of_every_family)
{
    std::set<std::string> told;
    const json report = checked("faulty", GetParam());
    for (const json& finding : report.at("findings")) {
        const auto rule = finding.at("rule").get<std::string>();
        told.insert(rule.substr(0, rule.find('.')));
    }
    const auto profile = core::profileFromJson(
        std::ranges::find(core::embeddedProfiles(), GetParam(), &core::EmbeddedProfile::id)->json);
    ASSERT_TRUE(profile);
    for (const core::Rule& rule : core::allRules()) {
        const auto* entry = profile->rule(rule.id);
        const std::string family(rule.id.substr(0, rule.id.find('.')));
        const bool isJudged = rule.kind == core::RuleKind::Automatic && entry
                              && entry->severity != core::Severity::Help;
        EXPECT_TRUE(!isJudged || !canBeShown(rule) || told.contains(family)) << family;
    }
}

std::vector<std::string_view> profileIds()
{
    std::vector<std::string_view> ids;
    for (const auto& embedded : core::embeddedProfiles())
        ids.push_back(embedded.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Profiles, SampleIn, ::testing::ValuesIn(profileIds()));

} // namespace
