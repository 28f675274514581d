#include "core/version.h"
#include "tests/cli/run.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <regex>

using testing::HasSubstr;
using testing::StartsWith;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;

namespace {

/// Those that the commands' header declares: "new" of kNewCommand.
std::vector<std::string> declaredCommands()
{
    static const std::regex kDeclaration("extern const Command k(\\w+)Command;");
    const std::string header = tests::bytesOf(OFFERWRIGHT_SOURCE_DIR "/app/cli/base/commands.h");
    const std::sregex_iterator end;
    std::vector<std::string> names;
    for (std::sregex_iterator at(header.begin(), header.end(), kDeclaration); at != end; ++at) {
        std::string& name = names.emplace_back(at->str(1));
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
    }
    EXPECT_FALSE(names.empty());
    return names;
}

TEST(Usage, Version_is_one_line_and_names_that_of_Unicode)
{
    const auto run = cli({"--version"});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_EQ(run.out, std::string("offerwright-cli ") + core::kVersion + " (Unicode 18.0.0)\n");
    EXPECT_EQ(run.err, "");
}

TEST(Usage, Help_goes_to_standard_output)
{
    for (const std::vector<std::string>& asked :
         {std::vector<std::string>{"--help"}, {"-h"}, {"help"}}) {
        const auto run = cli(asked);
        EXPECT_EQ(run.exit, kClean);
        EXPECT_THAT(run.out, HasSubstr("\nExit codes\n"));
        EXPECT_EQ(run.err, "");
    }
}

TEST(Usage, No_command_is_an_error_with_help)
{
    const auto run = cli({});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.err, HasSubstr("\nCommands\n"));
}

TEST(Usage, Every_command_is_offered_and_in_README)
{
    const std::string help = cli({"--help"}).out;
    const std::string readme = tests::bytesOf(OFFERWRIGHT_SOURCE_DIR "/README.md");
    for (const std::string& command : declaredCommands()) {
        EXPECT_THAT(help, HasSubstr("\n  " + command + ' '))
            << command << " is declared in app/cli/base/commands.h, but not in its table";
        EXPECT_THAT(readme, HasSubstr("offerwright-cli " + command)) << command;
    }
}

TEST(Usage, Every_command_has_help_with_examples)
{
    for (const std::string& command : declaredCommands()) {
        const auto run = cli({command, "--help"});
        EXPECT_EQ(run.exit, kClean) << command;
        EXPECT_THAT(run.out, HasSubstr("\nExamples\n  offerwright-cli " + command)) << command;
        EXPECT_EQ(cli({"help", command}).out, run.out) << command;
    }
}

TEST(Usage, A_mistyped_command_gives_a_suggestion)
{
    const auto run = cli({"chekc"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_EQ(run.out, "");
    EXPECT_EQ(run.err, "offerwright-cli: There is no command \"chekc\". Did you mean \"check\"?\n"
                       "See offerwright-cli --help.\n");
}

TEST(Usage, A_word_like_no_command_gives_no_suggestion)
{
    EXPECT_EQ(cli({"frobnicate"}).err, "offerwright-cli: There is no command \"frobnicate\".\n"
                                       "See offerwright-cli --help.\n");
}

TEST(Usage, A_mistyped_option_gives_a_suggestion)
{
    const auto run = cli({"check", "x", "--profle", "cpp-2019"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_EQ(run.err, "offerwright-cli: The command \"check\" has no option --profle. Did you "
                       "mean \"--profile\"?\nSee offerwright-cli check --help.\n");
}

TEST(Usage, A_mistyped_choice_gives_a_suggestion)
{
    const auto run = cli({"check", "x", "--fail-on=warnings"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err,
                HasSubstr("--fail-on is one of error|warning|evidence, not \"warnings\". Did you "
                          "mean \"warning\"?"));
}

TEST(Usage, A_mistyped_profile_gives_a_suggestion)
{
    const auto run = cli({"check", "x", "--profile", "cpp2019"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("There is no profile \"cpp2019\". Did you mean \"cpp-2019\"?"));
}

TEST(Usage, A_mistyped_rule_gives_a_suggestion)
{
    const auto run = cli({"explain", "listing.summary.lenght"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("Did you mean \"listing.summary.length\"?"));
}

TEST(Usage, A_missing_operand_is_named)
{
    const auto run = cli({"verify"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("\"verify\" needs FILE."));
}

TEST(Usage, A_missing_required_option_is_named)
{
    const auto run = cli({"export", "x"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("needs --output FILE."));
}

TEST(Usage, A_missing_value_is_named)
{
    EXPECT_THAT(cli({"check", "x", "--profile"}).err,
                HasSubstr("--profile needs a value: ID|FILE"));
}

TEST(Usage, A_value_for_a_switch_is_refused)
{
    EXPECT_THAT(cli({"export", "x", "-o", "y", "--draft=yes"}).err,
                HasSubstr("--draft takes no value"));
}

TEST(Usage, An_option_given_twice_is_refused)
{
    EXPECT_EQ(cli({"rules", "--format", "text", "--format=json"}).exit, kUsage);
}

TEST(Usage, A_second_operand_is_refused)
{
    EXPECT_THAT(cli({"verify", "a", "b"}).err, HasSubstr("\"b\" is one word too many"));
}

TEST(Usage, A_double_dash_ends_the_options)
{
    const auto run = cli({"verify", "--", "--help"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, StartsWith("offerwright-cli: --help cannot be read"));
}

TEST(Usage, What_is_typed_cannot_steer_the_terminal)
{
    EXPECT_THAT(cli({"\033[31mcheck\a"}).err,
                HasSubstr("There is no command \"\\x1b[31mcheck\\x07\"."));
}

TEST(Usage, A_file_that_is_no_bundle_is_named)
{
    const auto run = cli({"check", OFFERWRIGHT_CLI});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err,
                StartsWith("offerwright-cli: " OFFERWRIGHT_CLI ": This is no zip archive"));
}

TEST(Usage, A_full_disk_is_told)
{
    const auto run = cli({"rules"}, "exec 3>&1");
    EXPECT_EQ(run.exit, kClean);
    const int status = std::system(OFFERWRIGHT_CLI " rules >/dev/full 2>/dev/null");
    EXPECT_EQ(WEXITSTATUS(status), kUnreadable);
}

TEST(Usage, A_broken_profile_file_is_named)
{
    const core::support::TemporaryFolder folder;
    const auto profile = folder / "house.json";
    std::ofstream(profile) << "{";
    EXPECT_THAT(cli({"check", "x", "--profile", profile.string()}).err,
                HasSubstr("house.json:1:1: "));
}

TEST(Usage, A_broken_profile_file_is_told)
{
    const auto run = cli({"check", "x", "--profile", "/dev/null"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("/dev/null cannot be read: it is no plain file"));
}

} // namespace
