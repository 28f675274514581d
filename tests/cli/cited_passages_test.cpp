#include "app/cli/rules/cited_passages.h"

#include "core/rules/engine/profile_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace app;
using core::EmbeddedProfile;
using core::Profile;
using core::RuleEntry;
using core::Source;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

RuleEntry entryCiting(std::string requirement, std::vector<Source> sources)
{
    RuleEntry entry;
    entry.requirement = std::move(requirement);
    entry.sources = std::move(sources);
    return entry;
}

const Source kSizes{"Logo page", "Sizes", "2021-05-21", "https://docs.contoso.com/logos"};
const Source kColours{"Logo page", "Colours", "2021-05-21", "https://docs.contoso.com/logos"};

/// Two rules on one passage, and a third on another.
Profile smallProfile()
{
    Profile profile;
    profile.id = "portal";
    profile.rules["logo.small"] = entryCiting("48 pixels.", {kSizes});
    profile.rules["logo.large"] = entryCiting("216 pixels.", {kSizes});
    profile.rules["logo.ground"] = entryCiting("Not black.", {kColours});
    return profile;
}

std::vector<CitedPassage> passagesOf(const Profile& profile)
{
    return citedPassages(std::span(&profile, 1));
}

TEST(CitedPassages, Name_document_heading_date_and_the_rules_that_cite_them)
{
    const auto passages = passagesOf(smallProfile());
    ASSERT_EQ(passages.size(), 2U);
    EXPECT_EQ(passages[0].passage, (Passage{"Logo page", "Colours", "2021-05-21"}));
    EXPECT_THAT(passages[0].rules, ElementsAre("logo.ground"));
    EXPECT_EQ(passages[1].passage, (Passage{"Logo page", "Sizes", "2021-05-21"}));
    EXPECT_THAT(passages[1].rules, ElementsAre("logo.large", "logo.small"));
    EXPECT_EQ(passages[0].fingerprint.size(), 12U);
    EXPECT_NE(passages[0].fingerprint, passages[1].fingerprint);
}

TEST(CitedPassages, Stay_the_same_where_nothing_changed)
{
    const auto changes = passageChanges(passagesOf(smallProfile()), passagesOf(smallProfile()));
    EXPECT_THAT(changes.changed, IsEmpty());
    EXPECT_THAT(changes.rules, IsEmpty());
}

TEST(CitedPassages, Of_changed_notes_name_exactly_the_rules_that_cite_them)
{
    Profile now = smallProfile();
    now.rules["logo.small"].requirement = "40 pixels.";
    const auto changes = passageChanges(passagesOf(smallProfile()), passagesOf(now));
    ASSERT_EQ(changes.changed.size(), 1U);
    EXPECT_EQ(changes.changed[0].passage.heading, "Sizes");
    EXPECT_THAT(changes.rules, ElementsAre("logo.large", "logo.small"));
}

TEST(CitedPassages, With_another_date_are_gone_and_new)
{
    Profile now = smallProfile();
    now.rules["logo.ground"].sources[0].date = "2026-01-01";
    const auto changes = passageChanges(passagesOf(smallProfile()), passagesOf(now));
    EXPECT_THAT(changes.changed, IsEmpty());
    ASSERT_EQ(changes.added.size(), 1U);
    EXPECT_EQ(changes.added[0].passage.date, "2026-01-01");
    ASSERT_EQ(changes.gone.size(), 1U);
    EXPECT_EQ(changes.gone[0].passage.date, "2021-05-21");
    EXPECT_THAT(changes.rules, ElementsAre("logo.ground"));
}

TEST(CitedPassages, Of_each_rule_in_the_built_in_profiles_are_named_when_its_requirement_changes)
{
    std::vector<Profile> profiles;
    for (const EmbeddedProfile& embedded : core::embeddedProfiles())
        profiles.push_back(core::profileFromJson(embedded.json).value());
    const auto before = citedPassages(profiles);
    for (const std::string rule : {"media.logo.small", "offer.id.length", "web.dead"}) {
        auto now = profiles;
        now[0].rules.at(rule).requirement += " Since today.";
        std::set<std::string> expected;
        for (const Source& source : now[0].rules.at(rule).sources)
            for (const CitedPassage& cited : before)
                if (cited.passage == Passage{source.document, source.heading, source.date})
                    expected.insert(cited.rules.begin(), cited.rules.end());
        EXPECT_THAT(passageChanges(before, citedPassages(now)).rules,
                    testing::ElementsAreArray(expected))
            << rule;
    }
}

TEST(CitedPassages, Are_read_as_they_were_written)
{
    const auto passages = passagesOf(smallProfile());
    const auto read = passagesFromTable(passagesAsTable(passages));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, passages);
}

TEST(CitedPassages, Are_read_in_whatever_language_they_were_written)
{
    const auto passages = passagesOf(smallProfile());
    const auto german = passagesAsTable(passages, core::Language::of("de").value());
    EXPECT_EQ(german.substr(0, german.find('\n')),
              "Fingerabdruck\tDatum\tDokument\tÜberschrift\tRegeln");
    EXPECT_EQ(passagesFromTable(german), passages);
}

TEST(CitedPassages, Are_not_read_from_another_file)
{
    EXPECT_EQ(passagesFromTable("fingerprint\tdate\tdocument\theading\trules\nhello\n"),
              std::nullopt);
}

} // namespace
