#include "core/base/base64.h"

#include <cstdint>

namespace core {

std::string base64(std::string_view bytes)
{
    constexpr std::string_view kSigns =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    result.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 3; ++byte)
            bits =
                bits << 8U | (byte < group.size() ? static_cast<unsigned char>(group[byte]) : 0U);
        for (std::size_t sign = 0; sign < 4; ++sign)
            result += sign <= group.size() ? kSigns[bits >> (18U - 6U * sign) & 0x3FU] : '=';
    }
    return result;
}

} // namespace core
