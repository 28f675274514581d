#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Decompresses a whole zlib stream; what lies behind it is ignored. Nothing when it is damaged or
/// gives more than `limit` bytes.
[[nodiscard]] std::optional<std::string> inflateAll(std::string_view compressed, std::size_t limit);

} // namespace core
