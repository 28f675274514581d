#include "core/text/letters/ascii_letters.h"

#include "core/base/embedded.h"
#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <unordered_map>

namespace core {

namespace {

using AsciiSpellings = std::unordered_map<std::int32_t, std::string_view>;

const AsciiSpellings& asciiSpellings()
{
    static const AsciiSpellings table = [] {
        AsciiSpellings read;
        std::string_view rest = embeddedFile("rules/latin_letters.txt");
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            const auto space = line.find(' ');
            std::int32_t point = 0;
            if (!line.starts_with('#') && space != std::string_view::npos) {
                std::from_chars(line.data(), line.data() + space, point, 16);
                read.emplace(point, line.substr(space + 1));
            }
        }
        return read;
    }();
    return table;
}

/// One code point for each letter with its mark, where there is one.
std::optional<std::string> composed(std::string_view text)
{
    utf8proc_uint8_t* result = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &result,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size < 0)
        return std::nullopt;
    return std::string(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
}

bool isMark(std::int32_t point)
{
    const auto category = utf8proc_category(point);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

/// Adds the table's letters of a letter that it has.
bool appendSpelling(std::int32_t point, std::string& result)
{
    const std::int32_t lower = utf8proc_tolower(point);
    const auto found = asciiSpellings().find(lower);
    if (found == asciiSpellings().end())
        return false;
    const auto start = result.size();
    result += found->second;
    if (lower != point)
        result[start] = static_cast<char>(result[start] - 'a' + 'A');
    return true;
}

/// False for a letter or digit that no letter or digit of ASCII is part of.
bool appendAscii(std::int32_t point, std::string& result)
{
    if (appendSpelling(point, result) || isMark(point))
        return true;
    constexpr std::size_t kLongest = 32;
    std::array<utf8proc_int32_t, kLongest> parts{};
    int lastClass = 0;
    const auto count = utf8proc_decompose_char(
        point, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT), &lastClass);
    if (count < 1 || count > static_cast<utf8proc_ssize_t>(parts.size()))
        return false;
    for (const std::int32_t part : std::span(parts).first(static_cast<std::size_t>(count)))
        if (part < 0x80)
            result += static_cast<char>(part);
        else if (!isWordCharacter(part))
            result += ' ';
        else if (!isMark(part) && !appendSpelling(part, result))
            return false;
    return true;
}

} // namespace

std::optional<std::string> inAsciiLetters(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return isAscii(c); }))
        return std::string(text);
    const auto whole = composed(text);
    if (!whole)
        return std::nullopt;
    std::string result;
    for (std::size_t at = 0; at < whole->size();) {
        const Character character = characterAt(*whole, at);
        if (!isWordCharacter(character.point) || character.point < 0x80)
            result += whole->substr(at, character.size);
        else if (!appendAscii(character.point, result))
            return std::nullopt;
        at += character.size;
    }
    return result;
}

} // namespace core
