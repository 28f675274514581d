#pragma once

#include "core/project/source_locations.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app::lsp {

/// What a column of the protocol counts; the client may choose.
enum class PositionUnit { Utf16, Utf8, Utf32 };

/// 0-based, as the protocol has it.
struct Position {
    std::size_t line = 0;
    std::size_t character = 0;

    bool operator==(const Position&) const = default;
};

struct Range {
    Position start;
    Position end;

    bool operator==(const Range&) const = default;
};

/// A text with the ways between byte offsets, positions of the protocol, and places of reports.
class LinedText {
public:
    LinedText() : LinedText(std::string()) {}
    explicit LinedText(std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// A position beyond its line is the line's end, one beyond the text the text's.
    [[nodiscard]] std::size_t offsetOf(Position position, PositionUnit unit) const;
    [[nodiscard]] Position positionOf(std::size_t offset, PositionUnit unit) const;
    [[nodiscard]] Range rangeOf(core::TextRange range, PositionUnit unit) const;
    /// Of a place of a report, whose lines end with LF and whose columns are code points from 1.
    [[nodiscard]] core::TextRange rangeOf(const core::SourceLocation& place) const;

private:
    [[nodiscard]] std::size_t offsetOf(int line, int column) const;
    /// Without the line's end.
    [[nodiscard]] std::size_t lineEnd(std::size_t line) const;

    std::string m_text;
    /// After LF, CR LF and CR. A byte order mark is before the first, as editors do not count it.
    std::vector<std::size_t> m_lines;
    /// After LF and CR LF alone.
    std::vector<std::size_t> m_places;
};

} // namespace app::lsp
