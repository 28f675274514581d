#pragma once

#include <cstddef>

namespace core {

/// Part of a text, in bytes of its UTF-8, end exclusive.
struct TextRange {
    std::size_t start = 0;
    std::size_t end = 0;

    bool operator==(const TextRange&) const = default;
};

} // namespace core
