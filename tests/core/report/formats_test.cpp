#include "core/report/report_formats.h"
#include "core/version.h"
#include "tests/core/report/sample_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

using core::support::SampleRun;
using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string goldenFile(std::string_view format, bool isOfMany)
{
    return OFFERWRIGHT_SOURCE_DIR "/tests/data/reports/" + std::string(format)
           + (isOfMany ? "-many" : "") + ".golden";
}

/// What the program's version and the number of questions are is no matter of a format.
std::string withoutVersion(const std::string& text)
{
    const std::string version =
        std::regex_replace(std::string(core::kVersion), std::regex("\\."), "\\.");
    return std::regex_replace(text, std::regex(version), "VERSION");
}

std::string bytesOfFile(const std::string& name)
{
    std::ifstream stream(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string_view> formatNames()
{
    std::vector<std::string_view> names;
    for (const core::ReportFormat& format : core::reportFormats())
        names.push_back(format.name);
    return names;
}

class ReportFormats : public ::testing::TestWithParam<std::string_view> {};

// OFFERWRIGHT_WRITE_GOLDENS=1 writes them anew; look at the difference before it lands.
TEST_P(ReportFormats, Write_what_the_golden_files_hold)
{
    const SampleRun sample;
    for (const bool isOfMany : {false, true}) {
        const std::string text = withoutVersion(sample.written(GetParam(), isOfMany));
        const std::string file = goldenFile(GetParam(), isOfMany);
        if (std::getenv("OFFERWRIGHT_WRITE_GOLDENS"))
            std::ofstream(file, std::ios::binary) << text;
        EXPECT_EQ(text, bytesOfFile(file)) << file;
    }
}

TEST_P(ReportFormats, Tell_an_offer_that_cannot_be_read_with_the_reason)
{
    core::Run run;
    run.offer = run.file = "broken.zip";
    run.prefix = "broken.zip/data/";
    run.problems.push_back({{"", "This is no zip archive.", {}}, std::nullopt});
    const std::string text = core::support::writtenTogether(GetParam(), std::span(&run, 1));
    EXPECT_THAT(text, HasSubstr("This is no zip archive."));
    EXPECT_THAT(text, HasSubstr("broken.zip"));
}

TEST_P(ReportFormats, Are_whole_without_any_offer)
{
    const std::string text = core::support::writtenTogether(GetParam(), {});
    if (GetParam() == "json" || GetParam() == "sarif") {
        EXPECT_EQ(json::parse(text).at("runs"), json::array());
    }
    if (GetParam() == "junit") {
        EXPECT_THAT(text, testing::EndsWith("</testsuites>\n"));
    }
    if (GetParam() == "html") {
        EXPECT_THAT(text, testing::EndsWith("</html>\n"));
    }
}

/// What a value would need to become something else in one of the formats.
constexpr std::string_view kHostileValue =
    "x]]>--><script>alert(1)</script>\n::error::e\r\n##vso[task.complete]\n##[add-mask]m|`p` @user "
    "#7 https://evil.example www.evil.example [l](javascript:x) ;]%0A \xE2\x80\xAE\x1b[31m\x01"
    "\xEF\xBF\xBF\xC3( \"q\" 'r' \\";

/// Lines that a build server would take for a command and that the format did not mean to write.
std::vector<std::string> foreignCommands(const std::string& text, std::string_view format)
{
    std::vector<std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto start = line.find_first_not_of(" \t");
        const std::string shown = start == std::string::npos ? "" : line.substr(start);
        const bool isOwnAzure = format == "azure" && shown.starts_with("##vso[task.logissue ");
        const auto vso = line.find("##vso[", isOwnAzure ? 6 : 0);
        const bool isOwnGithub =
            format == "github"
            && std::regex_search(shown, std::regex("^::(error|warning|notice) "));
        if ((shown.starts_with("::") && !isOwnGithub) || vso != std::string::npos
            || line.find("##[") != std::string::npos)
            found.push_back(line);
    }
    return found;
}

TEST_P(ReportFormats, Let_no_value_out_of_its_field)
{
    SampleRun sample{std::string(kHostileValue)};
    sample.run().offer = "offers/" + std::string(kHostileValue);
    sample.run().problems.push_back({{"", "%1", {std::string(kHostileValue)}}, std::nullopt});
    for (const bool isOfMany : {false, true}) {
        const std::string text = sample.written(GetParam(), isOfMany);
        EXPECT_THAT(foreignCommands(text, GetParam()), testing::IsEmpty());
        for (const char* sign : {"\x1b", "\x01", "\r", "\xC3("})
            EXPECT_THAT(text, Not(HasSubstr(sign))) << GetParam();
        if (GetParam() == "json" || GetParam() == "sarif") {
            EXPECT_TRUE(json::accept(text));
        }
        if (GetParam() == "junit" || GetParam() == "markdown" || GetParam() == "html") {
            EXPECT_THAT(text, Not(HasSubstr("<script")));
        }
    }
}

/// All that turns the direction of text, by Unicode.
constexpr auto kDirections =
    std::to_array<std::string_view>({"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C",
                                     "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"});

TEST_P(ReportFormats, Turn_no_text_by_a_value)
{
    std::string value = "x";
    for (const std::string_view mark : kDirections)
        value.append(mark).append("y");
    SampleRun sample{value};
    sample.run().offer = "offers/" + value;
    sample.run().problems.push_back({{"", "%1", {value}}, std::nullopt});
    for (const bool isOfMany : {false, true})
        for (const std::string_view mark : kDirections)
            EXPECT_THAT(sample.written(GetParam(), isOfMany), Not(HasSubstr(mark))) << GetParam();
}

TEST(HtmlReport, Shows_what_would_turn_a_value)
{
    SampleRun sample{"a\u202Eb"};
    EXPECT_THAT(sample.written("html"), HasSubstr("<td>a\\u202eb</td>"));
}

INSTANTIATE_TEST_SUITE_P(All, ReportFormats, testing::ValuesIn(formatNames()),
                         [](const auto& format) { return std::string(format.param); });

TEST(ReportFormat, Table_has_each_name_once)
{
    const auto names = formatNames();
    EXPECT_EQ(std::set(names.begin(), names.end()).size(), names.size());
}

TEST(JunitReport, Lets_no_markup_of_a_value_through)
{
    const std::string text = SampleRun{std::string(kHostileValue)}.written("junit");
    EXPECT_THAT(text, Not(HasSubstr("]]>")));
    EXPECT_THAT(text, Not(HasSubstr("-->")));
    EXPECT_THAT(text, Not(HasSubstr("\xEF\xBF\xBF")));
    // Each "&" begins a reference.
    EXPECT_FALSE(std::regex_search(text, std::regex("&(?!amp;|lt;|gt;|quot;|#[0-9]+;)")));
}

TEST(MarkdownReport, Keeps_values_in_their_cells)
{
    const std::string text = SampleRun{std::string(kHostileValue)}.written("markdown");
    std::istringstream lines(text);
    int rows = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("|"))
            continue;
        ++rows;
        const std::string plain = std::regex_replace(line, std::regex(R"(\\.)"), "");
        EXPECT_EQ(std::ranges::count(plain, '|'), 5) << line;
        EXPECT_EQ(std::ranges::count(plain, '`'), 0) << line;
    }
    EXPECT_EQ(rows, 5);
    for (const char* sign : {"@user", "https://evil", "www.evil", "#7", "](javascript"})
        EXPECT_THAT(text, Not(HasSubstr(sign)));
}

