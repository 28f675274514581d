#include "core/text/prose/phrases.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/encode.h"
#include "core/text/letters/search.h"

#include <utf8proc.h>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kNoMatch = std::string::npos;
constexpr std::size_t kMaxGap = 3;

bool isDigitPoint(std::int32_t point)
{
    return point >= '0' && point <= '9';
}

bool joinsWord(std::int32_t point)
{
    return point == '\'' || point == 0x2019;
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// Reads one token after another.
class TokenScan {
public:
    explicit TokenScan(std::span<const TextCharacter> characters) : m_characters(characters) {}

    [[nodiscard]] std::vector<PhraseToken> run()
    {
        // Words of texts have some five letters and a blank.
        constexpr std::size_t kUsualWord = 5;
        m_tokens.reserve(m_characters.size() / kUsualWord + 1);
        while (m_at < m_characters.size()) {
            const TextCharacter& one = m_characters[m_at];
            m_startsLine = m_startsLine || one.startsBlock || one.point == '\n';
            if (isBlank(one.point)) {
                m_isJoined = false;
                ++m_at;
            } else {
                add();
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] std::int32_t pointAt(std::size_t at) const
    {
        const bool isThere = at < m_characters.size() && !m_characters[at].startsBlock;
        return isThere ? m_characters[at].point : 0;
    }

    [[nodiscard]] std::size_t endOfToken(PhraseToken::Kind& kind) const
    {
        std::size_t end = m_at + 1;
        if (!isWordCharacter(m_characters[m_at].point)) {
            kind = PhraseToken::Kind::Sign;
            return end;
        }
        bool hasLetter = !isDigitPoint(m_characters[m_at].point);
        while (continues(end, hasLetter)) {
            hasLetter = hasLetter || (isWordCharacter(pointAt(end)) && !isDigitPoint(pointAt(end)));
            ++end;
        }
        kind = hasLetter ? PhraseToken::Kind::Word : PhraseToken::Kind::Number;
        return end;
    }

    [[nodiscard]] bool continues(std::size_t end, bool hasLetter) const
    {
        if (isWordCharacter(pointAt(end)))
            return true;
        const std::int32_t next = pointAt(end + 1);
        if (joinsWord(pointAt(end)))
            return hasLetter && isWordCharacter(next);
        const bool isInNumber = pointAt(end) == '.' || pointAt(end) == ',';
        return isInNumber && !hasLetter && isDigitPoint(next);
    }

    void add()
    {
        PhraseToken token;
        token.first = m_at;
        token.startsLine = m_startsLine;
        token.isJoined = m_isJoined;
        token.end = endOfToken(token.kind);
        bool isPlain = true;
        for (; m_at < token.end; ++m_at) {
            const std::int32_t point = m_characters[m_at].point;
            if (point >= 0 && point < 0x80)
                token.text += static_cast<char>(point);
            else
                token.text += utf8(point);
            isPlain = isPlain && isAscii(token.text.back());
        }
        token.folded = isPlain ? asciiLower(token.text) : searchable(token.text);
        m_tokens.push_back(std::move(token));
        m_startsLine = false;
        m_isJoined = true;
    }

    std::span<const TextCharacter> m_characters;
    std::vector<PhraseToken> m_tokens;
    std::size_t m_at = 0;
    bool m_startsLine = true;
    bool m_isJoined = false;
};

} // namespace

bool PhraseToken::isCapitalised() const
{
    return utf8proc_category(characterAt(text, 0).point) == UTF8PROC_CATEGORY_LU;
}

std::vector<PhraseToken> phraseTokens(std::span<const TextCharacter> characters)
{
    return TokenScan(characters).run();
}

Phrases::Phrases(std::span<const std::string> patterns, std::span<const std::string> names)
{
    for (const std::string& name : names)
        m_names.push_back(splitAt(searchable(name), ' '));
    for (const std::string& pattern : patterns) {
        Pattern items = read(pattern);
        noteBeginning(items);
        add(std::move(items));
    }
}

std::size_t Phrases::beginning(std::string_view folded)
{
    std::size_t number = 0;
    for (std::size_t at = 0; at < std::min(folded.size(), kBeginning); ++at)
        number = number * 31 + static_cast<unsigned char>(folded[at]);
    return number % kBeginnings;
}

void Phrases::noteBeginning(std::span<const Item> items)
{
    for (const Item& item : items) {
        const bool isShort = std::ranges::any_of(
            item.starts, [](const std::string& start) { return start.size() < kBeginning; });
        if (item.isGap || isShort)
            m_beginnings.set();
        for (const auto& words : {item.words, item.starts})
            for (const std::string& word : words)
                m_beginnings.set(beginning(word));
        if (item.isName)
            for (const auto& name : m_names)
                m_beginnings.set(beginning(name.front()));
        m_numbersBegin = m_numbersBegin || item.isNumber;
        // Where this one lacks, the next one begins.
        if (!item.isOptional)
            return;
    }
}

bool Phrases::mayBegin(const PhraseToken& token) const
{
    return m_beginnings.test(beginning(token.folded))
           || (m_numbersBegin && token.kind == PhraseToken::Kind::Number);
}

Phrases::Pattern Phrases::read(std::string_view pattern)
{
    Pattern items;
    for (std::string& part : splitAt(pattern, ' ')) {
        Item item;
        item.isGap = part == "...";
        item.isOptional = part.size() > 1 && part.ends_with('?');
        if (item.isOptional)
            part.pop_back();
        for (const std::string& word : splitAt(part, '|')) {
            if (word == "<number>")
                item.isNumber = true;
            else if (word == "<name>")
                item.isName = true;
            else if (word.size() > 1 && word.ends_with('*'))
                item.starts.push_back(searchable(word.substr(0, word.size() - 1)));
            else
                item.words.push_back(searchable(word));
        }
        items.push_back(std::move(item));
    }
    return items;
}

void Phrases::add(Pattern pattern)
{
    const Item& first = pattern.front();
    const bool isWords = !first.isNumber && !first.isName && !first.isGap && !first.isOptional
                         && first.starts.empty();
    if (!isWords) {
        m_others.push_back(std::move(pattern));
        return;
    }
    const std::vector<std::string> words = first.words;
    for (const std::string& word : words)
        m_byFirstWord[word].push_back(pattern);
}

std::size_t Phrases::longestOf(const std::vector<Pattern>& patterns,
                               std::span<const PhraseToken> tokens, std::size_t at) const
{
    std::size_t longest = 0;
    for (const Pattern& pattern : patterns) {
        const std::size_t end = endOf(pattern, tokens, at);
        if (end != kNoMatch)
            longest = std::max(longest, end - at);
    }
    return longest;
}

std::size_t Phrases::matchAt(std::span<const PhraseToken> tokens, std::size_t at) const
{
    if (at >= tokens.size() || !mayBegin(tokens[at]))
        return 0;
    const auto known = m_byFirstWord.find(tokens[at].folded);
    const std::size_t byWord =
        known == m_byFirstWord.end() ? 0 : longestOf(known->second, tokens, at);
    return std::max(byWord, longestOf(m_others, tokens, at));
}

std::size_t Phrases::endOf(std::span<const Item> rest, std::span<const PhraseToken> tokens,
                           std::size_t at) const
{
    if (rest.empty())
        return at;
    const Item& item = rest.front();
    if (item.isGap) {
        for (std::size_t skipped = 1; skipped <= kMaxGap && at + skipped < tokens.size();
             ++skipped) {
            if (tokens[at + skipped - 1].kind == PhraseToken::Kind::Sign)
                return kNoMatch;
            const std::size_t end = endOf(rest.subspan(1), tokens, at + skipped);
            if (end != kNoMatch)
                return end;
        }
        return kNoMatch;
    }
    const std::size_t behind = endOfItem(item, tokens, at);
    const std::size_t end = behind == kNoMatch ? kNoMatch : endOf(rest.subspan(1), tokens, behind);
    return end == kNoMatch && item.isOptional ? endOf(rest.subspan(1), tokens, at) : end;
}

std::size_t Phrases::endOfItem(const Item& item, std::span<const PhraseToken> tokens,
                               std::size_t at) const
{
    if (at >= tokens.size())
        return kNoMatch;
    const PhraseToken& token = tokens[at];
    const auto isStart = [&](const std::string& start) { return token.folded.starts_with(start); };
    if ((item.isNumber && token.kind == PhraseToken::Kind::Number)
        || std::ranges::find(item.words, token.folded) != item.words.end()
        || std::ranges::any_of(item.starts, isStart))
        return at + 1;
    return item.isName ? endOfName(tokens, at) : kNoMatch;
}

std::size_t Phrases::endOfName(std::span<const PhraseToken> tokens, std::size_t at) const
{
    if (!tokens[at].isCapitalised())
        return kNoMatch;
    for (const auto& name : m_names) {
        const bool isThere = tokens.size() - at >= name.size()
                             && std::ranges::equal(name, tokens.subspan(at, name.size()), {}, {},
                                                   &PhraseToken::folded);
        if (isThere)
            return at + name.size();
    }
    return kNoMatch;
}

} // namespace core
