#pragma once

#include "core/text/html/html_tokens.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// An element or a text of the tree that a browser builds from a description.
struct HtmlNode {
    /// In lower case; empty for a text.
    std::string tag;
    /// Decoded: no character references, "\n" line ends, valid UTF-8.
    std::string text;
    /// From the start tag to where the element ends; of a text, all of it.
    TextRange range;
    /// Where the start tag stands; empty if the browser added the element.
    TextRange startTag;
    /// The browser ended the element without its end tag; range.end is where.
    bool endsEarly = false;
    std::size_t parent = 0;
    std::vector<std::size_t> children;

    [[nodiscard]] bool isText() const { return tag.empty(); }
};

/// The nodes in document order; the first is the root, which stands for the whole description.
using HtmlTree = std::vector<HtmlNode>;

/// The tree of source that has no htmlRefusal().
[[nodiscard]] HtmlTree htmlTree(std::string_view source, const std::vector<HtmlToken>& tokens);

/// How much of the text's start browsers decode as a reference by name, its ";" included: all of
/// "&amp;", five bytes of "&copy2026", four of "&notit;"; 0 for none.
[[nodiscard]] std::size_t decodedHtmlName(std::string_view text);

} // namespace core
