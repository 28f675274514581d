#pragma once

#include <cstddef>
#include <cstdint>

namespace core {

/// Undoes the filter of one PNG row in place. `above` is the row before it, all zero for the first
/// row of a picture; `step` the distance in bytes to the sample on the left. False for a filter
/// that PNG does not have.
[[nodiscard]] bool undoPngFilter(int filter, std::uint8_t* row, const std::uint8_t* above,
                                 std::size_t size, std::size_t step);

} // namespace core
