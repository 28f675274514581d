#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// The first two bytes, most significant first; there must be that many.
[[nodiscard]] constexpr std::uint16_t bigEndian16(std::string_view bytes)
{
    return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[0]) << 8
                                      | static_cast<unsigned char>(bytes[1]));
}

/// The first four bytes, most significant first; there must be that many.
[[nodiscard]] constexpr std::uint32_t bigEndian32(std::string_view bytes)
{
    return std::uint32_t{bigEndian16(bytes)} << 16U | bigEndian16(bytes.substr(2));
}

/// The first four bytes, least significant first; there must be that many.
[[nodiscard]] constexpr std::uint32_t littleEndian32(std::string_view bytes)
{
    const auto swapped = [](std::uint32_t two) { return (two >> 8U | two << 8U) & 0xffffU; };
    return swapped(bigEndian16(bytes)) | swapped(bigEndian16(bytes.substr(2))) << 16U;
}

} // namespace core
