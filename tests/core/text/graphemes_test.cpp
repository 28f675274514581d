#include "core/text/letters/lengths.h"
#include "core/text/letters/words.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace core;

namespace {

/// Of Debian's package unicode-data, in the version that utf8proc knows too.
constexpr const char* kGraphemeBreaks = "/usr/share/unicode/auxiliary/GraphemeBreakTest.txt";
constexpr int kFewestLines = 600;

std::string utf8(std::uint32_t point)
{
    const auto tail = [point](int shift) {
        return static_cast<char>(0x80 | ((point >> shift) & 0x3F));
    };
    if (point < 0x80)
        return {static_cast<char>(point)};
    if (point < 0x800)
        return {static_cast<char>(0xC0 | (point >> 6)), tail(0)};
    if (point < 0x10000)
        return {static_cast<char>(0xE0 | (point >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (point >> 18)), tail(12), tail(6), tail(0)};
}

/// The graphemes of a line such as "÷ 0020 × 0308 ÷ 0020 ÷"; none in a comment.
std::vector<std::string> graphemesFrom(const std::string& line)
{
    std::istringstream words(line.substr(0, line.find('#')));
    std::vector<std::string> graphemes;
    for (std::string word; words >> word;) {
        if (word == "÷")
            graphemes.emplace_back();
        else if (word != "×")
            graphemes.back() += utf8(static_cast<std::uint32_t>(std::stoul(word, nullptr, 16)));
    }
    if (!graphemes.empty())
        graphemes.pop_back();
    return graphemes;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> graphemes;
    while (!text.empty()) {
        graphemes.emplace_back(text.substr(0, graphemeSize(text)));
        text.remove_prefix(graphemes.back().size());
    }
    return graphemes;
}

TEST(Graphemes, Break_where_Unicode_says)
{
    std::ifstream file(kGraphemeBreaks);
    if (!file)
        GTEST_SKIP() << kGraphemeBreaks << " is not there; the package unicode-data has it";
    int lines = 0;
    for (std::string line; std::getline(file, line);) {
        const auto graphemes = graphemesFrom(line);
        if (graphemes.empty())
            continue;
        ++lines;
        std::string text;
        for (const std::string& grapheme : graphemes)
            text += grapheme;
        EXPECT_EQ(split(text), graphemes) << line;
        EXPECT_EQ(measure(text).graphemes, static_cast<long long>(graphemes.size())) << line;
    }
    EXPECT_GE(lines, kFewestLines);
}

} // namespace
