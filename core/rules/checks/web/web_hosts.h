#pragma once

#include <string_view>

/// What is known of the hosts that web addresses lead to; the lists are in
/// resources/rules/web_hosts.json. A host is one in lower case, as hostOfUrl() gives it.
namespace core {

/// A portal, an intranet or a file share; "servicedesk" and its like on them may be open.
[[nodiscard]] bool asksForSignIn(std::string_view host);
/// A service that hides where an address leads.
[[nodiscard]] bool isShortener(std::string_view host);
/// A name that is kept for examples (RFC 2606, RFC 6761), so that nothing answers there.
[[nodiscard]] bool isReservedName(std::string_view host);
/// Such a name, or a made-up company of Microsoft's texts and templates. A company that bears the
/// publisher's own ID is the publisher's, and this product's sample keeps its name while the
/// publisher is the sample's.
[[nodiscard]] bool isExampleHost(std::string_view host, std::string_view publisherId);
/// An IPv4 address, or an IPv6 address in brackets.
[[nodiscard]] bool isAddressLiteral(std::string_view host);
/// What the public network cannot reach: addresses of private and special ranges, a name of one
/// label, and names that are kept for local networks.
[[nodiscard]] bool isPrivateHost(std::string_view host);
/// The label left of the registrable name that speaks of a server for tests, or the first one of a
/// tunnel to somebody's own machine; empty where there is none.
[[nodiscard]] std::string_view stagingLabel(std::string_view host);
/// Whether the part of an e-mail address before the @ names a role, not a person.
[[nodiscard]] bool isRoleName(std::string_view localPart);
/// The ending of a file that browsers save; empty where the path has none.
[[nodiscard]] std::string_view downloadEnding(std::string_view path);

} // namespace core
