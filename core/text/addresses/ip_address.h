#pragma once

#include <string_view>

/// Which numeric addresses the public network reaches (RFC 6890 and IANA's registries of
/// special-purpose addresses).
namespace core {

/// Of a right IPv4 address; false for the ranges that are kept for private networks, documentation,
/// measurements, multicast and the like.
[[nodiscard]] bool isPublicIpv4(std::string_view address);
/// Of a right IPv6 address without brackets: global unicast that holds no other kind of address in
/// itself (mapped, 6to4, NAT64, Teredo).
[[nodiscard]] bool isPublicIpv6(std::string_view address);

} // namespace core
