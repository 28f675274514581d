#pragma once

#include <cstdint>
#include <string>

namespace core {

/// The code point as UTF-8.
[[nodiscard]] std::string utf8(std::int32_t point);

} // namespace core
