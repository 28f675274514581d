#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A drawing without scripts, event handlers, metadata, comments, and what editors note for
/// themselves. It looks as before. Nothing where the XML is not closed well.
[[nodiscard]] std::optional<std::string> cleanSvg(std::string_view bytes);

/// Whether a drawing holds a script, an event handler, or an address that runs one.
[[nodiscard]] bool hasSvgScript(std::string_view bytes);

} // namespace core
