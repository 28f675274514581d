#include "core/text/letters/windows_1252.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::int32_t kFirstControl = 0x80;

/// From 0x80 on; the five that are not taken stand for themselves.
constexpr std::array<std::int32_t, 32> kWindowsSigns{
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

} // namespace

std::optional<std::int32_t> windows1252Sign(std::int32_t control)
{
    if (control < kFirstControl
        || control >= kFirstControl + static_cast<std::int32_t>(kWindowsSigns.size()))
        return std::nullopt;
    const std::int32_t sign = kWindowsSigns[static_cast<std::size_t>(control - kFirstControl)];
    return sign == control ? std::nullopt : std::optional(sign);
}

std::optional<unsigned char> windows1252Byte(std::int32_t point)
{
    if (point >= 0xA0 && point <= 0xFF)
        return static_cast<unsigned char>(point);
    const auto sign = std::ranges::find(kWindowsSigns, point);
    if (sign == kWindowsSigns.end())
        return std::nullopt;
    return static_cast<unsigned char>(kFirstControl + (sign - kWindowsSigns.begin()));
}

} // namespace core
