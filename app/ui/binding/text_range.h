#pragma once

#include "core/base/text_range.h"

#include <QString>

#include <vector>

namespace app {

/// Part of a QString, in its own units.
struct Selection {
    int start = 0;
    int length = 0;
};

[[nodiscard]] inline Selection selectionOf(const QString& text, core::TextRange range)
{
    const QByteArray bytes = text.toUtf8();
    const auto unitsBefore = [&](std::size_t byte) {
        return static_cast<int>(QString::fromUtf8(bytes.left(static_cast<qsizetype>(byte))).size());
    };
    const int start = unitsBefore(range.start);
    return {start, unitsBefore(range.end) - start};
}

/// The same for many ranges in order, in one pass over the text.
[[nodiscard]] inline std::vector<Selection> selectionsOf(const QString& text,
                                                         const std::vector<core::TextRange>& ranges)
{
    const QByteArray bytes = text.toUtf8();
    std::size_t byte = 0;
    int units = 0;
    const auto unitsUntil = [&](std::size_t end) {
        const auto part =
            bytes.mid(static_cast<qsizetype>(byte), static_cast<qsizetype>(end - byte));
        units += static_cast<int>(QString::fromUtf8(part).size());
        byte = end;
        return units;
    };
    std::vector<Selection> selections;
    selections.reserve(ranges.size());
    for (const core::TextRange range : ranges) {
        const int start = unitsUntil(range.start);
        selections.push_back({start, unitsUntil(range.end) - start});
    }
    return selections;
}

} // namespace app
