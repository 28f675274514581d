#pragma once

#include <string>
#include <string_view>

namespace core {

/// The text as it is compared with known phrases: without letter case, accents and soft hyphens,
/// compatibility forms resolved ("…" is "...", a no-break space a space), every dash a "-". Invalid
/// UTF-8 gives an empty text.
[[nodiscard]] std::string searchable(std::string_view text);

} // namespace core
