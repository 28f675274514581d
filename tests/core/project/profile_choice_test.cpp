#include "core/project/profile_choice.h"

#include "core/project/own_files.h"
#include "core/project/user/config.h"
#include "core/rules/profile/profile.h"
#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace core {

namespace {

TEST(ProfileChoice, Is_made_by_the_first_that_says_something)
{
    ProfileVoices voices{"option", "bundle", "project", "configuration"};
    EXPECT_EQ(chooseProfile(voices).profile, "option");
    voices.option.clear();
    EXPECT_EQ(chooseProfile(voices).profile, "bundle");
    voices.bundle.clear();
    EXPECT_EQ(chooseProfile(voices).profile, "project");
    voices.project.clear();
    EXPECT_EQ(chooseProfile(voices).profile, "configuration");
    voices.configuration.clear();
    EXPECT_EQ(chooseProfile(voices).profile, kDefaultProfile);
}

TEST(ProfileChoice, Names_who_made_it)
{
    EXPECT_EQ(chooserName(chooseProfile({.option = "x"}).by), "option");
    EXPECT_EQ(chooserName(chooseProfile({.bundle = "x"}).by), "bundle");
    EXPECT_EQ(chooserName(chooseProfile({.project = "x"}).by), "project");
    EXPECT_EQ(chooserName(chooseProfile({.configuration = "x"}).by), "configuration");
    EXPECT_EQ(chooserName(chooseProfile({}).by), "default");
}

TEST(ProfileChoice, Tells_what_an_option_overrides)
{
    EXPECT_EQ(inEnglish(reasonOf(chooseProfile({.option = "a", .project = "b"}))),
              "The option --profile names this profile; the offer is made for b.");
    EXPECT_EQ(inEnglish(reasonOf(chooseProfile({.option = "a", .project = "a"}))),
              "The option --profile names this profile.");
}

/// A folder of settings with a config.json.
class Configured {
public:
    explicit Configured(const std::string& text) { EXPECT_TRUE(keepFile(file(), text)); }
    [[nodiscard]] std::filesystem::path file() const
    {
        return m_folder / "offerwright/config.json";
    }
    [[nodiscard]] std::string fault() const
    {
        const Config config = userConfig();
        return config.faults.empty() ? std::string()
                                     : inEnglish(config.faults.front().asError().message);
    }

private:
    support::TemporaryFolder m_folder;
    support::Environment m_home{"XDG_CONFIG_HOME", m_folder.path().c_str()};
};

TEST(UserConfig, Without_a_file_says_nothing)
{
    const support::TemporaryFolder folder;
    const support::Environment home("XDG_CONFIG_HOME", folder.path().c_str());
    EXPECT_EQ(userConfig(), Config());
}

TEST(UserConfig, Names_a_profile)
{
    const Configured configured(R"({"profile": "pc-2022"})");
    EXPECT_EQ(userConfig().profile, "pc-2022");
    EXPECT_EQ(userConfig().file, configured.file());
}

TEST(UserConfig, That_is_broken_or_of_another_kind_is_told_by_its_place)
{
    EXPECT_TRUE(Configured("{\n \"profile\" 5}").fault().find("config.json:2:")
                != std::string::npos);
    EXPECT_TRUE(Configured("[]").fault().ends_with(
        "config.json:1:1: A configuration is an object: write {\"profile\": \"pc-2022\"}."));
    EXPECT_TRUE(
        Configured("{\"profile\": 5}")
            .fault()
            .ends_with(
                "config.json:1:13: The setting “profile” is a text. Put its value into quotes."));
}

TEST(UserConfig, With_faults_holds_in_all_other_settings)
{
    const Configured configured(
        R"({"failOn": 1, "profile": "pc-2022", "colour": "red", "reports": {"sarif": "a", "html": 5}})");
    const Config config = userConfig();
    EXPECT_EQ(config.profile, "pc-2022");
    EXPECT_EQ(config.settings.size(), 1U);
    EXPECT_EQ(config.reports.size(), 1U);
    EXPECT_EQ(config.faults.size(), 3U);
}

} // namespace

} // namespace core
