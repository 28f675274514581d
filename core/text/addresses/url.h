#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class UrlScheme { HttpOrHttps, HttpsOnly };

/// The form of an absolute web address: RFC 3986, hosts in other letters by UTS #46, and other
/// letters behind the host, which browsers encode (RFC 3987).
[[nodiscard]] std::optional<SyntaxFault> faultInUrlForm(std::string_view text, UrlScheme scheme);
/// The same, and it leads to a public host and carries no user name.
[[nodiscard]] std::optional<SyntaxFault> faultInUrl(std::string_view text, UrlScheme scheme);

/// The host of a web address in lower case and with ASCII dots, empty where there is none.
[[nodiscard]] std::string hostOfUrl(std::string_view url);

} // namespace core
