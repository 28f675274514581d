#include "core/project/load.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/registry.h"
#include "core/rules/profile/profile.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

using nlohmann::json;
using tests::cli;

namespace {

const std::string kSamples = OFFERWRIGHT_SOURCE_DIR "/resources/samples/";

/// What the check says of a sample under the profile.
json checked(const std::string& sample, std::string_view profile)
{
    const auto run =
        cli({"check", kSamples + sample, "--profile", std::string(profile), "--format", "json"});
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

class NewFor : public ::testing::TestWithParam<std::string_view> {};

TEST_P(NewFor, Makes_what_has_neither_error_nor_warning_once_it_is_filled)
{
    const core::support::TemporaryFolder folder;
    const auto path = (folder / "vibration-monitor").string();
    ASSERT_EQ(cli({"new", path, "--profile", std::string(GetParam())}).exit, tests::kClean);
    const core::Offer made = core::loadProject(path).value().content.offer;
    auto filled = core::loadProject(kSamples + "vibration-monitor").value().content;
    const core::Media media = std::exchange(filled.offer, tests::readyOffer(GetParam())).media;
    filled.offer.media = media;
    filled.offer.profile = made.profile;
    filled.offer.bundleLanguage = made.bundleLanguage;
    filled.offer.identity.offerId = made.identity.offerId;
    filled.offer.plans.at(0).id = made.plans.at(0).id;
    ASSERT_TRUE(core::saveProject(path, filled));
    const json report = json::parse(cli({"check", path, "--format", "json"}).out);
    EXPECT_EQ(report.at("profile").at("id"), GetParam());
    EXPECT_EQ(report.at("findings"), json::array());
}

INSTANTIATE_TEST_SUITE_P(Profiles, SampleIn, ::testing::ValuesIn(core::support::profileIds()));
INSTANTIATE_TEST_SUITE_P(Profiles, NewFor, ::testing::ValuesIn(core::support::profileIds()));

} // namespace
