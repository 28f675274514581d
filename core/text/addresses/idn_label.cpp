#include "core/text/addresses/idn_label.h"

#include "core/text/addresses/punycode.h"
#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::int32_t kNonJoinerPoint = 0x200C;
constexpr std::int32_t kJoinerPoint = 0x200D;

struct LabelPointRange {
    std::int32_t first;
    std::int32_t last;
};

template <std::size_t N>
bool isIn(const std::array<LabelPointRange, N>& ranges, std::int32_t point)
{
    return std::ranges::any_of(ranges, [&](const LabelPointRange& range) {
        return range.first <= point && point <= range.last;
    });
}

const utf8proc_property_t& propertiesOf(char32_t point)
{
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(point));
}

/// Arabic letters that join the one before only; the others but a few join on both sides.
bool joinsBeforeOnly(std::int32_t point)
{
    constexpr std::array<LabelPointRange, 14> kRanges{{{0x0622, 0x0625},
                                                       {0x0627, 0x0627},
                                                       {0x0629, 0x0629},
                                                       {0x062F, 0x0632},
                                                       {0x0648, 0x0648},
                                                       {0x0671, 0x0673},
                                                       {0x0675, 0x0677},
                                                       {0x0688, 0x0699},
                                                       {0x06C0, 0x06C0},
                                                       {0x06C3, 0x06CB},
                                                       {0x06CD, 0x06CF},
                                                       {0x06D2, 0x06D3},
                                                       {0x06D5, 0x06D5},
                                                       {0x06EE, 0x06EF}}};
    return isIn(kRanges, point);
}

bool isJoiningLetter(std::int32_t point)
{
    constexpr std::array<LabelPointRange, 3> kArabic{
        {{0x0620, 0x064A}, {0x066E, 0x06D5}, {0x06EE, 0x06FF}}};
    constexpr std::array<LabelPointRange, 4> kOthers{
        {{0x0621, 0x0621}, {0x0674, 0x0674}, {0x06D4, 0x06D4}, {0x06F0, 0x06F9}}};
    return isIn(kArabic, point) && !isIn(kOthers, point);
}

bool isTransparent(char32_t point)
{
    return propertiesOf(point).category == UTF8PROC_CATEGORY_MN;
}

/// Between two letters that would join without it.
bool partsLetters(std::u32string_view label, std::size_t at)
{
    std::size_t before = at;
    while (before > 0 && isTransparent(label[before - 1]))
        --before;
    std::size_t after = at + 1;
    while (after < label.size() && isTransparent(label[after]))
        ++after;
    if (before == 0 || after == label.size())
        return false;
    const auto first = static_cast<std::int32_t>(label[before - 1]);
    const auto second = static_cast<std::int32_t>(label[after]);
    return isJoiningLetter(first) && !joinsBeforeOnly(first) && isJoiningLetter(second);
}

bool isRightToLeftClass(unsigned bidi)
{
    return bidi == UTF8PROC_BIDI_CLASS_R || bidi == UTF8PROC_BIDI_CLASS_AL;
}

bool isNeutralClass(unsigned bidi)
{
    return bidi == UTF8PROC_BIDI_CLASS_ES || bidi == UTF8PROC_BIDI_CLASS_CS
           || bidi == UTF8PROC_BIDI_CLASS_ET || bidi == UTF8PROC_BIDI_CLASS_ON
           || bidi == UTF8PROC_BIDI_CLASS_BN || bidi == UTF8PROC_BIDI_CLASS_NSM;
}

} // namespace

std::optional<std::u32string> pointsOfLabel(std::string_view label)
{
    constexpr std::string_view kEncoded = "xn--";
    if (asciiLower(label.substr(0, kEncoded.size())) == kEncoded)
        return decodedPunycode(asciiLower(label.substr(kEncoded.size())));
    std::u32string points;
    for (std::size_t at = 0; at < label.size();) {
        const Character character = characterAt(label, at);
        points += static_cast<char32_t>(character.point);
        at += character.size;
    }
    return points;
}

bool isJoinerInContext(std::u32string_view label, std::size_t at)
{
    constexpr int kVirama = 9;
    const auto point = static_cast<std::int32_t>(label[at]);
    if (point != kNonJoinerPoint && point != kJoinerPoint)
        return false;
    if (at > 0 && propertiesOf(label[at - 1]).combining_class == kVirama)
        return true;
    return point == kNonJoinerPoint && partsLetters(label, at);
}

bool isCombiningMark(std::int32_t point)
{
    const auto category = propertiesOf(static_cast<char32_t>(point)).category;
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC
           || category == UTF8PROC_CATEGORY_ME;
}

bool isInvisibleInHost(std::int32_t point)
{
    constexpr std::array<LabelPointRange, 8> kInvisible{{{0x034F, 0x034F},
                                                         {0x115F, 0x1160},
                                                         {0x17B4, 0x17B5},
                                                         {0x180B, 0x180F},
                                                         {0x3164, 0x3164},
                                                         {0xFE00, 0xFE0F},
                                                         {0xFFA0, 0xFFA0},
                                                         {0xE0000, 0xE0FFF}}};
    return isIn(kInvisible, point);
}

bool isRightToLeft(std::u32string_view label)
{
    return std::ranges::any_of(label, [](char32_t point) {
        const unsigned bidi = propertiesOf(point).bidi_class;
        return isRightToLeftClass(bidi) || bidi == UTF8PROC_BIDI_CLASS_AN;
    });
}

bool keepsBidiRule(std::u32string_view label)
{
    if (label.empty())
        return true;
    const auto classOf = [](char32_t point) {
        return static_cast<unsigned>(propertiesOf(point).bidi_class);
    };
    const bool isRight = isRightToLeftClass(classOf(label.front()));
    if (!isRight && classOf(label.front()) != UTF8PROC_BIDI_CLASS_L)
        return false;
    const auto isLetterOrDigit = [&](unsigned bidi) {
        if (isRight)
            return isRightToLeftClass(bidi) || bidi == UTF8PROC_BIDI_CLASS_EN
                   || bidi == UTF8PROC_BIDI_CLASS_AN;
        return bidi == UTF8PROC_BIDI_CLASS_L || bidi == UTF8PROC_BIDI_CLASS_EN;
    };
    const auto has = [&](unsigned bidi) {
        return std::ranges::find(label, bidi, classOf) != label.end();
    };
    if (has(UTF8PROC_BIDI_CLASS_EN) && has(UTF8PROC_BIDI_CLASS_AN))
        return false;
    auto end = label.size();
    while (classOf(label[end - 1]) == UTF8PROC_BIDI_CLASS_NSM)
        --end;
    return isLetterOrDigit(classOf(label[end - 1]))
           && std::ranges::all_of(label, [&](char32_t point) {
                  return isLetterOrDigit(classOf(point)) || isNeutralClass(classOf(point));
              });
}

} // namespace core
