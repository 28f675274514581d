#pragma once

#include "core/base/text_range.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// How the characters of a text are written.
enum class TextForm {
    /// As they stand.
    Plain,
    /// HTML: tags are none, references are what they stand for.
    Html,
    /// JSON: "\u200b" in a string is the character.
    Json
};

/// A character that a text stands for, and where it is written.
struct TextCharacter {
    /// A byte that is not UTF-8 stands for U+FFFD, half a surrogate pair for itself.
    std::int32_t point = 0;
    /// Half the size of a TextRange; there is one of them for every character of an offer.
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    /// A block or a line break of HTML stands before it, or it is the first.
    bool startsBlock = false;
    /// It stands in an element of HTML for code.
    bool isCode = false;

    [[nodiscard]] TextRange range() const { return {start, end}; }
    bool operator==(const TextCharacter&) const = default;
};

/// The characters of a text, white space and what nobody sees among them, in its order. Of HTML
/// without those that the store drops. Linear in the length of the text.
[[nodiscard]] std::vector<TextCharacter> textCharacters(std::string_view text, TextForm form);

} // namespace core
