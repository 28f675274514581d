#include "core/text/prose/spelled_words.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/visible_letters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <utility>

namespace core {

namespace {

using Letters = std::span<const VisibleLetter>;

/// What lies between two letters and yet does not part a word.
constexpr std::int32_t kSoftHyphen = 0xAD;
constexpr std::int32_t kCurlyApostrophe = 0x2019;
constexpr std::string_view kTechnicalSigns = "@\\_$=<>{}[]#*|~^+";

bool isLetter(std::int32_t point)
{
    const utf8proc_category_t category = utf8proc_category(point);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME)
           || point == kSoftHyphen;
}

bool isCapital(std::int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

bool isApostrophe(std::int32_t point)
{
    return point == '\'' || point == kCurlyApostrophe;
}

bool isTechnicalSign(std::int32_t point)
{
    return point < 0x80 && kTechnicalSigns.find(static_cast<char>(point)) != std::string_view::npos;
}

/// Names, addresses and formulas: a sign says that this is no prose.
bool isTechnical(Letters chunk)
{
    std::size_t slashes = 0;
    for (std::size_t at = 0; at < chunk.size(); ++at) {
        const std::int32_t point = chunk[at].point;
        slashes += point == '/' ? 1 : 0;
        const bool isInside = at > 0 && at + 1 < chunk.size() && isLetter(chunk[at - 1].point)
                              && isLetter(chunk[at + 1].point);
        if (isTechnicalSign(point) || ((point == '.' || point == ':') && isInside))
            return true;
    }
    return slashes > 1 || (slashes == 1 && chunk.front().point == '/');
}

/// The letters that go on with a word; a digit makes a name of it, and so goes with it.
std::size_t wordSize(Letters letters)
{
    std::size_t size = 0;
    while (size < letters.size()) {
        const std::int32_t point = letters[size].point;
        const bool joins = isApostrophe(point) && size > 0 && size + 1 < letters.size()
                           && isLetter(letters[size + 1].point);
        if (!isLetter(point) && !isWordCharacter(point) && !joins)
            break;
        ++size;
    }
    return size;
}

/// Whether a dictionary may know the word: no abbreviation, no name with capitals inside.
bool isCommon(Letters word)
{
    const auto isPlain = [](const VisibleLetter& letter) {
        return isApostrophe(letter.point) || (isLetter(letter.point) && !isCapital(letter.point));
    };
    return word.size() > 1 && isLetter(word.front().point)
           && std::ranges::all_of(word.subspan(1), isPlain);
}

SpelledWord spelled(Letters letters)
{
    SpelledWord word{{}, {letters.front().range.start, letters.back().range.end}};
    for (const VisibleLetter& letter : letters) {
        if (letter.point == kSoftHyphen)
            continue;
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto size =
            utf8proc_encode_char(isApostrophe(letter.point) ? '\'' : letter.point, bytes.data());
        word.text.append(bytes.begin(), bytes.begin() + size);
    }
    return word;
}

void addWords(Letters chunk, std::vector<SpelledWord>& words)
{
    if (chunk.front().isCode || isTechnical(chunk))
        return;
    while (!chunk.empty()) {
        const std::size_t size = wordSize(chunk);
        if (size > 0 && isCommon(chunk.first(size)))
            words.push_back(spelled(chunk.first(size)));
        chunk = chunk.subspan(std::max<std::size_t>(size, 1));
    }
}

} // namespace

std::vector<SpelledWord> spelledWords(std::string_view html)
{
    const auto letters = visibleLetters(html);
    std::vector<SpelledWord> words;
    for (auto start = letters.begin(); start != letters.end();) {
        const auto end =
            std::find_if(start + 1, letters.end(), std::mem_fn(&VisibleLetter::startsWord));
        addWords({start, end}, words);
        start = end;
    }
    return words;
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    bool isInside = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        const bool belongs = isLetter(next.point);
        if (belongs && !isInside)
            words.emplace_back();
        if (belongs)
            words.back() += text.substr(at, next.size);
        isInside = belongs;
        at += next.size;
    }
    return words;
}

} // namespace core
