#include "core/report/report_formats.h"
#include "tests/cli/project.h"
#include "tests/support/languages.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUsage;
using tests::Project;

namespace {

TEST(TheLanguage, Is_that_of_lang_wherever_it_stands)
{
    const Project project(tests::offerWithoutTitle());
    const auto run = cli({"check", project.path(), "--profile", "cpp-2019", "--lang", "de"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, StartsWith("Eintrag\n"));
    EXPECT_THAT(run.out,
                HasSubstr("\n  Fehler      „Titel“ ist leer, und ohne diese Angabe lässt sich das "
                          "Angebot nicht veröffentlichen.\n              Füllen Sie das "
                          "Feld aus.\n"));
    EXPECT_THAT(run.out, HasSubstr("\nNicht bereit: 2 Fehler, 1 Warnung, 2 Nachweise fehlen; "));
    EXPECT_EQ(cli({"--lang=de", "check", project.path(), "--profile", "cpp-2019"}).out, run.out);
    EXPECT_EQ(cli({"check", "--lang=de_AT", project.path(), "--profile", "cpp-2019"}).out, run.out);
}

TEST(TheLanguage, Of_a_pipe_is_English_whatever_the_environment_says)
{
    const Project project(tests::offerWithoutTitle());
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(cli({"check", project.path()}, "export LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8").out,
              run.out);
    EXPECT_EQ(cli({"check", project.path(), "--lang", "en"}).out, run.out);
}

TEST(TheLanguage, Of_a_terminal_is_that_of_its_environment)
{
    const std::string line = "script -qec '" OFFERWRIGHT_CLI " --help' /dev/null";
    const auto said = [&](const std::string& environment) {
        const core::support::TemporaryFolder folder;
        const auto file = (folder / "said").string();
        const std::string command =
            "unset LC_ALL LC_MESSAGES LANG; export TERM=dumb; " + environment + line + " >" + file;
        EXPECT_EQ(std::system(command.c_str()), 0);
        return tests::bytesOf(file);
    };
    EXPECT_THAT(said("export LANG=de_DE.UTF-8; "), HasSubstr("Befehle"));
    EXPECT_THAT(said("export LANG=en_US.UTF-8 LC_ALL=de; "), HasSubstr("Befehle"));
    EXPECT_THAT(said("export LANG=de LC_MESSAGES=C; "), HasSubstr("Commands"));
    EXPECT_THAT(said(""), HasSubstr("Commands"));
}

TEST(TheLanguage, That_there_is_not_is_a_wrong_use_that_names_those_there_are)
{
    const auto run = cli({"check", "x", "--lang", "tlh"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_EQ(run.out, "");
    EXPECT_EQ(run.err, "offerwright-cli: There is no language \"tlh\". Choose one of these: "
                           + core::support::languagesInWords()
                           + ".\nSee offerwright-cli --help.\n");
}

TEST(TheLanguage, Needs_a_tag_once)
{
    EXPECT_THAT(cli({"check", "x", "--lang"}).err, HasSubstr("--lang needs a value: TAG."));
    EXPECT_THAT(cli({"--lang", "de", "check", "x", "--lang=en"}).err,
                HasSubstr("--lang=en ist zweimal angegeben."));
}

TEST(TheLanguage, That_was_asked_for_tells_what_is_wrong_with_the_rest)
{
    EXPECT_THAT(cli({"--lang", "de", "check", "--lang"}).err,
                HasSubstr("--lang braucht einen Wert: TAG.\nSiehe offerwright-cli --help.\n"));
}

TEST(TheLanguage, Has_its_own_quotes_around_a_word_that_is_meant)
{
    EXPECT_THAT(cli({"chekc", "--lang", "de"}).err, HasSubstr("Meinten Sie „check“?"));
    EXPECT_THAT(cli({"chekc"}).err, HasSubstr("Did you mean \"check\"?"));
}

TEST(TheLanguage, Reaches_the_frame_of_the_manual_page)
{
    const std::string page = cli({"help", "--man", "--lang", "de"}).out;
    for (const char* part : {".SH BEZEICHNUNG\n", ".SH BEFEHLE\n", ".SH DATEIEN\n",
                             ".SH UMGEBUNGSVARIABLEN\n", "Text ohne Farben\n"})
        EXPECT_THAT(page, HasSubstr(part));
}

TEST(TheLanguage, Is_left_alone_behind_two_dashes)
{
    EXPECT_THAT(cli({"check", "--", "--lang"}).err, HasSubstr("--lang"));
    EXPECT_NE(cli({"check", "--", "--lang"}).exit, kUsage);
}

TEST(TheLanguage, Changes_nothing_that_programs_read)
{
    const Project project(tests::offerWithoutTitle());
    for (const std::string format : {"json", "sarif", "junit", "github", "azure"})
        EXPECT_EQ(cli({"check", project.path(), "--format", format, "--lang", "de"}).out,
                  cli({"check", project.path(), "--format", format}).out)
            << format;
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"rules", "--format", "json"},
          {"explain", "listing.title.required", "--format", "json"},
          {"schema"}}) {
        auto german = words;
        german.insert(german.end(), {"--lang", "de"});
        EXPECT_EQ(cli(german).out, cli(words).out) << words.front();
    }
}

TEST(TheLanguage, Is_that_of_reports_in_files)
{
    const Project project(tests::offerWithoutTitle());
    const auto html = project.beside("report.html");
    const auto markdown = project.beside("report.md");
    EXPECT_EQ(cli({"check", project.path(), "--report", "html=" + html, "--report",
                   "markdown=" + markdown, "--lang", "de"})
                  .exit,
              kFindings);
    EXPECT_THAT(tests::bytesOf(html), HasSubstr("<html lang=\"de\">"));
    EXPECT_THAT(tests::bytesOf(markdown), HasSubstr("| Schweregrad | Befund | Wo | Regel |"));
}

TEST(TheLanguage, Is_that_of_the_bundle_too)
{
    const Project project;
    const auto file = project.beside("bundle.zip");
    const auto run = cli({"export", project.path(), "-o", file, "--lang", "de"});
    EXPECT_EQ(run.exit, kClean) << run.err;
    EXPECT_THAT(run.out, StartsWith("Gespeichert  "));
    const auto verified = cli({"verify", file, "--lang", "de"});
    EXPECT_THAT(verified.out, StartsWith("Gültig  "));
    const std::string german = tests::bytesOf(file);
    EXPECT_NE(german, project.exported());
    EXPECT_EQ(project.exported("export LANG=de_DE.UTF-8"), project.exported());
}

TEST(TheLanguage, Reaches_what_lint_says)
{
    const auto run = cli({"lint", "route", "--lang", "de"}, "", "FROM /messages INTO nowhere");
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, StartsWith("Fehler  routes.sink.enum  Zeile 1, Spalte 21  Stufe A\n"));
    EXPECT_THAT(cli({"lint", "route", "--lang", "de"}, "", "FROM /messages/* INTO $upstream").out,
                testing::EndsWith("Gut: Nichts ist daran falsch.\n"));
}

