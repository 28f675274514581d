#pragma once

#include "core/text/html/html.h"
#include "core/text/html/html_tree.h"

#include <string_view>
#include <vector>

namespace core {

/// The elements as written, with what is wrong with their nesting.
struct HtmlNesting {
    std::vector<HtmlElement> elements;
    std::vector<HtmlProblem> problems;
};
[[nodiscard]] HtmlNesting htmlNesting(std::string_view source, const std::vector<HtmlToken>& tokens,
                                      const HtmlTree& tree);

} // namespace core
