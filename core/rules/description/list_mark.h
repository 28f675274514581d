#pragma once

#include "core/rules/description/shown_lines.h"

#include <cstddef>

namespace core {

/// The mark of a list that a line begins with.
struct ListMark {
    bool isThere = false;
    /// 0 for a bullet; a letter by its place in the alphabet.
    int number = 0;
    /// What the letters are as a Roman number; 0 where they are none.
    int roman = 0;
    /// How many characters of the line it takes, with the white space behind.
    std::size_t size = 0;
};

/// Bullets and dashes, numbers of European, Arabic, Persian, Indian, Thai and East Asian writing,
/// and of Rome, letters with a full stop or a parenthesis.
[[nodiscard]] ListMark listMarkOf(const ShownLine& line);

/// Whether the next line goes on with the list.
[[nodiscard]] bool goesOn(const ListMark& before, const ListMark& next);

} // namespace core
