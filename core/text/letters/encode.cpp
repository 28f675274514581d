#include "core/text/letters/encode.h"

#include <utf8proc.h>

#include <array>

namespace core {

std::string utf8(std::int32_t point)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(point, bytes.data());
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)};
}

} // namespace core
