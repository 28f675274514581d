#include "core/rules/engine/profile_reader.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

using namespace core;

namespace {

/// What those publish who make the portal, the runtime or a standard; reports of users on their
/// pages are none of it.
bool isOfficial(const std::string& url)
{
    constexpr auto kStarts = std::to_array<std::string_view>(
        {"https://learn.microsoft.com/", "https://azure.microsoft.com/",
         "https://www.microsoft.com/", "https://docs.azure.cn/", "https://docs.docker.com/",
         "https://www.rfc-editor.org/", "https://www.w3.org/", "https://www.unicode.org/",
         "https://html.spec.whatwg.org/", "https://www.etsi.org/"});
    constexpr auto kOwners = std::to_array<std::string_view>(
        {"Azure", "MicrosoftDocs", "microsoft", "OfficeDev", "moby", "docker", "docker-archive",
         "distribution", "opencontainers"});
    const auto starts = [&](std::string_view start) { return url.starts_with(start); };
    const auto owns = [&](std::string_view owner) {
        return starts("https://github.com/" + std::string(owner) + '/');
    };
    const bool isFile =
        url.find("/blob/") != std::string::npos || url.find("/tree/") != std::string::npos;
    return std::ranges::any_of(kStarts, starts) || (isFile && std::ranges::any_of(kOwners, owns));
}

class BuiltInProfile : public ::testing::TestWithParam<std::string_view> {
protected:
    const Profile& profile = core::support::profile(GetParam());
};

TEST_P(BuiltInProfile, Names_its_document_and_the_day_it_was_checked)
{
    EXPECT_FALSE(profile.document.document.empty());
    EXPECT_EQ(profile.document.date.size(), 10U);
    EXPECT_EQ(profile.checked.size(), 10U);
}

TEST_P(BuiltInProfile, Every_rule_has_a_requirement_in_a_sentence)
{
    for (const auto& [id, entry] : profile.rules) {
        EXPECT_GE(entry.requirement.size(), 25U) << id;
        EXPECT_TRUE(entry.requirement.ends_with('.')) << id << ": " << entry.requirement;
    }
}

TEST_P(BuiltInProfile, Every_rule_has_a_source_with_its_date_and_address)
{
    for (const auto& [id, entry] : profile.rules) {
        EXPECT_FALSE(entry.sources.empty()) << id;
        for (const Source& source : entry.sources) {
            EXPECT_GE(source.document.size(), 10U) << id;
            EXPECT_TRUE(source.date == "undated" || source.date.size() >= 7)
                << id << ": " << source.document;
            EXPECT_TRUE(source.url.starts_with("https://")
                        || source.document.starts_with("Offerwright: "))
                << id << ": " << source.document;
        }
    }
}

TEST_P(BuiltInProfile, Official_sources_stand_before_others)
{
    const auto isOfficialSource = [](const Source& source) { return isOfficial(source.url); };
    for (const auto& [id, entry] : profile.rules)
        EXPECT_TRUE(std::ranges::is_partitioned(entry.sources, isOfficialSource)) << id;
}

TEST_P(BuiltInProfile, Every_conflict_that_a_rule_names_exists_and_is_named)
{
    std::vector<std::string_view> named;
    for (const auto& [id, entry] : profile.rules)
        for (const std::string& conflict : entry.conflicts) {
            named.push_back(conflict);
            EXPECT_NE(std::ranges::find(profile.conflicts, conflict, &Conflict::id),
                      profile.conflicts.end())
                << id << ' ' << conflict;
        }
    for (const Conflict& conflict : profile.conflicts)
        EXPECT_NE(std::ranges::find(named, conflict.id), named.end()) << conflict.id;
}

TEST_P(BuiltInProfile, Conflicts_about_a_field_are_found_by_its_address)
{
    const auto idsAt = [&](const char* field) {
        std::vector<std::string> ids;
        for (const Conflict* conflict : profile.conflictsAbout(FieldPath(field)))
            ids.push_back(conflict->id);
        return ids;
    };
    using Ids = std::vector<std::string>;
    EXPECT_THAT(idsAt("/listing/title"), ::testing::Contains("C-01"));
    EXPECT_EQ(idsAt("/plans/12/image/tags"), (Ids{"C-05", "C-06"}));
    EXPECT_EQ(idsAt("/plans/12/image/tags/0"), Ids());
    EXPECT_EQ(idsAt("/plans/12/image"), Ids());
    EXPECT_EQ(idsAt("/listing"), Ids());
    EXPECT_EQ(idsAt(""), Ids());
}

TEST_P(BuiltInProfile, Every_conflict_says_what_was_chosen_and_why)
{
    EXPECT_GE(profile.conflicts.size(), 16U);
    for (const Conflict& conflict : profile.conflicts) {
        EXPECT_NE(conflict.question.find('?'), std::string::npos) << conflict.id;
        EXPECT_TRUE(conflict.chosen.ends_with('.')) << conflict.id;
        EXPECT_TRUE(conflict.why.ends_with('.')) << conflict.id;
    }
}

TEST_P(BuiltInProfile, Every_limit_belongs_to_a_rule_of_the_profile)
{
    for (const auto& [id, limit] : profile.limits) {
        EXPECT_NE(profile.rule(id), nullptr) << id;
        EXPECT_TRUE(limit.min || limit.max || !limit.characters.empty()) << id;
    }
}

TEST_P(BuiltInProfile, Every_length_rule_has_a_limit)
{
    for (const auto& [id, entry] : profile.rules)
        EXPECT_TRUE(!id.ends_with(".length") || profile.limit(id)) << id;
}

TEST_P(BuiltInProfile, Offers_the_category_of_IoT_Edge_modules)
{
    const auto iot =
        std::ranges::find(profile.categories, "internet-of-things-azure-apps", &StoreCategory::id);
    ASSERT_NE(iot, profile.categories.end());
    EXPECT_NE(std::ranges::find(iot->subcategories, "iot-edge-modules", &StoreCategory::id),
              iot->subcategories.end());
}

INSTANTIATE_TEST_SUITE_P(Profiles, BuiltInProfile,
                         ::testing::ValuesIn(core::support::profileIds()));

TEST(Profile, The_contradictions_of_the_documents_are_data)
{
    std::set<std::string> ids;
    for (const std::string_view id : core::support::profileIds())
        for (const Conflict& conflict : core::support::profile(id).conflicts)
            ids.insert(conflict.id);
    std::set<std::string> expected;
    for (int number = 1; number <= 44; ++number)
        expected.insert((number < 10 ? "C-0" : "C-") + std::to_string(number));
    EXPECT_EQ(ids, expected);
}

TEST(Profile, The_default_profile_comes_first)
{
    EXPECT_EQ(embeddedProfiles().front().id, kDefaultProfile);
}

TEST(Profile, A_source_that_is_not_an_object_is_refused_with_its_place)
{
    const auto profile = profileFromJson(
        R"({"id":"x","title":"X","checked":"2026-01-01","rules":{"offer.id.required":)"
        R"({"severity":"error","requirement":"r","sources":["c-pre"]}}})");
    ASSERT_FALSE(profile);
    EXPECT_NE(inEnglish(profile.error().message).find("/rules/offer.id.required/sources"),
              std::string::npos);
}

} // namespace