/// Lines with a word that says something; of an example, a usage or an option's name nothing is
/// translated.
std::set<std::string> sayingLines(const std::string& text)
{
    static const std::regex kNames("  (offerwright-cli .*|(-\\w, )?--[-a-z]+( [^ ]+)?|[^a-z]*)");
    static const std::regex kWord("[a-z]{3}");
    std::set<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        if (std::regex_search(line, kWord) && !std::regex_match(line, kNames))
            lines.insert(line);
    return lines;
}

std::vector<std::string> sharedLines(const std::vector<std::string>& words)
{
    auto german = words;
    german.insert(german.end(), {"--lang", "de"});
    const auto one = sayingLines(cli(words).out);
    const auto other = sayingLines(cli(german).out);
    std::vector<std::string> both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

TEST(TheLanguage, Reaches_every_line_of_help)
{
    EXPECT_THAT(sharedLines({"--help"}), IsEmpty());
    for (const std::string command :
         {"check", "completion", "diff", "explain", "export", "fix", "image", "import", "lint",
          "logos", "lsp", "manifest", "merge", "new", "published", "rules", "schema", "verify"})
        EXPECT_THAT(sharedLines({"help", command}), IsEmpty()) << command;
}

TEST(TheLanguage, Reaches_every_line_of_a_check)
{
    const Project project(tests::offerWithoutTitle());
    for (const std::string& line : sharedLines({"check", project.path()}))
        EXPECT_THAT(line, testing::ContainsRegex("^( *[a-z-]+[.][a-z0-9.]+,?)+$|offer.json:"))
            << line;
}

} // namespace
