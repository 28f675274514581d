#include "core/text/lengths.h"

#include "core/text/characters.h"

#include <utf8proc.h>

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
    case LengthUnit::Strictest:
    case LengthUnit::Bytes:
        break;
    }
    return bytes;
}

namespace {

/// All ASCII characters stand alone, but for the line break of two: the tables of Unicode, which
/// cost most of a count, are asked only about others.
bool startsGrapheme(std::int32_t previous, std::int32_t point, utf8proc_int32_t& state)
{
    constexpr std::int32_t kAsciiEnd = 0x80;
    if (previous >= kAsciiEnd || point >= kAsciiEnd)
        return utf8proc_grapheme_break_stateful(previous, point, &state);
    state = 0;
    return previous != '\r' || point != '\n';
}

} // namespace

Lengths measure(std::string_view text)
{
    Lengths lengths;
    lengths.bytes = static_cast<long long>(text.size());
    utf8proc_int32_t previous = 0;
    utf8proc_int32_t state = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [point, size] = characterAt(text, at);
        lengths.graphemes += at == 0 || startsGrapheme(previous, point, state);
        ++lengths.codePoints;
        lengths.utf16 += point > 0xFFFF ? 2 : 1;
        previous = point;
        at += size;
    }
    return lengths;
}

} // namespace core
