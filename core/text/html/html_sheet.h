#pragma once

#include "core/text/html/html_tokens.h"

#include <string_view>
#include <vector>

namespace core {

/// Gives each start tag, behind the styles that it has itself, what the page's style sheets say of
/// its classes about weight, slant, raising and hiding: Google Docs and other editors write all
/// looks so. Read are rules of single classes (".c1", "span.c1"); of two rules on one property the
/// later counts. The page is what the tokens were cut from, or has them as a part. Linear in both.
void inlineHtmlSheets(std::string_view page, std::vector<HtmlToken>& tokens);

} // namespace core
