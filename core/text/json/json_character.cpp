#include "core/text/json/json_character.h"

#include "core/base/translatable.h"

#include <utf8proc.h>

#include <charconv>
#include <optional>

namespace core {

namespace {

constexpr const char* kReplacementText = "\xEF\xBF\xBD";
constexpr std::size_t kUnicodeEscape = 6;

std::string utf8Of(utf8proc_int32_t point)
{
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(point, bytes);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

/// Bytes of the valid UTF-8 character at the start of `rest`, or nothing.
std::optional<std::size_t> utf8Length(std::string_view rest)
{
    if (static_cast<unsigned char>(rest.front()) < 0x80)
        return 1;
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(
        reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
        static_cast<utf8proc_ssize_t>(std::min<std::size_t>(rest.size(), 4)), &point);
    return used > 0 ? std::optional(static_cast<std::size_t>(used)) : std::nullopt;
}

/// The value of "\uXXXX" at the start of `rest`.
std::optional<unsigned> unicodeEscape(std::string_view rest)
{
    if (rest.size() < kUnicodeEscape || !rest.starts_with("\\u"))
        return std::nullopt;
    unsigned value = 0;
    const auto [end, error] =
        std::from_chars(rest.data() + 2, rest.data() + kUnicodeEscape, value, 16);
    const bool whole = error == std::errc{} && end == rest.data() + kUnicodeEscape;
    return whole ? std::optional(value) : std::nullopt;
}

bool isHighSurrogate(unsigned value)
{
    return value >= 0xD800 && value < 0xDC00;
}

bool isLowSurrogate(unsigned value)
{
    return value >= 0xDC00 && value < 0xE000;
}

JsonCharacter fromUnicodeEscape(std::string_view rest)
{
    const auto value = unicodeEscape(rest);
    if (!value)
        return {1, "\\",
                translatable("json", "\"\\u\" needs four hexadecimal digits after it. Write the "
                                     "character itself, or a backslash as \\\\.")};
    if (!isHighSurrogate(*value) && !isLowSurrogate(*value))
        return {kUnicodeEscape, utf8Of(static_cast<utf8proc_int32_t>(*value)), nullptr};
    const auto second = unicodeEscape(rest.substr(kUnicodeEscape));
    if (isHighSurrogate(*value) && second && isLowSurrogate(*second)) {
        const unsigned point = 0x10000 + ((*value - 0xD800) << 10) + (*second - 0xDC00);
        return {2 * kUnicodeEscape, utf8Of(static_cast<utf8proc_int32_t>(point)), nullptr};
    }
    return {kUnicodeEscape, kReplacementText,
            translatable("json", "%1 is half of a character (a lone surrogate) and was read as "
                                 "\"\xEF\xBF\xBD\". Write the character itself.")};
}

JsonCharacter fromEscape(std::string_view rest)
{
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (rest.size() > 1 && rest[1] == 'u')
        return fromUnicodeEscape(rest);
    const auto found = rest.size() > 1 ? kNames.find(rest[1]) : std::string_view::npos;
    if (found == std::string_view::npos)
        return {1, "\\",
                translatable("json", "A backslash stands before a character that needs none, and "
                                     "was kept as text. Write a backslash as \\\\.")};
    return {2, std::string(1, kMeanings[found]), nullptr};
}

} // namespace

JsonCharacter jsonCharacter(std::string_view rest)
{
    const char first = rest.front();
    if (first == '\\')
        return fromEscape(rest);
    if (static_cast<unsigned char>(first) < 0x20)
        return {1, std::string(1, first),
                translatable("json", "A control character stands in a text and was kept. Write a "
                                     "line break as \\n, a tab as \\t.")};
    if (const auto length = utf8Length(rest))
        return {*length, std::string(rest.substr(0, *length)), nullptr};
    return {1, kReplacementText,
            translatable("json", "These bytes are not UTF-8 and were read as \"\xEF\xBF\xBD\". "
                                 "Type the character again and save the file as UTF-8.")};
}

std::string validUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto length = utf8Length(text);
        result += length ? text.substr(0, *length) : std::string_view(kReplacementText);
        text.remove_prefix(length.value_or(1));
    }
    return result;
}

std::size_t offsetInLiteral(std::string_view literal, std::size_t offset)
{
    std::size_t at = std::min<std::size_t>(1, literal.size());
    std::size_t decoded = 0;
    while (decoded < offset && at < literal.size()) {
        const JsonCharacter character = jsonCharacter(literal.substr(at));
        decoded += character.text.size();
        at += character.length;
    }
    return at;
}

} // namespace core
