// What README tells people to run is run by the tests.
#include "tests/house/readme.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

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
