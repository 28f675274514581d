#include "core/text/letters/character_tables.h"

#include "core/base/embedded.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr std::array<std::string_view, 32> kScriptNames{
    "Other",     "Latin",     "Greek",    "Cyrillic", "Armenian",   "Coptic",   "Cherokee",
    "Lisu",      "Arabic",    "Bengali",  "Bopomofo", "Devanagari", "Gujarati", "Gurmukhi",
    "Han",       "Hangul",    "Hiragana", "Kannada",  "Katakana",   "Khmer",    "Lao",
    "Malayalam", "Mongolian", "Myanmar",  "Nko",      "Oriya",      "Sinhala",  "Syriac",
    "Tamil",     "Telugu",    "Thai",     "Tibetan"};

std::string_view upTo(std::string_view text, char end)
{
    return text.substr(0, text.find(end));
}

std::int32_t readPoint(std::string_view hex)
{
    std::int32_t point = 0;
    std::from_chars(hex.data(), hex.data() + hex.size(), point, 16);
    return point;
}

/// Calls visit(first cell, the rest of the line) for each line that is no comment.
template <class Visit>
void eachRow(std::string_view table, Visit visit)
{
    while (!table.empty()) {
        const std::string_view line = upTo(table, '\n');
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        const std::string_view first = upTo(line, ' ');
        if (!line.starts_with('#'))
            visit(first, line.substr(std::min(line.size(), first.size() + 1)));
    }
}

struct PointRange {
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::size_t value = 0;
};

PointRange readRange(std::string_view cell, std::size_t value = 0)
{
    const std::string_view first = upTo(cell, '-');
    const std::string_view last =
        first.size() == cell.size() ? first : cell.substr(first.size() + 1);
    return {readPoint(first), readPoint(last), value};
}

/// Ranges that do not overlap, in order.
class RangeTable {
public:
    explicit RangeTable(std::vector<PointRange> ranges) : m_ranges(std::move(ranges))
    {
        std::ranges::sort(m_ranges, {}, &PointRange::first);
    }

    /// Null for a point in none of them.
    [[nodiscard]] const PointRange* at(std::int32_t point) const
    {
        const auto after = std::ranges::upper_bound(m_ranges, point, {}, &PointRange::first);
        if (after == m_ranges.begin() || std::prev(after)->last < point)
            return nullptr;
        return &*std::prev(after);
    }

private:
    std::vector<PointRange> m_ranges;
};

template <class ValueOf>
RangeTable readRanges(std::string_view path, ValueOf valueOf)
{
    std::vector<PointRange> ranges;
    eachRow(embeddedFile(path), [&](std::string_view points, std::string_view value) {
        ranges.push_back(readRange(points, valueOf(value)));
    });
    return RangeTable(std::move(ranges));
}

std::size_t scriptNumber(std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(kScriptNames, name) - kScriptNames.begin());
}

using Prototypes = std::unordered_map<std::int32_t, std::int32_t>;

const Prototypes& prototypes()
{
    static const Prototypes table = [] {
        Prototypes read;
        eachRow(embeddedFile("unicode/confusables.txt"),
                [&](std::string_view letter, std::string_view prototype) {
                    read.emplace(readPoint(letter), readPoint(prototype));
                });
        return read;
    }();
    return table;
}

using LookAlike = std::tuple<std::int32_t, Script, bool>;

bool isUpperCase(std::int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

/// Sorted, so that of several the first code point comes first.
const std::vector<std::pair<LookAlike, std::int32_t>>& lookAlikes()
{
    static const auto table = [] {
        std::vector<std::pair<LookAlike, std::int32_t>> read;
        const auto add = [&](std::int32_t prototype, std::int32_t letter) {
            read.push_back({{prototype, scriptOf(letter), isUpperCase(letter)}, letter});
        };
        for (const auto& [letter, prototype] : prototypes()) {
            add(prototype, letter);
            add(prototype, prototype);
        }
        std::ranges::sort(read);
        return read;
    }();
    return table;
}

const std::unordered_map<std::int32_t, std::string_view>& names()
{
    static const auto table = [] {
        std::unordered_map<std::int32_t, std::string_view> read;
        eachRow(embeddedFile("unicode/names.txt"),
                [&](std::string_view point, std::string_view name) {
                    read.emplace(readPoint(point), name);
                });
        return read;
    }();
    return table;
}

/// The selectors' names are numbers.
std::string nameOfSelector(std::int32_t point)
{
    if (point >= 0xFE00 && point <= 0xFE0F)
        return "VARIATION SELECTOR-" + std::to_string(point - 0xFE00 + 1);
    if (point >= 0xE0100 && point <= 0xE01EF)
        return "VARIATION SELECTOR-" + std::to_string(point - 0xE0100 + 17);
    return {};
}

} // namespace

std::string_view unicodeVersion()
{
    constexpr std::string_view kBefore = "# Unicode ";
    return upTo(embeddedFile("unicode/emoji.txt").substr(kBefore.size()), ':');
}

bool isAssigned(std::int32_t point)
{
    static const RangeTable table =
        readRanges("unicode/assigned.txt", [](std::string_view) { return 0; });
    return table.at(point) != nullptr;
}

EmojiStyle emojiStyle(std::int32_t point)
{
    static const RangeTable table = readRanges(
        "unicode/emoji.txt", [](std::string_view value) { return value == "P" ? 1 : 0; });
    const PointRange* range = table.at(point);
    if (!range)
        return EmojiStyle::None;
    return range->value == 1 ? EmojiStyle::Picture : EmojiStyle::Sign;
}

Script scriptOf(std::int32_t point)
{
    static const RangeTable table = readRanges("unicode/scripts.txt", scriptNumber);
    const PointRange* range = table.at(point);
    return range ? static_cast<Script>(range->value) : Script::Other;
}

std::int32_t prototypeOf(std::int32_t point)
{
    const auto found = prototypes().find(point);
    return found == prototypes().end() ? point : found->second;
}

std::int32_t lookAlikeOf(std::int32_t prototype, Script script, bool isUpper)
{
    const LookAlike key{prototype, script, isUpper};
    const auto found = std::ranges::lower_bound(
        lookAlikes(), key, {}, [](const auto& pair) -> const LookAlike& { return pair.first; });
    return found != lookAlikes().end() && found->first == key ? found->second : 0;
}

bool hasVariation(std::int32_t point, std::int32_t selector)
{
    static const auto tables = [] {
        std::unordered_map<std::int32_t, std::vector<PointRange>> ranges;
        eachRow(embeddedFile("unicode/variations.txt"),
                [&](std::string_view by, std::string_view points) {
                    ranges[readPoint(by)].push_back(readRange(points));
                });
        std::unordered_map<std::int32_t, RangeTable> read;
        for (auto& [by, points] : ranges)
            read.emplace(by, RangeTable(std::move(points)));
        return read;
    }();
    const auto table = tables.find(selector);
    return table != tables.end() && table->second.at(point) != nullptr;
}

std::string codeAndName(std::int32_t point)
{
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(point));
    const std::string result = code.data();
    const auto known = names().find(point);
    const std::string name =
        known == names().end() ? nameOfSelector(point) : std::string(known->second);
    return name.empty() ? result : result + ' ' + name;
}

} // namespace core
