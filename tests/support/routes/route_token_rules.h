#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core::support {

/// A word of the language by the name of the rule that it matches.
struct Word {
    std::string rule;
    std::string text;
};

/// The words of a route or a condition, without white space and comments; the last is "end". A mark
/// of the grammar has itself as its rule.
[[nodiscard]] std::vector<Word> wordsOf(std::string_view text);

} // namespace core::support
