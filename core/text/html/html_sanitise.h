#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace core {

/// A description rewritten so that it holds nothing but the allowed tags and u, without attributes,
/// well nested and closed: em becomes i, strong b, a div its paragraphs, and of every other tag the
/// text stays, except for what runs or is embedded. Safe to show whatever the source holds.
/// Sanitising the result again changes nothing, and browsers read it as the tree it was written
/// from. Errors: source that parseHtml() refuses.
[[nodiscard]] tl::expected<std::string, SyntaxFault> sanitisedHtml(std::string_view source);

/// A text as source: escaped where HTML wants it, without control characters.
[[nodiscard]] std::string escapedHtmlText(std::string_view text);

/// What a customer reads of a description, a line for each block; empty where parseHtml() refuses.
[[nodiscard]] std::string visibleHtmlText(std::string_view source);

} // namespace core
