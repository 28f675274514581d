#pragma once

#include "core/text/text_range.h"

#include <QString>

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

} // namespace app
