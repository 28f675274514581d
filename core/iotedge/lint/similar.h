#pragma once

#include <string_view>
#include <vector>

namespace core {

/// The candidate that the word was probably meant to be: the same in another letter case, or a few
/// slips of the keyboard away. Empty where none is near, or where the word is hostile in length.
[[nodiscard]] std::string_view mostSimilar(std::string_view word,
                                           const std::vector<std::string_view>& candidates);

} // namespace core
