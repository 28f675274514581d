#include "core/base/base64.h"

#include <cstdint>

namespace core {

namespace {

constexpr std::string_view kBase64Signs =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

std::string base64(std::string_view bytes)
{
    std::string result;
    result.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 3; ++byte)
            bits =
                bits << 8U | (byte < group.size() ? static_cast<unsigned char>(group[byte]) : 0U);
        for (std::size_t sign = 0; sign < 4; ++sign)
            result += sign <= group.size() ? kBase64Signs[bits >> (18U - 6U * sign) & 0x3FU] : '=';
    }
    return result;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 == 0)
        for (int padding = 0; padding < 2 && text.ends_with('='); ++padding)
            text.remove_suffix(1);
    std::string result;
    result.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const int value = base64Value(c);
        if (value < 0)
            return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            result += static_cast<char>(bits >> count & 0xFFU);
        }
    }
    const bool isWhole = count < 6 && (bits & ((1U << count) - 1U)) == 0;
    return isWhole ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace core
