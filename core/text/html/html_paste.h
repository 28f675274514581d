#pragma once

#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_losses.h"
#include "core/text/html/rich_text.h"

namespace core {

/// What is kept of HTML from elsewhere, and what is not.
struct PastedText {
    std::vector<RichBlock> blocks;
    /// One for each thing that a person would miss.
    std::vector<HtmlLossKind> losses;

    bool operator==(const PastedText&) const = default;
};

/// Reads HTML from the clipboard as word processors and browsers put it there: the fragment inside
/// the page, bold and italic written as styles, and lists that Word writes as paragraphs. Nothing
/// passes but what the sanitiser lets through. Errors: what is left is refused by parseHtml().
[[nodiscard]] tl::expected<PastedText, SyntaxFault> pastedHtml(std::string_view source);

/// Takes out blocks with nothing to see and the bold of headings, which are bold anyway.
void tidyPastedBlocks(std::vector<RichBlock>& blocks);

} // namespace core
