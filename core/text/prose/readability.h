#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What makes a text hard to read, counted; the syllables are guessed.
struct Readability {
    long long sentences = 0;
    long long words = 0;
    long long syllables = 0;
    /// Flesch's reading ease, rounded: 100 is very easy, 30 and less very hard. Words per sentence
    /// S and syllables per word W weigh by language:
    ///     English  206.835 - 1.015 S - 84.6 W   (Flesch 1948)
    ///     German   180     - S       - 58.5 W   (Amstad 1978)
    ///     French   207     - 1.015 S - 73.6 W   (Kandel and Moles 1958)
    long long ease = 0;

    bool operator==(const Readability&) const = default;
};

/// Nothing for a text without words, and for other languages.
[[nodiscard]] std::optional<Readability> readability(std::string_view text,
                                                     std::string_view language);

/// The sentences of a text: they end in ". ", "! ", "? ", "… ", a colon or a semicolon, and not
/// after an abbreviation or an ordinal number.
[[nodiscard]] std::vector<std::string_view> sentencesIn(std::string_view text);

[[nodiscard]] long long countWords(std::string_view text);

} // namespace core
