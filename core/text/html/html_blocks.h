#pragma once

#include "core/text/html/html.h"
#include "core/text/html/html_tree.h"

#include <vector>

namespace core {

/// The visible blocks of a tree.
[[nodiscard]] std::vector<HtmlBlock> htmlBlocks(const HtmlTree& tree);

} // namespace core
