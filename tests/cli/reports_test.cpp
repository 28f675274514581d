#include "app/cli/check/check_options.h"
#include "core/base/field_path.h"
#include "core/offer/access.h"
#include "core/report/report_formats.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <tuple>

using core::support::TemporaryFolder;
using nlohmann::json;
using testing::HasSubstr;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;

namespace fs = std::filesystem;

namespace {

const std::string kFaulty = OFFERWRIGHT_SOURCE_DIR "/resources/samples/faulty";

/// Rule, severity and field of a finding; the severities that a build server knows none for are
/// "mild".
using Told = std::tuple<std::string, std::string, std::string>;
using AllTold = std::multiset<Told>;

std::string coarse(const std::string& severity)
{
    return severity == "error" || severity == "warning" ? severity : "mild";
}

AllTold toldByJson(const std::string& text)
{
    AllTold told;
    const json report = json::parse(text);
    for (const json& finding : report.at("findings"))
        told.emplace(finding.at("rule"), coarse(finding.at("severity")), finding.at("where"));
    return told;
}

AllTold toldBySarif(const std::string& text)
{
    AllTold told;
    const json log = json::parse(text);
    for (const json& result : log.at("runs").at(0).at("results")) {
        if (result.contains("suppressions") || result.at("ruleId") == "file.unreadable")
            continue;
        const auto& properties = result.at("properties");
        told.emplace(result.at("ruleId"), coarse(properties.at("severity")),
                     properties.at("field"));
    }
    return told;
}

/// By a pattern with rule, severity and field in the order that `groups` tells, of each line.
AllTold toldByLines(const std::string& text, const std::string& pattern,
                    const std::array<std::size_t, 3>& groups)
{
    AllTold told;
    const std::regex line(pattern);
    std::istringstream lines(text);
    for (std::string each; std::getline(lines, each);) {
        std::smatch found;
        if (!std::regex_search(each, found, line) || found[groups[0]] == "file.unreadable"
            || found[groups[0]] == "Offerwright")
            continue;
        told.emplace(found[groups[0]], coarse(found[groups[1]]), found[groups[2]]);
    }
    return told;
}

AllTold toldByJunit(const std::string& text)
{
    std::string flat = text;
    std::ranges::replace(flat, '\n', ' ');
    flat = std::regex_replace(flat, std::regex("</testcase>"), "\n");
    flat = std::regex_replace(flat, std::regex("<failure "), "<system-out>error: ");
    return toldByLines(flat,
                       "<testcase name=\"([^ \"]+) ?([^ \"]*)[^\"]*\"[^>]*[^/]> *<system-out>"
                       "(\\w+): [^\n]*$",
                       {1, 3, 2});
}

AllTold toldByMarkdown(const std::string& text)
{
    return toldByLines(std::regex_replace(text, std::regex(R"(\\)"), ""),
                       R"(^\| (\w+) \| .* \| [^|<]*(?:<br>([^ |]*))? \| \[?([a-z0-9.]+))",
                       {3, 1, 2});
}

/// It names fields by their labels.
AllTold toldByHtml(const std::string& text)
{
    std::string flat = text;
    std::ranges::replace(flat, '\n', ' ');
    flat = std::regex_replace(flat, std::regex("</article>"), "\n");
    return toldByLines(
        flat,
        "<article id=\"finding-\\d+\" class=\"(\\w+)\">.*?<p class=\"quiet\">(.*?) · "
        "[^·]* · ([a-z0-9.]+)</p>",
        {3, 1, 2});
}

AllTold withLabels(const AllTold& told)
{
    AllTold labelled;
    for (const auto& [rule, severity, where] : told)
        labelled.emplace(rule, severity, core::placeInEnglish(core::FieldPath(where)));
    return labelled;
}

/// That of the terminal is none of the library's.
std::vector<std::string> allFormats()
{
    std::vector<std::string> formats{"text"};
    for (const core::ReportFormat& format : core::reportFormats())
        formats.emplace_back(format.name);
    return formats;
}

/// What each format of the library tells, and whether it names fields by their labels.
struct Teller {
    AllTold (*told)(const std::string& report);
    bool byLabels = false;
};
const std::map<std::string_view, Teller> kTellers{
    {"json", {toldByJson}},
    {"sarif", {toldBySarif}},
    {"junit", {toldByJunit}},
    {"github", {[](const std::string& report) {
         return toldByLines(report, "^::(\\w+) .*title=([^:]+)::.*?(?:\\((/[^()]*)\\))?$",
                            {2, 1, 3});
     }}},
    {"azure", {[](const std::string& report) {
         return toldByLines(report,
                            "^##vso\\[task.logissue type=(\\w+);.*code=([^;]+);\\].*?"
                            "(?:\\((/[^()]*)\\))?$",
                            {2, 1, 3});
     }}},
    {"markdown", {toldByMarkdown}},
    {"html", {toldByHtml, true}},
};

TEST(Reports, Of_all_formats_tell_the_same_findings)
{
    const TemporaryFolder folder;
    std::vector<std::string> words{"check", kFaulty};
    const auto fileOf = [&](const core::ReportFormat& format) {
        return (folder / std::string(format.name).c_str()).string();
    };
    for (const core::ReportFormat& format : core::reportFormats()) {
        words.emplace_back("--report");
        words.push_back(std::string(format.name) + '=' + fileOf(format));
    }
    EXPECT_EQ(cli(words).exit, kUnreadable) << "a picture of the faulty sample is missing";
    const AllTold told = toldByJson(bytesOf((folder / "json").string()));
    EXPECT_GT(told.size(), 100U);
    for (const core::ReportFormat& format : core::reportFormats()) {
        SCOPED_TRACE(format.name);
        const auto teller = kTellers.find(format.name);
        ASSERT_NE(teller, kTellers.end()) << "kTellers lacks the format";
        EXPECT_EQ(teller->second.told(bytesOf(fileOf(format))),
                  teller->second.byLabels ? withLabels(told) : told);
    }
}

TEST(Reports, Of_every_format_can_be_chosen)
{
    std::string formats = "text";
    for (const core::ReportFormat& format : core::reportFormats())
        formats.append("|").append(format.name);
    EXPECT_EQ(app::kReportFormat.value, formats);
}

TEST(Reports, Go_to_standard_output_or_to_a_file_just_the_same)
{
    const Project project;
    for (const std::string& format : allFormats()) {
        const auto file = project.beside(format);
        const auto run = cli({"check", project.path(), "--format", format, "-o", file});
        EXPECT_EQ(run.exit, kClean) << run.err;
        EXPECT_EQ(run.out, "");
        EXPECT_EQ(bytesOf(file), cli({"check", project.path(), "--format", format}).out) << format;
    }
}

TEST(Reports, Are_written_of_an_offer_that_cannot_be_read)
{
    const TemporaryFolder folder;
    const auto file = (folder / "report").string();
    for (const std::string& format : allFormats()) {
        const auto run = cli({"check", (folder / "none").string(), "--format", format, "-o", file});
        EXPECT_EQ(run.exit, kUnreadable);
        EXPECT_THAT(run.err, HasSubstr("none"));
        EXPECT_THAT(bytesOf(file), HasSubstr("none")) << format;
    }
}

TEST(Reports, Name_paths_from_the_base)
{
    const Project project;
    const auto offerIn = [&](const std::string& shell, const std::vector<std::string>& more) {
        std::vector<std::string> words{"check", project.path(), "--format", "json"};
        words.insert(words.end(), more.begin(), more.end());
        return json::parse(cli(words, shell).out).at("offer");
    };
    EXPECT_EQ(offerIn("cd '" + project.beside("") + "'", {}), "offer");
    EXPECT_EQ(offerIn("", {"--base", project.beside("")}), "offer");
    EXPECT_EQ(offerIn("", {"--base", project.path() + "/logos"}), "..");
}

TEST(Reports, That_cannot_be_written_are_told_before_anything_is_checked)
{
    const Project project;
    for (const std::vector<std::string>& more : std::vector<std::vector<std::string>>{
             {"-o", "/proc/report"}, {"--report", "sarif=/nowhere/at/all"}}) {
        std::vector<std::string> words{"check", project.path()};
        words.insert(words.end(), more.begin(), more.end());
        const auto run = cli(words);
        EXPECT_EQ(run.exit, kUnreadable);
        EXPECT_THAT(run.err, HasSubstr("cannot be written"));
        EXPECT_EQ(run.out, "");
    }
}

TEST(Reports, That_a_full_disk_cuts_off_leave_the_file_that_was_there)
{
    const Project project;
    const auto file = project.beside("report.json");
    std::ofstream(file) << "old";
    // No file of this process may be longer than one block.
    const auto run =
        cli({"check", project.path(), "--format", "html", "-o", file}, "trap '' XFSZ; ulimit -f 8");
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("report.json cannot be written"));
    EXPECT_EQ(bytesOf(file), "old");
    EXPECT_EQ(std::distance(fs::directory_iterator(project.beside("")), {}), 2);
}

