#include "core/text/prose/readability.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"
#include "core/text/prose/spelled_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

struct Formula {
    std::string_view language;
    double start;
    double perSentenceWord;
    double perSyllable;
};

constexpr std::array kFormulas{Formula{"en", 206.835, 1.015, 84.6}, Formula{"de", 180, 1, 58.5},
                               Formula{"fr", 207, 1.015, 73.6}};

/// A full stop after them ends no sentence.
constexpr std::array<std::string_view, 24> kAbbreviations{
    "abs", "approx", "art", "bzw", "ca",  "cf", "dr",   "e.g",  "etc", "evtl", "fig", "ggf",
    "i.e", "inkl",   "max", "min", "mio", "nr", "p.ex", "resp", "u.a", "usw",  "vs",  "z.b"};

const Formula* formulaFor(std::string_view language)
{
    const std::string primary = asciiLower(language.substr(0, language.find('-')));
    const auto found = std::ranges::find(kFormulas, primary, &Formula::language);
    return found == kFormulas.end() ? nullptr : &*found;
}

/// Groups of vowels; a silent e at the end of an English or French word makes none.
long long countSyllables(std::string_view word, std::string_view language)
{
    const std::string plain = searchable(word);
    constexpr std::string_view kVowels = "aeiouy";
    long long count = 0;
    bool wasVowel = false;
    for (const char c : plain) {
        const bool isVowel = kVowels.find(c) != std::string_view::npos;
        count += isVowel && !wasVowel ? 1 : 0;
        wasVowel = isVowel;
    }
    const bool hasSilentEnd = language != "de" && plain.size() > 2 && plain.ends_with('e')
                              && !plain.ends_with("ee") && !plain.ends_with("le")
                              && !word.ends_with("\xC3\xA9");
    return std::max(1LL, count - (hasSilentEnd ? 1 : 0));
}

bool isAbbreviation(std::string_view word)
{
    while (!word.empty() && (word.front() == '(' || word.front() == '"'))
        word.remove_prefix(1);
    const bool isNumber = !word.empty() && std::ranges::all_of(word, isAsciiDigit);
    return word.size() < 2 || isNumber
           || std::ranges::find(kAbbreviations, asciiLower(word)) != kAbbreviations.end();
}

/// Whether a sentence ends at the byte, which stands before a space or the end.
bool endsSentence(std::string_view text, std::size_t start, std::size_t at)
{
    const char c = text[at];
    if (c == '!' || c == '?' || c == ':' || c == ';')
        return true;
    if (text.substr(0, at + 1).ends_with("…"))
        return true;
    if (c != '.')
        return false;
    const auto space = text.substr(start, at - start).find_last_of(" \n");
    const auto word = space == std::string_view::npos ? start : start + space + 1;
    return at + 1 == text.size() || !isAbbreviation(text.substr(word, at - word));
}

} // namespace

std::vector<std::string_view> sentencesIn(std::string_view text)
{
    std::vector<std::string_view> sentences;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isLast = at + 1 == text.size();
        const bool isBreak = text[at] == '\n';
        const bool mayEnd = isLast || isAsciiSpace(text[at + 1]);
        if (!isLast && !isBreak && !(mayEnd && endsSentence(text, start, at)))
            continue;
        if (const auto sentence = text.substr(start, at + 1 - start); countWords(sentence) > 0)
            sentences.push_back(sentence);
        start = at + 1;
    }
    return sentences;
}

long long countWords(std::string_view text)
{
    long long words = 0;
    // A dash or a bullet alone is none.
    bool isCounted = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        at += next.size;
        if (isBlank(next.point)) {
            isCounted = false;
        } else if (!isCounted && isWordCharacter(next.point)) {
            isCounted = true;
            ++words;
        }
    }
    return words;
}

std::optional<Readability> readability(std::string_view text, std::string_view language)
{
    const Formula* formula = formulaFor(language);
    const auto words = wordsIn(text);
    const auto sentences = static_cast<long long>(sentencesIn(text).size());
    if (!formula || words.empty() || sentences == 0)
        return std::nullopt;
    Readability result{sentences, static_cast<long long>(words.size()), 0, 0};
    for (const std::string& word : words)
        result.syllables += countSyllables(word, formula->language);
    const auto count = static_cast<double>(result.words);
    result.ease = std::lround(
        formula->start - formula->perSentenceWord * count / static_cast<double>(sentences)
        - formula->perSyllable * static_cast<double>(result.syllables) / count);
    return result;
}

} // namespace core
