#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>
#include <vector>

/// Values of templates that somebody or some tool fills in before a manifest is deployed.
namespace core {

/// In the order of the text: <NAME>, ${NAME}, $(NAME), {{NAME}}, $NAME and __NAME__ in capitals,
/// #NAME#, REPLACE_ME and CHANGE_ME. "$upstream" and the like are none.
[[nodiscard]] std::vector<TextRange> templateValues(std::string_view text);
[[nodiscard]] bool holdsTemplateValue(std::string_view text);

/// The text with a name of the same length in place of each, so that places stay.
[[nodiscard]] std::string withStandIns(std::string_view text);

/// The text of a manifest as plain JSON, each character in its place: blanks for comments and
/// for the fence of a block of code, a number for a value that stands without quotes (${TTL}).
[[nodiscard]] std::string plainManifest(std::string_view text);

} // namespace core
