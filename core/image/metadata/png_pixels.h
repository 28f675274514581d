#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Whether the compressed pixels of a PNG hold more than pixels: bytes behind the end of the
/// stream, or behind the last line that is shown, which are not all zero. False where that cannot
/// be told.
[[nodiscard]] bool hidesBehindPixels(std::string_view png);

/// The file without them; nothing where there are none.
[[nodiscard]] std::optional<std::string> withoutHiddenPixels(std::string_view png);

/// A chunk with its length and checksum.
[[nodiscard]] std::string pngChunk(std::string_view type, std::string_view body);

} // namespace core
