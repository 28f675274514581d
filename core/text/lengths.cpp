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

Lengths measure(std::string_view text)
{
    Lengths lengths;
    lengths.bytes = static_cast<long long>(text.size());
    utf8proc_int32_t previous = 0;
    utf8proc_int32_t state = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [point, size] = characterAt(text, at);
        const bool isFirst = lengths.codePoints == 0;
        if (isFirst || utf8proc_grapheme_break_stateful(previous, point, &state))
            ++lengths.graphemes;
        ++lengths.codePoints;
        lengths.utf16 += point > 0xFFFF ? 2 : 1;
        previous = point;
        at += size;
    }
    return lengths;
}

} // namespace core
