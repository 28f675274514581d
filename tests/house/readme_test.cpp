// What README tells people to run is run by the tests.
#include "tests/house/readme.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>

using namespace house;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::string textOf(const std::string& file)
{
    std::ifstream stream(std::filesystem::path(OFFERWRIGHT_SOURCE_DIR) / file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(Readme, Commands_are_read_from_blocks_and_between_backticks)
{
    EXPECT_THAT(
        commandsIn("Run `app/run`, see `core/base`:\n\n"
                   "    offerwright-cli check my-offer   # a comment\n"
                   "    {\"schema\": 1}\n\n"
                   "`offerwright-cli` alone is a name; `app/run` again, `ctest --preset dev`\n"),
        ElementsAre("app/run", "offerwright-cli check my-offer", "ctest --preset dev"));
}

TEST(Readme, Paths_are_read_from_links_and_between_backticks)
{
    EXPECT_THAT(pathsIn("See [a](../core/base#x), [b](https://x.example/a), [c](#top), `app/run`\n"
                        "and `tests/package/deb.sh FOLDER`, `core`, `tests/data/*.json`, core/no\n",
                        ".github"),
                ElementsAre("core/base", "app/run", "tests/package/deb.sh"));
}

TEST(Readme, Every_path_that_it_or_the_guide_names_is_there)
{
    for (const std::string folder : {"", ".github"}) {
        const std::string file = folder.empty() ? "README.md" : ".github/CONTRIBUTING.md";
        const auto paths = pathsIn(textOf(file), folder);
        EXPECT_FALSE(paths.empty()) << file;
        for (const std::string& path : paths)
            EXPECT_TRUE(
                std::filesystem::exists(std::filesystem::path(OFFERWRIGHT_SOURCE_DIR) / path))
                << file << " names " << path;
    }
}

TEST(ChangeLog, Every_sentence_stands_in_the_metainfo)
{
    const std::regex kMarks(R"(\*([A-Za-z][^*]*)\*)");
    const std::string metainfo = textOf(OFFERWRIGHT_METAINFO);
    std::string item;
    int items = 0;
    std::istringstream lines(textOf(".github/CHANGELOG.md") + "- ");
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("- ")) {
            const std::string told = "<li>" + std::regex_replace(item, kMarks, "$1") + "</li>";
            if (!item.empty()) {
                EXPECT_THAT(metainfo, HasSubstr(told));
            }
            items += item.empty() ? 0 : 1;
            item = line.substr(2);
        } else if (line.starts_with("  ")) {
            item += line.substr(1);
        }
        std::erase(item, '`');
    }
    EXPECT_GT(items, 20);
}

TEST(Readme, Every_command_is_run_somewhere)
{
    // The scripts that run all the others, and what tests/cli/readme.sh takes from README itself.
    std::vector<std::string> run = {".ci/run", "tests/full", "tests/fresh FOLDER"};
    std::vector<std::string> named;
    std::ranges::copy_if(
        commandsIn(textOf("README.md")), std::back_inserter(named),
        [](const std::string& command) { return !command.starts_with("offerwright-cli "); });
    for (const RunCommand& row : runCommandsIn(textOf("tests/house/readme_commands.tsv"))) {
        EXPECT_THAT(textOf(row.file), HasSubstr(row.text)) << row.command << " in " << row.file;
        run.push_back(row.command);
    }
    EXPECT_THAT(named, testing::UnorderedElementsAreArray(run))
        << "tests/house/readme_commands.tsv tells where each is run";
}

} // namespace
