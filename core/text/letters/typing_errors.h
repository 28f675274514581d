#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// How many slips of the keyboard lie between two words: characters (bytes) that are wrong,
/// missing, too many, or swapped with their neighbour. This is the optimal string alignment
/// distance; its time grows with the product of the lengths, so that the caller bounds them.
[[nodiscard]] std::size_t typingErrors(std::string_view a, std::string_view b);

} // namespace core
