#include "tests/corpus/expand.h"

#include <algorithm>
#include <charconv>

namespace corpus {

namespace {

/// Grammars are written by hand and shallow: what is deeper refers to itself.
constexpr int kDeepest = 12;

std::string repeated(std::string_view part)
{
    const auto star = part.rfind('*');
    std::size_t count = 0;
    std::from_chars(part.data() + star + 1, part.data() + part.size(), count);
    std::string text;
    for (std::size_t at = 0; at < count; ++at)
        text += part.substr(0, star);
    return text;
}

bool isRepetition(std::string_view part)
{
    const auto star = part.rfind('*');
    return star != std::string_view::npos && star > 0 && star + 1 < part.size()
           && std::ranges::all_of(part.substr(star + 1),
                                  [](char each) { return each >= '0' && each <= '9'; });
}

std::string expandAt(int depth, std::string_view pattern, const Alternatives& grammar,
                     std::mt19937& random)
{
    std::string text;
    while (true) {
        const auto open = pattern.find("%{");
        const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos || depth > kDeepest)
            return text.append(pattern);
        const std::string_view part = pattern.substr(open + 2, close - open - 2);
        text += pattern.substr(0, open);
        const auto named = grammar.find(part);
        if (named != grammar.end()) {
            // The distributions of the library differ between systems, the remainder does not.
            const auto& choices = named->second;
            text += expandAt(depth + 1, choices[random() % choices.size()], grammar, random);
        } else if (isRepetition(part)) {
            text += repeated(part);
        } else {
            text += pattern.substr(open, close + 1 - open);
        }
        pattern.remove_prefix(close + 1);
    }
}

/// FNV-1a: one seed for each pattern, so that a new line changes no other.
std::uint32_t seedOf(std::string_view text)
{
    std::uint32_t seed = 2166136261U;
    for (const char each : text)
        seed = (seed ^ static_cast<unsigned char>(each)) * 16777619U;
    return seed;
}

} // namespace

std::string expand(std::string_view pattern, const Alternatives& grammar, std::mt19937& random)
{
    return expandAt(0, pattern, grammar, random);
}

std::vector<std::string> draw(std::string_view pattern, const Alternatives& grammar,
                              std::size_t count)
{
    std::mt19937 random(seedOf(pattern));
    std::vector<std::string> texts;
    constexpr std::size_t kTriesEach = 20;
    for (std::size_t tries = 0; tries < count * kTriesEach && texts.size() < count; ++tries) {
        std::string text = expand(pattern, grammar, random);
        if (std::ranges::find(texts, text) == texts.end())
            texts.push_back(std::move(text));
    }
    return texts;
}

} // namespace corpus
