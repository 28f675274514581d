#pragma once

#include "app/cli/lsp/checked_text.h"

namespace app::lsp {

enum class Markup { Plain, Markdown };

/// What is known of a place: the field that stands there, and each finding with its requirement,
/// why there is such a rule, and the documents. Empty where there is nothing to say.
[[nodiscard]] std::string hoverAt(const CheckedText& checked, const std::filesystem::path& file,
                                  std::size_t offset, Markup markup);

} // namespace app::lsp
