#pragma once

#include "core/base/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::support {

/// A language in which every text that can be translated is its German one in brackets: ⟦…⟧. What
/// stands outside of them was never asked of a language.
[[nodiscard]] Language bracketed();

/// The words outside of all brackets, of an HTML page without its markup, style and script, but
/// with what a screen reader says; without those that stand in `data`.
[[nodiscard]] std::vector<std::string> wordsOutside(std::string_view text, std::string_view data);

} // namespace core::support
