#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// A place in a text for people: 1-based line and column, the column in code points.
struct TextPosition {
    int line = 1;
    int column = 1;

    bool operator==(const TextPosition&) const = default;
};

/// A text with the way from byte offsets to lines and columns. Lines end with LF or CR LF; a byte
/// order mark takes no column, as in editors.
class PositionedText {
public:
    explicit PositionedText(std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// An offset beyond the end is the end.
    [[nodiscard]] TextPosition at(std::size_t offset) const;

private:
    [[nodiscard]] std::size_t codePointsBefore(std::size_t offset) const;

    std::string m_text;
    std::vector<std::size_t> m_lineStarts;
    /// Code points before each block, so that a file of one huge line stays cheap to look up.
    std::vector<std::size_t> m_codePointsBeforeBlock;
};

} // namespace core
