#pragma once

#include "core/base/text_range.h"
#include "core/text/prose/text_characters.h"

#include <span>
#include <vector>

namespace core {

/// A line as somebody meant it, without the white space at its ends; never empty.
struct ShownLine {
    std::span<const TextCharacter> characters;

    [[nodiscard]] TextRange range() const
    {
        return {characters.front().start, characters.back().end};
    }
};

/// Characters between blocks, line breaks and the ends of lines of the source: in HTML the latter
/// run together, but whoever typed them meant lines.
[[nodiscard]] std::vector<ShownLine> shownLines(std::span<const TextCharacter> characters);

} // namespace core
