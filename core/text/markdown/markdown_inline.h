#pragma once

#include "core/text/html/rich_text.h"
#include "core/text/markdown/markdown.h"

#include <string_view>

namespace core {

/// Adds a paragraph's text to the block: emphasis, code, links and escapes become looks and plain
/// text; what is lost is noted.
void addMarkdownText(std::string_view text, RichBlock& block, MarkdownText& result);

} // namespace core
