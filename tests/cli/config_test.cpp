#include "tests/cli/project.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

using nlohmann::json;
using testing::HasSubstr;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::Project;

namespace {

/// An offer with a warning, for no profile.
core::Offer withWarning()
{
    auto offer = tests::readyOffer();
    offer.profile.clear();
    offer.confirmations.clear();
    return offer;
}

void configure(const Project& project, const std::string& text)
{
    std::ofstream(project.beside("offerwright.json")) << text;
}

TEST(ProjectConfig, Found_above_the_offer_sets_profile_and_threshold)
{
    const Project project(withWarning());
    EXPECT_EQ(cli({"check", project.path(), "--profile", "cpp-2019"}).exit, kClean);
    configure(project, R"({"profile": "cpp-2019", "failOn": "warning"})");
    const auto run = cli({"check", project.path(), "--format", "json"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_EQ(json::parse(run.out).at("profile").at("id"), "cpp-2019");
    EXPECT_EQ(json::parse(run.out).at("profile").at("by"), "configuration");
}

TEST(ProjectConfig, Is_overridden_by_options)
{
    const Project project(withWarning());
    configure(project, R"({"profile": "pc-2022", "failOn": "warning"})");
    EXPECT_EQ(cli({"check", project.path(), "--profile", "cpp-2019", "--fail-on", "error"}).exit,
              kClean);
}

TEST(ProjectConfig, Names_reports_and_facts_from_its_own_folder)
{
    const Project project;
    configure(project, R"({"format": "junit", "reports": {"sarif": "out.sarif"},
                           "facts": "links.json"})");
    std::ofstream(project.beside("links.json"))
        << R"({"links": {"https://www.contoso.com/privacy": {"status": 404}}})";
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(run.exit, kFindings) << run.err;
    EXPECT_THAT(run.out, testing::StartsWith("<?xml"));
    EXPECT_THAT(bytesOf(project.beside("out.sarif")), HasSubstr("HTTP 404"));
}

TEST(ProjectConfig, With_a_fault_is_told_by_line_and_column_and_with_what_was_meant)
{
    const Project project;
    const auto errorOf = [&](const std::string& text) {
        configure(project, text);
        const auto run = cli({"check", project.path()});
        EXPECT_EQ(run.exit, kUnreadable) << text;
        return run.err;
    };
    EXPECT_THAT(
        errorOf("{\n  \"failon\": \"warning\"}"),
        HasSubstr("offerwright.json:2:3: There is no setting “failon”; there is “failOn”."));
    EXPECT_THAT(errorOf("{\"colour\": \"red\"}"), HasSubstr("there is “profile”, “failOn”, "));
    EXPECT_THAT(
        errorOf("{\"failOn\": \"warnings\"}"),
        HasSubstr("offerwright.json:1:12: The setting “failOn” is one of error|warning|evidence, "
                  "not “warnings”. Did you mean \"warning\"?"));
    EXPECT_THAT(errorOf("{\"spelling\": \"yes\"}"), HasSubstr("is true or false, without quotes"));
    EXPECT_THAT(errorOf("{\"reports\": {\"sarf\": \"a\"}}"), HasSubstr("Did you mean \"sarif\"?"));
    EXPECT_THAT(errorOf("{"), HasSubstr("offerwright.json:1:"));
}

TEST(ProjectConfig, Is_explained_option_by_option)
{
    const Project project(withWarning());
    configure(project, "{\n  \"failOn\": \"warning\"\n}");
    const auto run = cli({"check", project.path(), "--explain-config", "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kClean) << run.err;
    EXPECT_THAT(run.out, HasSubstr("  profile   cpp-2019  The option --profile names"));
    EXPECT_THAT(run.out, testing::ContainsRegex("  fail-on   warning  .*/offerwright.json:2:13\n"));
    EXPECT_THAT(run.out, HasSubstr("  spelling  false  default\n"));
}

TEST(ProjectConfig, With_a_fault_does_not_keep_the_offer_from_being_checked)
{
    const Project project(withWarning());
    configure(project, "{\n  \"profile\": \"cpp-2019\",\n  \"failOn\": 5\n}");
    const auto run =
        cli({"check", project.path(), "--format", "json", "--base", project.beside("")});
    EXPECT_EQ(run.exit, kUnreadable);
    const json report = json::parse(run.out);
    EXPECT_EQ(report.at("isChecked"), true);
    EXPECT_EQ(report.at("profile").at("id"), "cpp-2019");
    EXPECT_EQ(
        report.at("problems"),
        json::parse(R"([{"message": "The setting “failOn” is a text. Put its value into )"
                    R"(quotes. Fix the file, or leave all configurations aside with )"
                    R"(--no-config.", "file": "offerwright.json", "line": 3, "column": 13}])"));
    EXPECT_THAT(cli({"check", project.path()}).out, HasSubstr("Not ready: 1 problem in its files"));
}

TEST(ProjectConfig, With_faults_is_told_whole_and_each_of_them_once)
{
    const Project project;
    configure(project, R"({"spelling": "yes", "colour": "red"})");
    const auto err = cli({"check", project.path(), project.path() + "/../offer/offer.json"}).err;
    EXPECT_EQ(err.find("is true or false"), err.rfind("is true or false"));
    EXPECT_THAT(err, HasSubstr("offerwright.json:1:14: The setting “spelling”"));
    EXPECT_THAT(err, HasSubstr("offerwright.json:1:21: There is no setting “colour”"));
}

TEST(ProjectConfig, Is_left_aside_when_told)
{
    const Project project(withWarning());
    configure(project, R"({"failOn": "warning", "profile": "cpp-2019", "x": 1})");
    const auto run = cli({"check", project.path(), "--no-config", "--format", "json"});
    EXPECT_EQ(json::parse(run.out).at("profile").at("id"), "pc-2026");
    EXPECT_EQ(run.err.find("offerwright.json"), std::string::npos);
}

TEST(ProjectConfig, With_a_fault_is_explained_as_far_as_it_is_understood)
{
    const Project project(withWarning());
    configure(project, R"({"failOn": "warning", "format": "jsn"})");
    const auto run = cli({"check", project.path(), "--explain-config"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("offerwright.json:1:33: The setting “format” is one of "));
    EXPECT_THAT(run.out, testing::ContainsRegex("  fail-on   warning  .*/offerwright.json:1:12\n"));
    EXPECT_THAT(run.out, HasSubstr("  format    text  default\n"));
}

TEST(ProjectConfig, That_names_no_profile_there_is_is_told_by_its_place)
{
    const Project project(withWarning());
    configure(project, R"({"profile": "pc-2099"})");
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("offerwright.json:1:13: There is no profile \"pc-2099\"."));
}

/// The user's configuration lies in the folder.
std::string asUser(const Project& project, const std::string& text)
{
    std::filesystem::create_directories(project.beside("config/offerwright"));
    std::ofstream(project.beside("config/offerwright/config.json")) << text;
    return "export XDG_CONFIG_HOME='" + project.beside("config") + "'";
}

TEST(UserConfig, That_is_broken_is_told_with_the_way_out_by_every_command_that_needs_it)
{
    const Project project(withWarning());
    const auto broken = asUser(project, "{\n  \"profile\": \"pc-2022\n}");
    const auto check = cli({"check", project.path()}, broken);
    EXPECT_EQ(check.exit, kUnreadable);
    EXPECT_THAT(check.err, HasSubstr("offerwright/config.json:2:22: "));
    EXPECT_THAT(check.err, HasSubstr("with --no-config."));
    EXPECT_THAT(check.out, HasSubstr("Checked against pc-2026"));
    const auto exported = cli({"export", project.path(), "-o", project.beside("b.zip")}, broken);
    EXPECT_EQ(exported.exit, kUnreadable);
    EXPECT_THAT(exported.err, HasSubstr("offerwright/config.json:2:22: "));
    EXPECT_THAT(exported.err, HasSubstr("name a profile with --profile."));
    EXPECT_EQ(cli({"check", project.path(), "--no-config", "--profile", "cpp-2019"}, broken).exit,
              kClean);
}

/// The text of the file once it holds `sign`, or as it is after ten seconds.
std::string awaited(const std::string& file, const std::string& sign)
{
    constexpr int kTries = 1000;
    for (int tried = 0; tried < kTries; ++tried) {
        if (auto text = bytesOf(file); text.find(sign) != std::string::npos)
            return text;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return bytesOf(file);
}

TEST(CancellationToken, Checks_again_when_a_file_is_replaced_and_ends_when_told)
{
    const Project project;
    const auto report = project.path() + "/report.json";
    const auto command = "export XDG_CACHE_HOME='" + project.beside("cache") + "' XDG_CONFIG_HOME='"
                         + project.beside("config") + "'; exec '" + OFFERWRIGHT_CLI + "' check '"
                         + project.path() + "' --watch --format json -o '" + report
                         + "' 2>/dev/null & echo $! > '" + project.beside("pid")
                         + "'; wait $!; echo " + "$? > '" + project.beside("exit") + "'";
    std::thread shell([&] { EXPECT_EQ(std::system(("(" + command + ")").c_str()), 0); });
    EXPECT_THAT(awaited(report, "\"errors\": 0"), HasSubstr("\"errors\": 0"));
    auto offer = tests::readyOffer();
    offer.listing.title.clear();
    const auto master = std::make_shared<const std::string>(tests::masterPng());
    EXPECT_TRUE(core::saveProject(project.path(), {offer, {{"logos/master.png", master}}}));
    EXPECT_THAT(awaited(report, "“Title” is empty"), HasSubstr("“Title” is empty"));
    EXPECT_EQ(::kill(std::stoi(bytesOf(project.beside("pid"))), SIGTERM), 0);
    shell.join();
    EXPECT_EQ(bytesOf(project.beside("exit")), "1\n");
}

} // namespace
