#pragma once

#include "core/base/text_range.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Descriptions are HTML: "<p>mysql -phunter22</p>" hides where words begin and end.
namespace core {

/// A text without the tags of HTML, and where its parts stood.
class UntaggedText {
public:
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Where a part of text(), which is not empty, stood; tags within it are included.
    [[nodiscard]] TextRange origin(TextRange part) const;

private:
    friend class Untagging;

    struct Piece {
        std::size_t start = 0;
        std::size_t origin = 0;
    };
    [[nodiscard]] std::size_t originOf(std::size_t at) const;

    std::string m_text;
    std::vector<Piece> m_pieces;
};

/// Nothing where the text has no tag of HTML. A tag between paragraphs, items and cells becomes a
/// line break, any other nothing; attributes stay, because an address may hold a password. What is
/// no element of HTML, such as "<PASSWORD>", stays as it is. Linear in the length of the text.
[[nodiscard]] std::optional<UntaggedText> untagged(std::string_view text);

} // namespace core
