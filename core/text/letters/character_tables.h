#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// What the tables of resources/unicode say of characters; of everything else utf8proc is asked.
namespace core {

/// The version of Unicode that most of the tables are made from, such as "18.0.0".
[[nodiscard]] std::string_view unicodeVersion();

/// False for code points that no version up to the tables' own has given a meaning, and for those
/// that never will have one (noncharacters).
[[nodiscard]] bool isAssigned(std::int32_t point);

/// The variation selectors that ask for a sign and for a picture.
constexpr std::int32_t kTextStyle = 0xFE0E;
constexpr std::int32_t kEmojiStyle = 0xFE0F;

/// How a character is shown by itself (UTS #51, ED-6 and ED-7): never as a picture, as a sign that
/// U+FE0F makes a picture, or as a picture.
enum class EmojiStyle { None, Sign, Picture };
[[nodiscard]] EmojiStyle emojiStyle(std::int32_t point);

/// The scripts that the program tells apart.
enum class Script {
    Other,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Coptic,
    Cherokee,
    Lisu,
    Arabic,
    Bengali,
    Bopomofo,
    Devanagari,
    Gujarati,
    Gurmukhi,
    Han,
    Hangul,
    Hiragana,
    Kannada,
    Katakana,
    Khmer,
    Lao,
    Malayalam,
    Mongolian,
    Myanmar,
    Nko,
    Oriya,
    Sinhala,
    Syriac,
    Tamil,
    Telugu,
    Thai,
    Tibetan
};
[[nodiscard]] Script scriptOf(std::int32_t point);

/// The letter that stands for all letters of alphabets that look like this one
/// (UTS #39, section 4); the character itself where it is the one, or where none looks like it.
[[nodiscard]] std::int32_t prototypeOf(std::int32_t point);
/// The first letter of a script, an upper-case one or none, that looks like those of the prototype;
/// 0 where there is none.
[[nodiscard]] std::int32_t lookAlikeOf(std::int32_t prototype, Script script, bool isUpper);

/// Whether the variation selector changes how the character before it is drawn.
[[nodiscard]] bool hasVariation(std::int32_t point, std::int32_t selector);

/// "U+202E RIGHT-TO-LEFT OVERRIDE"; without the name for characters that can be seen and told
/// apart.
[[nodiscard]] std::string codeAndName(std::int32_t point);

} // namespace core
