#pragma once

#include "core/text/html/html.h"

#include <string_view>
#include <vector>

namespace core {

/// Wrong characters and references of one text token, appended.
void addCharacterProblems(std::string_view source, TextRange text,
                          std::vector<HtmlProblem>& problems);

} // namespace core
