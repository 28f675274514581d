#pragma once

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_tokens.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// Limits within which a description is parsed at all: what the store takes is far below them, and
/// beyond them a browser's algorithm takes quadratic time.
constexpr std::size_t kHtmlMaxBytes = std::size_t{64} * 1024;
constexpr std::size_t kHtmlMaxDepth = 64;
constexpr std::size_t kHtmlMaxAttributes = 64;

/// Why tokens are not turned into a tree: too long, too deep, too many attributes in one tag, or
/// unclosed formatting that a browser would repeat too often.
[[nodiscard]] std::optional<SyntaxFault> htmlRefusal(std::string_view source,
                                                     const std::vector<HtmlToken>& tokens);

/// What never reaches the tree, nor the store: comments, declarations, and the elements that go
/// together with their content. In order, without overlap.
[[nodiscard]] std::vector<TextRange> droppedHtmlParts(const std::vector<HtmlToken>& tokens);

/// Finds the dropped part of each token, for tokens asked for in their order.
class DroppedHtml {
public:
    explicit DroppedHtml(const std::vector<HtmlToken>& tokens) : m_parts(droppedHtmlParts(tokens))
    {
    }

    /// The part that the token lies in; null where it reaches the tree. Valid as long as this.
    [[nodiscard]] const TextRange* partOf(const HtmlToken& token);

private:
    std::vector<TextRange> m_parts;
    std::size_t m_next = 0;
};

} // namespace core
