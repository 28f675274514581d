#pragma once

#include "core/text/html/rich_text.h"

#include <string>
#include <vector>

namespace core {

/// The one way to write the blocks: a line for each, allowed tags only, nothing empty, and no white
/// space that browsers would not show. Reading it gives the blocks again, and all of it.
[[nodiscard]] std::string richTextHtml(const std::vector<RichBlock>& blocks);

} // namespace core
