#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Create options that were copied from a place where they stood in another form.
namespace core {

enum class OptionsEscape { Quoted, Backslashes, Percent, Entities };

struct UnescapedOptions {
    std::string text;
    /// The outermost form.
    OptionsEscape escape = OptionsEscape::Quoted;
};

/// What the text stands for, if it is escaped JSON: one JSON string, an object with a backslash
/// before each quote, URL-escaped text, HTML entities; also several of them, one in another.
[[nodiscard]] std::optional<UnescapedOptions> unescapedOptions(std::string_view text);

} // namespace core
