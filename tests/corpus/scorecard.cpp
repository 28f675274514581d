#include "tests/corpus/judging.h"
#include "tests/corpus/page.h"
#include "tests/corpus/pictures.h"
#include "tests/corpus/score.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

namespace {

constexpr const char* kPage = OFFERWRIGHT_SOURCE_DIR "/resources/SCORECARD.md";
constexpr const char* kPictures = OFFERWRIGHT_SOURCE_DIR "/tests/corpus/pictures.tsv";
constexpr int kPicturesOfEachFault = 2;

constexpr const char* kUsage =
    "offerwright_scorecard [--labels FOLDER] [--only TEXT] [MODE]\n"
    "  --only TEXT            judges only inputs whose name has the text, FILE/RULE/NUMBER\n"
    "  --check                fails where resources/SCORECARD.md is stale or a rule tells too "
    "much\n"
    "  --write                writes resources/SCORECARD.md\n"
    "  --print                prints that page (the default)\n"
    "  --pictures             draws and measures the pictures anew, and writes "
    "tests/corpus/pictures.tsv\n"
    "  --slips                prints what is missed and what is false, a line each\n"
    "  --list [MANIFESTS]     prints each finding of each input, and of the manifests in a "
    "folder\n";

struct Choices {
    std::string labels = OFFERWRIGHT_SOURCE_DIR "/tests/corpus/labels";
    std::string mode = "--print";
    std::string manifests;
    std::string only;
    bool isUnderstood = true;
};

Choices choicesOf(int count, char** arguments)
{
    Choices choices;
    const std::vector<std::string> words(arguments + 1, arguments + count);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool hasNext = at + 1 < words.size();
        if (words[at] == "--labels" && hasNext)
            choices.labels = words[++at];
        else if (words[at] == "--only" && hasNext)
            choices.only = words[++at];
        else if (words[at] == "--list") {
            choices.mode = words[at];
            choices.manifests = hasNext ? words[++at] : "";
        } else if (words[at] == "--check" || words[at] == "--write" || words[at] == "--print"
                   || words[at] == "--pictures" || words[at] == "--slips")
            choices.mode = words[at];
        else
            choices.isUnderstood = false;
    }
    return choices;
}

std::string textOf(const char* file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Two builds are compared by what they find in pictures, too; a score can do with what is known.
std::vector<corpus::Input> allInputs(const Choices& choices, corpus::LabelFaults& faults)
{
    const bool isList = choices.mode == "--list";
    auto inputs = corpus::inputsOf(corpus::labelsIn(choices.labels, faults), faults);
    std::ranges::move(corpus::caseInputs(), std::back_inserter(inputs));
    if (!isList)
        std::ranges::move(corpus::recordedPictures(textOf(kPictures), faults),
                          std::back_inserter(inputs));
    else if (choices.only.empty())
        std::ranges::move(corpus::drawnPictures(1), std::back_inserter(inputs));
    if (!choices.manifests.empty())
        std::ranges::move(corpus::manifestInputs(choices.manifests), std::back_inserter(inputs));
    std::erase_if(inputs, [&](const corpus::Input& input) {
        return input.id.find(choices.only) == std::string::npos;
    });
    return inputs;
}

void addUnmade(const std::vector<corpus::Input>& inputs,
               const std::vector<std::vector<corpus::Found>>& found, corpus::LabelFaults& faults)
{
    for (std::size_t at = 0; at < inputs.size(); ++at)
        for (const corpus::Found& each : found[at])
            if (each.rule == corpus::kUnmade)
                faults.push_back(inputs[at].id + ": " + each.message);
}

std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char each) { return each == '\n' || each == '\t' || each == '\r'; }, ' ');
    return text;
}

void list(const std::vector<corpus::Input>& inputs,
          const std::vector<std::vector<corpus::Found>>& found)
{
    for (std::size_t at = 0; at < inputs.size(); ++at)
        for (const corpus::Found& each : found[at])
            std::printf("%s\t%s\t%s\t%s\t%s\t%s\n", inputs[at].id.c_str(),
                        inputs[at].profile.c_str(), each.rule.c_str(), each.severity.c_str(),
                        each.where.c_str(), onOneLine(each.message).c_str());
}

void printSlips(const corpus::Score& score)
{
    const auto print = [](const char* what, const std::string& rule,
                          const std::vector<corpus::Slip>& slips) {
        for (const corpus::Slip& slip : slips)
            std::printf("%s\t%s\t%s\t%s\t%s\n", what, rule.c_str(), slip.id.c_str(),
                        slip.profile.c_str(), onOneLine(slip.shown).c_str());
    };
    for (const auto& [rule, scored] : score.rules) {
        print("missed", rule, scored.missed);
        print("false", rule, scored.wrong);
    }
}

int check(const corpus::Score& score)
{
    const auto loud = corpus::tooLoudRules(score);
    for (const std::string& each : loud)
        std::fprintf(stderr, "%s\n", each.c_str());
    const bool isStale = textOf(kPage) != corpus::pageOf(score);
    if (isStale)
        std::fprintf(stderr, "resources/SCORECARD.md is stale: offerwright_scorecard --write makes "
                             "it anew. Look at what changed before you keep it.\n");
    return isStale || !loud.empty() ? 1 : 0;
}

int run(const Choices& choices)
{
    if (choices.mode == "--pictures") {
        const auto drawn = corpus::drawnPictures(kPicturesOfEachFault);
        std::ofstream(kPictures, std::ios::binary)
            << corpus::pictureRecord(drawn, corpus::judgeAll(drawn));
        return 0;
    }
    corpus::LabelFaults faults;
    const auto inputs = allInputs(choices, faults);
    const auto found = corpus::judgeAll(inputs);
    addUnmade(inputs, found, faults);
    for (const std::string& fault : faults)
        std::fprintf(stderr, "%s\n", fault.c_str());
    if (choices.mode == "--list") {
        list(inputs, found);
        return faults.empty() ? 0 : 1;
    }
    const auto score = corpus::scoreOf(inputs, found);
    if (choices.mode == "--slips")
        printSlips(score);
    else if (choices.mode == "--write")
        std::ofstream(kPage, std::ios::binary) << corpus::pageOf(score);
    else if (choices.mode == "--print")
        std::printf("%s", corpus::pageOf(score).c_str());
    const int result = choices.mode == "--check" ? check(score) : 0;
    return faults.empty() ? result : 1;
}

} // namespace

int main(int count, char** arguments)
{
    const Choices choices = choicesOf(count, arguments);
    if (!choices.isUnderstood) {
        std::fprintf(stderr, "%s", kUsage);
        return 2;
    }
    return run(choices);
}
