#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Host names (RFC 1123, internationalised as in UTS #46) and addresses that stand in their place.

/// What is wrong with the form of text[range] as a host name: labels of at most 63 bytes, all in
/// all at most 253, counted in the form that goes over the wire.
[[nodiscard]] std::optional<SyntaxFault> faultInHostName(std::string_view text, TextRange range);
/// Why nobody outside can reach a name of that form: it has one label only.
[[nodiscard]] std::optional<SyntaxFault> faultInPublicName(std::string_view text, TextRange range);

/// The host with "." for each of the dots of other scripts, which browsers read as one.
[[nodiscard]] std::string withAsciiDots(std::string_view host);

[[nodiscard]] bool isIpv4Address(std::string_view text);
/// Without brackets and without zone (RFC 4291).
[[nodiscard]] bool isIpv6Address(std::string_view text);
/// True where the last label is a number: such a name can only be meant as an IPv4 address.
[[nodiscard]] bool looksLikeIpv4Address(std::string_view host);

} // namespace core
