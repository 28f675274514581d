#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class UrlScheme { HttpOrHttps, HttpsOnly };

/// The form of an absolute web address (RFC 3986, internationalised hosts by UTS #46 form).
[[nodiscard]] std::optional<SyntaxFault> faultInUrlForm(std::string_view text, UrlScheme scheme);
/// The same, and it leads to a public host and carries no user name.
[[nodiscard]] std::optional<SyntaxFault> faultInUrl(std::string_view text, UrlScheme scheme);

/// The host of a web address in lower case, empty where there is none.
[[nodiscard]] std::string hostOfUrl(std::string_view url);

} // namespace core
