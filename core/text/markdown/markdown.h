#pragma once

#include "core/text/html/html_losses.h"
#include "core/text/html/rich_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a description can have of a Markdown text.
struct MarkdownText {
    std::vector<RichBlock> blocks;
    /// One for each thing that a person would miss.
    std::vector<HtmlLossKind> losses;
    /// The addresses of links, of which the text stays.
    std::vector<std::string> links;

    bool operator==(const MarkdownText&) const = default;
};

/// Reads what people write of CommonMark: headings of both kinds, paragraphs, hard line breaks,
/// nested lists, bold and italic text, code, quotes, links, pictures, tables as lines. Never fails;
/// what is none of it is plain text. Linear in the length of the text.
[[nodiscard]] MarkdownText readMarkdown(std::string_view text);

} // namespace core
