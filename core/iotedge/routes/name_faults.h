#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <string_view>

/// What edgeHub takes as part of a property's name and hardly anybody meant so.
namespace core {

/// The first character of the name that a reader does not see: spaces beyond those of ASCII,
/// zero-width characters, marks of direction.
[[nodiscard]] std::optional<TextRange> unseenIn(std::string_view name);

/// Whether the name holds a quotation mark that is none for edgeHub: “ ” ‘ ’ « » ` ´.
[[nodiscard]] bool holdsForeignQuote(std::string_view name);
/// What stands between two such marks; nothing where the name is not exactly that.
[[nodiscard]] std::optional<std::string_view> insideForeignQuotes(std::string_view name);

/// Whether the name can be meant as one: it begins like a word, and nothing in it looks like an
/// operator, a quotation mark or a space.
[[nodiscard]] bool isPlainName(std::string_view name);

/// An operator that sticks to a name is part of it.
inline constexpr std::string_view kStickyOperators = "!+*%|&'";

} // namespace core
