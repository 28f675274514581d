#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A word that a dictionary can judge.
struct SpelledWord {
    /// Decoded, with "'" as its apostrophe.
    std::string text;
    /// In the source, with the tags and references inside.
    TextRange range;

    bool operator==(const SpelledWord&) const = default;
};

/// The words of a description's visible text in its order, without those that no dictionary has:
/// code, addresses, paths and names with digits, signs or capitals inside.
[[nodiscard]] std::vector<SpelledWord> spelledWords(std::string_view html);

/// The words of any text, as they are written.
[[nodiscard]] std::vector<std::string> wordsIn(std::string_view text);

} // namespace core
