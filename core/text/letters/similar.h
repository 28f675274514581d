#pragma once

#include <string_view>
#include <vector>

/// What somebody meant who mistyped a word: the same in another letter case, or a few slips of the
/// keyboard away, the fewer the shorter the word is.
namespace core {

/// The one candidate that is sure enough for a fix. Empty where none is near, or where the word is
/// hostile in length.
[[nodiscard]] std::string_view mostSimilar(std::string_view word,
                                           const std::vector<std::string_view>& candidates);

/// At most three candidates for a question, the nearest first, those that go on where the word ends
/// among them.
[[nodiscard]] std::vector<std::string_view>
similarWords(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace core
