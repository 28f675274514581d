#pragma once

class QHostAddress;

namespace app {

/// Whether nobody outside reaches the address: loopback, link-local, private, shared (RFC 6598),
/// unspecified, multicast or reserved, in either version of IP (RFC 6890).
[[nodiscard]] bool isPrivateAddress(const QHostAddress& address);

} // namespace app
