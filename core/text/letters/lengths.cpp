#include "core/text/letters/lengths.h"

#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>

namespace core {

long long Lengths::in(LengthUnit unit) const
{
    switch (unit) {
    case LengthUnit::Utf16:
        return utf16;
    case LengthUnit::CodePoints:
        return codePoints;
    case LengthUnit::Graphemes:
        return graphemes;
    case LengthUnit::Bytes:
        break;
    }
    return bytes;
}

namespace {

/// A neighbour that is no part of one grapheme with another such: ASCII, but for the first half of
/// the line break of two.
bool standsAlone(std::int32_t point)
{
    constexpr std::int32_t kAsciiEnd = 0x80;
    return point < kAsciiEnd && point != '\r';
}

/// How many such characters the text starts with.
std::size_t aloneAtStart(std::string_view text)
{
    const auto end = std::ranges::find_if_not(
        text, [](char c) { return standsAlone(static_cast<unsigned char>(c)); });
    return static_cast<std::size_t>(end - text.begin());
}

} // namespace

Lengths measure(std::string_view text)
{
    Lengths lengths;
    lengths.bytes = static_cast<long long>(text.size());
    utf8proc_int32_t previous = 0;
    utf8proc_int32_t state = 0;
    for (std::size_t at = 0; at < text.size();) {
        // The tables of Unicode cost most of a count, and nearly all text does without them.
        const auto plain = standsAlone(previous) ? aloneAtStart(text.substr(at)) : 0;
        if (plain > 0) {
            const auto count = static_cast<long long>(plain);
            lengths.graphemes += count;
            lengths.codePoints += count;
            lengths.utf16 += count;
            at += plain;
            previous = static_cast<unsigned char>(text[at - 1]);
            state = 0;
            continue;
        }
        const auto [point, size] = characterAt(text, at);
        lengths.graphemes += at == 0 || utf8proc_grapheme_break_stateful(previous, point, &state);
        ++lengths.codePoints;
        lengths.utf16 += point > 0xFFFF ? 2 : 1;
        previous = point;
        at += size;
    }
    return lengths;
}

} // namespace core
