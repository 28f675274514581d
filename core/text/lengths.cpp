#include "core/text/lengths.h"

#include "core/text/code_point.h"

#include <utf8proc.h>

namespace core {

CodePoint firstCodePoint(std::string_view text)
{
    utf8proc_int32_t point = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
    return used > 0 ? CodePoint{point, static_cast<std::size_t>(used)} : CodePoint{0xFFFD, 1};
}

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

Lengths measure(std::string_view text)
{
    Lengths lengths;
    lengths.bytes = static_cast<long long>(text.size());
    utf8proc_int32_t previous = 0;
    utf8proc_int32_t state = 0;
    while (!text.empty()) {
        const auto [point, used] = firstCodePoint(text);
        const bool isFirst = lengths.codePoints == 0;
        if (isFirst || utf8proc_grapheme_break_stateful(previous, point, &state))
            ++lengths.graphemes;
        ++lengths.codePoints;
        lengths.utf16 += point > 0xFFFF ? 2 : 1;
        previous = point;
        text.remove_prefix(used);
    }
    return lengths;
}

} // namespace core
