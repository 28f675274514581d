#pragma once

#include "core/base/text_range.h"

#include <string_view>
#include <vector>

namespace core {

/// Where http and https addresses stand in a text or in HTML: each from its scheme up to a blank, a
/// quote, an angle bracket or its reference; what ends a sentence is no part of it. In order,
/// without overlap, in time linear in the text.
[[nodiscard]] std::vector<TextRange> urlsIn(std::string_view text);

} // namespace core
