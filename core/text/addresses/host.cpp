#include "core/text/addresses/host.h"

#include "core/text/addresses/idn_label.h"
#include "core/text/addresses/punycode.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace core {

namespace {

constexpr std::size_t kMaxLabel = 63;
constexpr std::size_t kMaxHostName = 253;
constexpr char32_t kZeroWidthNonJoiner = 0x200C;
constexpr char32_t kZeroWidthJoiner = 0x200D;

/// The dots of other scripts, which browsers read as ours (UTS #46).
constexpr std::array<std::string_view, 3> kWideDots{"\u3002", "\uFF0E", "\uFF61"};

/// The first dot of a range; empty at its end where there is none.
TextRange nextDot(std::string_view text, std::size_t start, std::size_t end)
{
    for (std::size_t at = start; at < end; ++at) {
        if (text[at] == '.')
            return {at, at + 1};
        if (!isAscii(text[at]))
            for (const std::string_view dot : kWideDots)
                if (text.substr(at).starts_with(dot))
                    return {at, at + dot.size()};
    }
    return {end, end};
}

bool isHostCharacter(Character character)
{
    const auto point = character.point;
    if (point < 0x80) {
        const char c = static_cast<char>(point);
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '-';
    }
    constexpr std::int32_t kMiddleDot = 0xB7;
    return isWordCharacter(point) || point == kMiddleDot;
}

std::optional<SyntaxFault> faultInCharacters(std::string_view text, TextRange label)
{
    const auto points = pointsOfLabel(partOf(text, label)).value_or(std::u32string());
    std::size_t index = 0;
    for (std::size_t at = label.start; at < label.end; ++index) {
        const Character character = characterAt(text, at);
        const bool isJoiner = index < points.size() && isJoinerInContext(points, index);
        if ((!isHostCharacter(character) || isInvisibleInHost(character.point)) && !isJoiner)
            return SyntaxFault{
                {at, at + character.size},
                {"rule",
                 translatable("rule", "A host name cannot contain “%1”. Use letters, digits "
                                      "and hyphens, with dots between the parts."),
                 {shownCharacter(text, at)}}};
        at += character.size;
    }
    return std::nullopt;
}

/// What the standards on internationalised names refuse in a label of right characters.
std::optional<SyntaxFault> faultInIdnLabel(std::string_view text, TextRange label)
{
    const auto points = pointsOfLabel(partOf(text, label));
    const std::string name = excerpt(partOf(text, label));
    const auto isWrong = [&](char32_t point) {
        const Character character{static_cast<std::int32_t>(point), 1};
        const bool isJoiner = point == kZeroWidthNonJoiner || point == kZeroWidthJoiner;
        return isInvisibleInHost(character.point) || (!isJoiner && !isHostCharacter(character));
    };
    if (!points || std::ranges::any_of(*points, isWrong))
        return SyntaxFault{label,
                           {"rule",
                            translatable("rule", "“%1” is no encoded form of a name that browsers "
                                                 "take. Write the name in its own letters."),
                            {name}}};
    if (!points->empty() && isCombiningMark(static_cast<std::int32_t>(points->front())))
        return SyntaxFault{label,
                           {"rule",
                            translatable("rule", "The part “%1” of the host name begins with a "
                                                 "mark that belongs to a letter before it. Write "
                                                 "the letter, or remove the mark."),
                            {name}}};
    return std::nullopt;
}

/// Where one part is written from right to left, every part has to be clear about its ends.
std::optional<SyntaxFault> faultInDirections(std::string_view text, TextRange range)
{
    std::vector<TextRange> labels;
    bool isBidi = false;
    for (std::size_t start = range.start; start < range.end;) {
        const TextRange dot = nextDot(text, start, range.end);
        labels.push_back({start, dot.start});
        const auto points = pointsOfLabel(partOf(text, labels.back()));
        isBidi = isBidi || (points && isRightToLeft(*points));
        start = dot.end;
    }
    if (!isBidi)
        return std::nullopt;
    for (const TextRange& label : labels)
        if (const auto points = pointsOfLabel(partOf(text, label));
            points && !keepsBidiRule(*points))
            return SyntaxFault{label,
                               {"rule",
                                translatable("rule", "The part “%1” of the host name mixes "
                                                     "directions of writing so that browsers "
                                                     "refuse it. Keep to one direction, and begin "
                                                     "with a letter."),
                                {excerpt(partOf(text, label))}}};
    return std::nullopt;
}

std::optional<SyntaxFault> faultInLabel(std::string_view text, TextRange label)
{
    const std::string_view name = text.substr(label.start, label.end - label.start);
    if (name.empty())
        return SyntaxFault{{label.start, std::min(label.start + 1, text.size())},
                           {"rule",
                            translatable("rule", "A part of the host name is empty. Write exactly "
                                                 "one dot between two parts."),
                            {}}};
    if (auto fault = faultInCharacters(text, label))
        return fault;
    if (auto fault = faultInIdnLabel(text, label))
        return fault;
    if (name.front() == '-' || name.back() == '-') {
        const std::size_t at = name.front() == '-' ? label.start : label.end - 1;
        return SyntaxFault{{at, at + 1},
                           {"rule",
                            translatable("rule", "The part “%1” of the host name begins or ends "
                                                 "with a hyphen. Remove the hyphen."),
                            {std::string(name.substr(0, kMaxLabel))}}};
    }
    const auto length = wireLength(name);
    if (length > kMaxLabel)
        return SyntaxFault{label,
                           {"rule",
                            translatable("rule", "A part of the host name takes %1 bytes; the "
                                                 "limit is %2. Shorten it."),
                            {static_cast<long long>(length), static_cast<long long>(kMaxLabel)}}};
    return std::nullopt;
}

std::string_view withoutLastDot(std::string_view host)
{
    for (const std::string_view dot :
         {std::string_view("."), kWideDots[0], kWideDots[1], kWideDots[2]})
        if (host.ends_with(dot))
            return host.substr(0, host.size() - dot.size());
    return host;
}

bool isDecimalOctet(std::string_view part)
{
    if (part.empty() || part.size() > 3 || !std::ranges::all_of(part, isAsciiDigit))
        return false;
    int value = 0;
    for (const char digit : part)
        value = value * 10 + (digit - '0');
    return value <= 255 && (part.size() == 1 || part.front() != '0');
}

/// Counts the 16-bit groups of one side of "::"; nothing where a group is malformed. An IPv4 tail
/// counts as two.
std::optional<int> groupsIn(std::string_view text, bool mayEndInIpv4)
{
    int groups = 0;
    while (!text.empty()) {
        const auto colon = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, colon);
        const bool isLast = colon == text.size();
        if (isLast && mayEndInIpv4 && isIpv4Address(group))
            return groups + 2;
        if (group.empty() || group.size() > 4 || !std::ranges::all_of(group, isHexDigit))
            return std::nullopt;
        ++groups;
        if (!isLast && colon + 1 == text.size())
            return std::nullopt;
        text.remove_prefix(isLast ? colon : colon + 1);
    }
    return groups;
}

} // namespace

