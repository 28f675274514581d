#include "core/base/printable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace core {

namespace {

struct CodePoint {
    std::uint32_t point = 0;
    /// 0 where the byte begins no well-formed sequence.
    std::size_t size = 0;
};

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t offset) -> std::uint32_t {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0;
    };
    const std::uint32_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return {};
    std::uint32_t point = first & (0xFFU >> (size + 1));
    for (std::size_t offset = 1; offset < size; ++offset) {
        if ((byte(offset) & 0xC0U) != 0x80U)
            return {};
        point = point << 6U | (byte(offset) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    if (point < kLeast[size] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return {};
    return {point, size};
}

bool isSteering(std::uint32_t point)
{
    return point < 0x20 || point == 0x7F || isSteeringMark(point);
}

std::string hexDigits(std::uint32_t number, std::size_t count)
{
    std::string digits(count, '0');
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, number >>= 4U)
        *at = "0123456789abcdef"[number & 0xfU];
    return digits;
}

/// Azure Pipelines and GitHub's runner read a command anywhere in a line.
bool isBuildCommand(std::string_view rest)
{
    constexpr std::string_view kAzure = "##vso[";
    const auto isLike = [](char one, char other) {
        return one == other || (one >= 'A' && one <= 'Z' && one - 'A' + 'a' == other);
    };
    return rest.starts_with("##[")
           || std::ranges::equal(rest.substr(0, kAzure.size()), kAzure, isLike);
}

std::string escape(std::uint32_t point)
{
    switch (point) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    if (point < 0x80)
        return "\\x" + hexDigits(point, 2);
    return point > 0xFFFF ? "\\U" + hexDigits(point, 8) : "\\u" + hexDigits(point, 4);
}

bool isLayout(char c)
{
    return c == '\n' || c == '\t';
}

} // namespace

bool isSteeringMark(std::uint32_t point)
{
    const auto within = [point](std::uint32_t first, std::uint32_t last) {
        return point >= first && point <= last;
    };
    return within(0x80, 0x9F) || point == 0x061C || within(0x200E, 0x200F) || within(0x2028, 0x202E)
           || within(0x2066, 0x206F) || point == 0xFEFF || within(0xFFF9, 0xFFFB);
}

std::string printableLines(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto size =
            static_cast<std::size_t>(std::ranges::find_if(text, isLayout) - text.begin());
        std::string_view part = text.substr(0, size);
        const bool isLine = size < text.size() && text[size] == '\n';
        if (isLine && part.ends_with('\r'))
            part.remove_suffix(1);
        result += printable(part);
        if (size < text.size())
            result += text[size];
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return result;
}

std::string printable(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [point, size] = codePointAt(text, at);
        if (size == 0) {
            char byte[8];
            std::snprintf(byte, sizeof byte, "\\x%02x", static_cast<unsigned char>(text[at]));
            result += byte;
        } else if (isSteering(point) || (point == '#' && isBuildCommand(text.substr(at)))) {
            result += escape(point);
        } else {
            result += text.substr(at, size);
        }
        at += size == 0 ? 1 : size;
    }
    return result;
}

} // namespace core