TEST(Reports, Never_take_the_place_of_a_file_of_the_project)
{
    const Project project;
    for (const char* name : {"offer.json", "description.html", "logos/master.png"}) {
        const std::string file = project.path() + "/" + name;
        const std::string before = bytesOf(file);
        ASSERT_NE(before, "");
        for (const auto& arguments : {std::vector<std::string>{"check", project.path(), "-o", file},
                                      {"check", project.path(), "--report", "sarif=" + file},
                                      {"export", project.path(), "-o", file, "--draft"}}) {
            const auto run = cli(arguments);
            EXPECT_EQ(run.exit, kUnreadable) << arguments.front();
            EXPECT_THAT(run.err, HasSubstr("is a file of the project, and stays as it is"));
            EXPECT_EQ(bytesOf(file), before);
        }
    }
}

TEST(Reports, Of_fewer_offers_leave_no_numbered_file_of_an_earlier_run)
{
    const Project project;
    const std::string report = project.beside("a.sarif");
    std::ofstream(project.beside("a-2.sarif")) << "{}";
    std::ofstream(project.beside("a-4.sarif")) << "{}";
    EXPECT_EQ(cli({"check", project.path(), "--report", "sarif=" + report}).exit, kClean);
    EXPECT_TRUE(fs::exists(report));
    EXPECT_FALSE(fs::exists(project.beside("a-2.sarif")));
    EXPECT_TRUE(fs::exists(project.beside("a-4.sarif")));
}

TEST(Reports, Mistyped_are_told_with_what_was_meant)
{
    const auto errorOf = [](const std::string& word) {
        const auto run = cli({"check", "x", "--report", word});
        EXPECT_EQ(run.exit, kUsage);
        return run.err;
    };
    EXPECT_THAT(errorOf("sarf=a"), HasSubstr("Did you mean \"sarif\"?"));
    EXPECT_THAT(errorOf("sarif"), HasSubstr("write --report sarif=FILE"));
    EXPECT_THAT(cli({"check", "x", "--report", "json=a", "--report", "html=./a"}).err,
                HasSubstr("Two reports go to \"./a\""));
}

} // namespace
