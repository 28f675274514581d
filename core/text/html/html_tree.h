#pragma once

#include "core/text/addresses/syntax.h"
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

/// Limits within which a description is parsed at all: what the store takes is far below them, and
/// beyond them a browser's algorithm takes quadratic time.
constexpr std::size_t kHtmlMaxBytes = 64 * 1024;
constexpr std::size_t kHtmlMaxDepth = 64;
constexpr std::size_t kHtmlMaxAttributes = 64;

/// Why tokens are not turned into a tree: too long, too deep, too many attributes in one tag, or
/// unclosed formatting that a browser would repeat too often.
[[nodiscard]] std::optional<SyntaxFault> htmlRefusal(std::string_view source,
                                                     const std::vector<HtmlToken>& tokens);

/// What never reaches the tree, nor the store: comments, declarations, and the elements that go
/// together with their content. In order, without overlap.
[[nodiscard]] std::vector<TextRange> droppedHtmlParts(const std::vector<HtmlToken>& tokens);

/// The tree of source that has no htmlRefusal().
[[nodiscard]] HtmlTree htmlTree(std::string_view source, const std::vector<HtmlToken>& tokens);

/// Whether browsers decode the reference at the start of the text ("&amp;", "&copy", "&#65;").
[[nodiscard]] bool isDecodedHtmlReference(std::string_view text);

} // namespace core