TEST(MarkdownReport, Is_bounded_and_counts_what_it_leaves_out)
{
    SampleRun sample(std::string(3000, 'x'));
    std::vector<core::Run> runs(500, sample.run());
    const std::string text = core::support::writtenTogether("markdown", runs);
    EXPECT_LE(text.size(), 65'536U);
    EXPECT_THAT(text, HasSubstr("more offers' findings are not shown"));
}

TEST(GithubReport, Escapes_what_the_runner_unescapes)
{
    SampleRun sample("50%, a:b");
    sample.run().prefix = "a,b:c%/";
    const std::string text = sample.written("github");
    EXPECT_THAT(text, HasSubstr("file=a%2Cb%3Ac%25/offer.json,"));
    EXPECT_THAT(text, HasSubstr("“50%25, a:b”, 100%25 of it."));
    EXPECT_THAT(text, testing::StartsWith("::error file="));
}

TEST(AzureReport, Escapes_what_the_agent_unescapes)
{
    SampleRun sample("50%; a]b");
    sample.run().prefix = "a;b]c%/";
    const std::string text = sample.written("azure");
    EXPECT_THAT(text, HasSubstr("sourcepath=a%3Bb%5Dc%AZP25/offer.json;"));
    EXPECT_THAT(text, HasSubstr("“50%AZP25%3B a%5Db”"));
}

} // namespace
