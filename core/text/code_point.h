#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

struct CodePoint {
    std::int32_t value = 0;
    std::size_t bytes = 1;
};

/// The code point at the start of a text that is not empty. A byte that is not UTF-8 stands for
/// itself, as U+FFFD.
[[nodiscard]] CodePoint firstCodePoint(std::string_view text);

} // namespace core
