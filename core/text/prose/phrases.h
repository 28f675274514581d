#pragma once

#include "core/text/prose/text_characters.h"

#include <bitset>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// A word, a number or a sign of a text.
struct PhraseToken {
    enum class Kind { Word, Number, Sign };

    Kind kind = Kind::Word;
    /// As phrases are compared: lower case, without accents.
    std::string folded;
    /// As it stands.
    std::string text;
    /// Of the characters it is made of: first and behind the last.
    std::size_t first = 0;
    std::size_t end = 0;
    /// Nothing, or a block or line break, stands before it.
    bool startsLine = false;
    /// No white space stands before it.
    bool isJoined = false;

    [[nodiscard]] bool isCapitalised() const;
};

/// Words are letters, marks and digits with an inner apostrophe; numbers are digits with inner
/// points and commas; everything else that is no white space is a sign.
[[nodiscard]] std::vector<PhraseToken> phraseTokens(std::span<const TextCharacter> characters);

/// A pattern of tokens, written as words with a space between them:
///
///     "better|cheaper than <name>|other"   alternatives
///     "competitor*"                        any word that begins so
///     "<number> %"                         a number and a sign
///     "<name>"                             one of the names given beside the patterns
///     "best ... ever"                      up to three words between
///     "an? alternative"                    a word that may lack
///
/// Words are compared as folded.
class Phrases {
public:
    Phrases() = default;
    Phrases(std::span<const std::string> patterns, std::span<const std::string> names);

    /// How many tokens the longest match at the place takes; 0 without one.
    [[nodiscard]] std::size_t matchAt(std::span<const PhraseToken> tokens, std::size_t at) const;

private:
    struct Item {
        std::vector<std::string> words;
        std::vector<std::string> starts;
        bool isNumber = false;
        bool isName = false;
        bool isGap = false;
        bool isOptional = false;
    };
    using Pattern = std::vector<Item>;

    [[nodiscard]] static Pattern read(std::string_view pattern);
    /// A number made of the first letters of a word.
    [[nodiscard]] static std::size_t beginning(std::string_view folded);
    void noteBeginning(std::span<const Item> items);
    /// Whether a pattern could; most tokens are told apart by their first letters.
    [[nodiscard]] bool mayBegin(const PhraseToken& token) const;
    /// Where the match of the rest of a pattern ends; npos without one.
    [[nodiscard]] std::size_t endOf(std::span<const Item> rest, std::span<const PhraseToken> tokens,
                                    std::size_t at) const;
    [[nodiscard]] std::size_t endOfItem(const Item& item, std::span<const PhraseToken> tokens,
                                        std::size_t at) const;
    [[nodiscard]] std::size_t endOfName(std::span<const PhraseToken> tokens, std::size_t at) const;

    void add(Pattern pattern);
    [[nodiscard]] std::size_t longestOf(const std::vector<Pattern>& patterns,
                                        std::span<const PhraseToken> tokens, std::size_t at) const;

    /// By each word that they begin with; most tokens begin none.
    std::unordered_map<std::string, std::vector<Pattern>> m_byFirstWord;
    /// Those that begin with something else.
    std::vector<Pattern> m_others;
    /// Each as its folded words.
    std::vector<std::vector<std::string>> m_names;
    static constexpr std::size_t kBeginning = 3;
    static constexpr std::size_t kBeginnings = 4096;
    /// Of the words, and starts of words, that patterns begin with.
    std::bitset<kBeginnings> m_beginnings;
    bool m_numbersBegin = false;
};

} // namespace core
