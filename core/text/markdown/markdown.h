#pragma once

#include "core/text/html/html_paste.h"

#include <string_view>

namespace core {

/// Reads Markdown as CommonMark has it, with GitHub's tables and struck text, and keeps of it what
/// is kept of the HTML that it stands for. Errors: what is left is refused by parseHtml(). or
/// its links refer to long addresses over and over.
[[nodiscard]] tl::expected<PastedText, SyntaxFault> pastedMarkdown(std::string_view text);

} // namespace core
