// What the campaigns try is what the program has: a command, a reader or a target that is new fails
// here until it joins.
#include "tests/campaigns/workplace.h"
#include "tests/campaigns/writing_commands.h"

#include <gmock/gmock.h>

#include <set>
#include <sstream>
#include <string>

namespace campaigns {

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

Workplace commandLine()
{
    return {OFFERWRIGHT_CLI, OFFERWRIGHT_CALLS};
}

/// Those that the general help lists, two columns in, up to those of the help itself.
Names namesInHelp()
{
    Names names;
    std::istringstream help(commandLine().run({"help"}).out);
    bool isInList = false;
    for (std::string line; std::getline(help, line);) {
        if (isInList && line.starts_with("  ") && line[2] != ' ')
            names.insert(line.substr(2, line.find(' ', 2) - 2));
        isInList = line == "Commands" || (isInList && !line.empty());
    }
    names.erase("help");
    return names;
}

Names written()
{
    Names names;
    for (const WritingCommand& command : writingCommands())
        names.insert(command.words.front());
    return names;
}

Names read()
{
    return {readingCommands().begin(), readingCommands().end()};
}

TEST(CampaignLists, Each_command_writes_or_reads)
{
    Names all = written();
    for (const std::string& name : read())
        EXPECT_TRUE(all.insert(name).second) << name << " is in both lists";
    EXPECT_EQ(all, namesInHelp());
}

TEST(CampaignLists, What_only_reads_has_no_option_for_a_file_to_write)
{
    for (const std::string& name : read())
        EXPECT_THAT(commandLine().run({"help", name}).out,
                    testing::Not(testing::AnyOf(testing::HasSubstr("--output"),
                                                testing::HasSubstr("--report "))))
            << name;
}

TEST(CampaignLists, Each_target_of_the_fuzzer_has_a_corpus_and_each_corpus_a_target)
{
    Workplace fuzz(OFFERWRIGHT_FUZZ, OFFERWRIGHT_CALLS);
    std::istringstream lines(fuzz.run({"list"}).out);
    Names targets;
    for (std::string line; std::getline(lines, line);)
        targets.insert(line);
    Names corpora;
    for (const auto& entry : fs::directory_iterator(OFFERWRIGHT_SOURCE_DIR "/tests/fuzz/corpus"))
        corpora.insert(entry.path().filename());
    EXPECT_EQ(targets, corpora);
}

} // namespace

} // namespace campaigns
