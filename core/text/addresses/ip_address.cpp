#include "core/text/addresses/ip_address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace core {

namespace {

/// The first bits that addresses of a range share.
struct Ipv4Range {
    std::array<std::uint8_t, 4> start;
    int bits = 0;
};

constexpr std::array kSpecialIpv4{Ipv4Range{{0, 0, 0, 0}, 8},      Ipv4Range{{10, 0, 0, 0}, 8},
                                  Ipv4Range{{100, 64, 0, 0}, 10},  Ipv4Range{{127, 0, 0, 0}, 8},
                                  Ipv4Range{{169, 254, 0, 0}, 16}, Ipv4Range{{172, 16, 0, 0}, 12},
                                  Ipv4Range{{192, 0, 0, 0}, 24},   Ipv4Range{{192, 0, 2, 0}, 24},
                                  Ipv4Range{{192, 88, 99, 0}, 24}, Ipv4Range{{192, 168, 0, 0}, 16},
                                  Ipv4Range{{198, 18, 0, 0}, 15},  Ipv4Range{{198, 51, 100, 0}, 24},
                                  Ipv4Range{{203, 0, 113, 0}, 24}, Ipv4Range{{224, 0, 0, 0}, 3}};

constexpr std::uint32_t ipv4NumberOf(const std::array<std::uint8_t, 4>& octets)
{
    return static_cast<std::uint32_t>(octets[0]) << 24U
           | static_cast<std::uint32_t>(octets[1]) << 16U
           | static_cast<std::uint32_t>(octets[2]) << 8U | octets[3];
}

std::uint32_t ipv4Number(std::string_view address)
{
    std::array<std::uint8_t, 4> octets{};
    for (std::uint8_t& octet : octets) {
        const auto end = std::min(address.find('.'), address.size());
        std::from_chars(address.data(), address.data() + end, octet);
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return ipv4NumberOf(octets);
}

/// The first two groups of 16 bits; what stands behind them decides of no range.
std::array<std::uint16_t, 2> firstGroups(std::string_view address)
{
    std::array<std::uint16_t, 2> groups{};
    for (std::uint16_t& group : groups) {
        if (address.starts_with(':'))
            break;
        const auto end = std::min(address.find(':'), address.size());
        std::from_chars(address.data(), address.data() + end, group, 16);
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return groups;
}

} // namespace

bool isPublicIpv4(std::string_view address)
{
    const std::uint32_t number = ipv4Number(address);
    return std::ranges::none_of(kSpecialIpv4, [&](const Ipv4Range& range) {
        const int rest = 32 - range.bits;
        return number >> static_cast<unsigned>(rest)
               == ipv4NumberOf(range.start) >> static_cast<unsigned>(rest);
    });
}

bool isPublicIpv6(std::string_view address)
{
    const auto [first, second] = firstGroups(address);
    const bool isGlobalUnicast = (first & 0xE000U) == 0x2000U;
    // Teredo, benchmarks and other uses of protocols, and documentation.
    const bool isOfProtocols = first == 0x2001U && (second < 0x0200U || second == 0x0DB8U);
    const bool is6to4 = first == 0x2002U;
    const bool isDocumentation = first == 0x3FFFU && second < 0x1000U;
    return isGlobalUnicast && !isOfProtocols && !is6to4 && !isDocumentation;
}

} // namespace core