std::string withAsciiDots(std::string_view host)
{
    std::string result;
    for (std::size_t start = 0; start < host.size();) {
        const TextRange dot = nextDot(host, start, host.size());
        result += host.substr(start, dot.start - start);
        if (dot.end > dot.start)
            result += '.';
        start = std::max(dot.end, dot.start);
    }
    return result;
}

std::optional<SyntaxFault> faultInHostName(std::string_view text, TextRange range)
{
    const std::size_t end = range.start + withoutLastDot(partOf(text, range)).size();
    std::size_t length = 0;
    int labels = 0;
    for (std::size_t start = range.start;; ++labels) {
        const TextRange dot = nextDot(text, start, end);
        if (auto fault = faultInLabel(text, {start, dot.start}))
            return fault;
        length += wireLength(text.substr(start, dot.start - start)) + (labels > 0 ? 1 : 0);
        if (dot.start == end)
            break;
        start = dot.end;
    }
    if (length > kMaxHostName)
        return SyntaxFault{
            range,
            {"rule",
             translatable("rule", "The host name takes %1 bytes; the limit is %2. Shorten it."),
             {static_cast<long long>(length), static_cast<long long>(kMaxHostName)}}};
    return faultInDirections(text, {range.start, end});
}

std::optional<SyntaxFault> faultInPublicName(std::string_view text, TextRange range)
{
    const std::string_view name = withoutLastDot(partOf(text, range));
    if (name.starts_with('[') || nextDot(name, 0, name.size()).start < name.size())
        return std::nullopt;
    return SyntaxFault{range,
                       {"rule",
                        translatable("rule", "The host name “%1” has no dot, so nobody outside can "
                                             "reach it. Write the whole name, such as "
                                             "www.contoso.com."),
                        {std::string(name)}}};
}

bool isIpv4Address(std::string_view text)
{
    int octets = 0;
    for (std::size_t start = 0; start <= text.size(); ++octets) {
        const auto dot = std::min(text.find('.', start), text.size());
        if (octets == 4 || !isDecimalOctet(text.substr(start, dot - start)))
            return false;
        start = dot + 1;
    }
    return octets == 4;
}

bool isIpv6Address(std::string_view text)
{
    constexpr int kGroups = 8;
    constexpr std::size_t kMax = 45;
    if (text.size() > kMax)
        return false;
    const auto gap = text.find("::");
    if (gap == std::string_view::npos)
        return groupsIn(text, true) == kGroups;
    const auto before = groupsIn(text.substr(0, gap), false);
    const auto after = groupsIn(text.substr(gap + 2), true);
    return before && after && *before + *after < kGroups;
}

bool looksLikeIpv4Address(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const auto dot = host.rfind('.');
    const std::string_view last = dot == std::string_view::npos ? host : host.substr(dot + 1);
    if (last.starts_with("0x") || last.starts_with("0X"))
        return std::ranges::all_of(last.substr(2), isHexDigit);
    return !last.empty() && std::ranges::all_of(last, isAsciiDigit);
}

} // namespace core
