#pragma once

#include "core/text/html/html.h"
#include "core/text/html/html_tree.h"

namespace core {

/// The elements as written, with what is wrong with their nesting.
struct HtmlNesting {
    std::vector<HtmlElement> elements;
    std::vector<HtmlProblem> problems;
};
[[nodiscard]] HtmlNesting htmlNesting(std::string_view source, const std::vector<HtmlToken>& tokens,
                                      const HtmlTree& tree);

/// Wrong characters and references of one text token, appended.
void addCharacterProblems(std::string_view source, TextRange text,
                          std::vector<HtmlProblem>& problems);

/// The visible blocks of a tree.
[[nodiscard]] std::vector<HtmlBlock> htmlBlocks(const HtmlTree& tree);

} // namespace core
