#include "core/project/load.h"
#include "tests/cli/project.h"
#include "tests/support/languages.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

using nlohmann::json;
using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;
using tests::readyOffer;

namespace {

core::Offer offerFor(const char* profile)
{
    core::Offer offer = readyOffer();
    offer.profile = profile;
    return offer;
}

json profileIn(const tests::Run& run)
{
    return json::parse(run.out).at("profile");
}

json profileOf(const std::vector<std::string>& arguments, const std::string& shell = {})
{
    auto all = arguments;
    all.insert(all.begin(), "check");
    all.insert(all.end(), {"--format", "json"});
    return profileIn(cli(all, shell));
}

/// A shell line that gives the program a configuration file.
std::string configured(const Project& project, const std::string& text)
{
    const auto folder = project.beside("config/offerwright");
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/config.json") << text;
    return "export XDG_CONFIG_HOME='" + project.beside("config") + "'";
}

TEST(ProfileOfAProject, Decides_where_no_option_does)
{
    const Project project(offerFor("pc-2022"));
    const auto profile = profileOf({project.path()});
    EXPECT_EQ(profile.at("id"), "pc-2022");
    EXPECT_EQ(profile.at("by"), "project");
    EXPECT_THAT(cli({"check", project.path()}).out, HasSubstr("The project names this profile.\n"));
}

TEST(ProfileOfAProject, Is_overridden_by_the_option_which_says_so)
{
    const Project project(offerFor("pc-2022"));
    const auto run = cli({"check", project.path(), "--profile", "cpp-2019"});
    EXPECT_THAT(run.out, HasSubstr("Checked against cpp-2019"));
    EXPECT_THAT(run.out, HasSubstr("The option --profile names this profile; the offer is made for "
                                   "pc-2022.\n"));
    EXPECT_EQ(profileOf({project.path(), "--profile", "cpp-2019"}).at("by"), "option");
}

TEST(ProfileOfAProject, That_nobody_knows_is_told_and_not_guessed)
{
    const Project project(offerFor("pc-2099"));
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("There is no profile \"pc-2099\". The project names this "
                                   "profile."));
    EXPECT_EQ(run.out, "");
}

TEST(ProfileOfAProject, Is_named_by_export_and_fix_as_well)
{
    const Project project(offerFor("cpp-2019"));
    const auto exported = cli({"export", project.path(), "-o", project.beside("bundle.zip")});
    EXPECT_THAT(exported.out, HasSubstr("profile  cpp-2019. The project names this profile.\n"));
    EXPECT_THAT(cli({"fix", project.path(), "--dry-run"}).out,
                HasSubstr("Checked against cpp-2019. The project names this profile.\n"));
}

TEST(ProfileOfABundle, Decides_before_that_of_the_project_inside)
{
    const Project project(offerFor("cpp-2019"));
    const auto file = project.beside("bundle.zip");
    ASSERT_EQ(cli({"export", project.path(), "-o", file, "--profile", "pc-2022", "--draft"}).exit,
              kClean);
    const auto profile = profileOf({file});
    EXPECT_EQ(profile.at("id"), "pc-2022");
    EXPECT_EQ(profile.at("by"), "bundle");
}

TEST(ProfileOfTheConfiguration, Decides_where_the_project_names_none)
{
    const Project project(offerFor(""));
    const auto shell = configured(project, R"({"profile": "pc-2022"})");
    const auto profile = profileOf({project.path()}, shell);
    EXPECT_EQ(profile.at("id"), "pc-2022");
    EXPECT_EQ(profile.at("by"), "configuration");
    const Project other(offerFor("cpp-2019"));
    EXPECT_EQ(profileOf({other.path()}, shell).at("id"), "cpp-2019");
}

TEST(ProfileOfTheConfiguration, With_another_setting_is_told_by_line_and_column)
{
    const Project project(offerFor(""));
    const auto run =
        cli({"check", project.path()}, configured(project, "{\n  \"profil\": \"pc-2022\"\n}"));
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("config.json:2:3: There is no setting “profil”; there is "
                                   "“profile”. Correct or remove it."));
}

TEST(ProfileByDefault, Says_that_nothing_names_one)
{
    const Project project(offerFor(""));
    const auto profile = profileOf({project.path()});
    EXPECT_EQ(profile.at("id"), "pc-2026");
    EXPECT_EQ(profile.at("by"), "default");
    EXPECT_THAT(cli({"check", project.path()}).out,
                HasSubstr("Nothing names a profile, so this is the default.\n"));
}

TEST(New, Makes_a_project_that_names_its_profile)
{
    const core::support::TemporaryFolder folder;
    const auto byDefault = (folder / "one").string();
    const auto chosen = (folder / "two").string();
    ASSERT_EQ(cli({"new", byDefault}).exit, kClean);
    ASSERT_EQ(cli({"new", chosen, "--profile", "pc-2022"}).exit, kClean);
    EXPECT_EQ(core::loadProject(byDefault).value().content.offer.profile, core::kDefaultProfile);
    EXPECT_EQ(core::loadProject(chosen).value().content.offer.profile, "pc-2022");
    EXPECT_EQ(cli({"new", (folder / "three").string(), "--profile", "pc-2099"}).exit, kUsage);
    EXPECT_FALSE(std::filesystem::exists(folder / "three"));
}

TEST(LanguageOfABundle, That_no_bundle_has_is_told)
{
    core::Offer offer = readyOffer();
    offer.bundleLanguage = "tlh";
    const Project project(offer);
    const auto file = project.beside("bundle.zip");
    // The check says it first.
    EXPECT_EQ(cli({"export", project.path(), "-o", file}).exit, kFindings);
    EXPECT_THAT(cli({"check", project.path()}).out, HasSubstr("offer.bundle.language"));
    const auto draft = cli({"export", project.path(), "-o", file, "--draft"});
    EXPECT_EQ(draft.exit, kUnreadable);
    EXPECT_THAT(draft.err, HasSubstr("No bundle can be written in the language “tlh”. Change the "
                                     "language of the bundle to one of these: "
                                     + core::support::languagesInWords() + "."));
    EXPECT_EQ(cli({"export", project.path(), "-o", file, "--draft", "--lang", "en"}).exit, kClean);
    EXPECT_EQ(cli({"export", project.path(), "-o", file, "--lang", "tlh"}).exit, kUsage);
}

TEST(Answers, Are_bound_by_fix_and_told_when_what_they_answered_changes)
{
    const Project project;
    EXPECT_THAT(cli({"fix", project.path()}).out,
                HasSubstr(" answers count from now on for the requirements and the values that "
                          "stand there only.\n"));
    EXPECT_THAT(cli({"check", project.path()}).out, testing::Not(HasSubstr("onfirmed")));
    auto content = core::loadProject(project.path()).value().content;
    content.offer.identity.offerId = "another-id";
    ASSERT_TRUE(core::saveProject(project.path(), content));
    const auto run = cli({"check", project.path()});
    EXPECT_THAT(run.out, HasSubstr("To be confirmed anew"));
    EXPECT_THAT(run.out, HasSubstr("Ada Reyes"));
}

TEST(Answers, Stand_in_the_bundle_as_they_do_in_the_project)
{
    const Project project;
    ASSERT_EQ(cli({"fix", project.path()}).exit, kClean);
    (void)project.exported();
    EXPECT_THAT(cli({"check", project.beside("bundle.zip")}).out,
                testing::Not(HasSubstr("onfirmed")));
}

} // namespace
