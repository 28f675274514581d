#pragma once

#include "core/base/result.h"
#include "core/intake/kinds.h"
#include "core/intake/told.h"

#include <string>
#include <string_view>

namespace core::intake {

/// A text for people: HTML of any origin, Word's among it, or Markdown.
[[nodiscard]] bool isDescription(const Source& source);
[[nodiscard]] Result<Told> readDescription(const Source& source);

/// Whether a text begins as HTML does.
[[nodiscard]] bool looksLikeHtml(std::string_view text);

/// The same as HTML that the store takes, of a description that is told beside others; what is lost
/// is noted. Errors: HTML that is too long or too deep.
[[nodiscard]] Result<std::string> descriptionOf(std::string_view text, Told& told);

} // namespace core::intake
