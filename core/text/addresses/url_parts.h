#pragma once

#include "core/base/text_range.h"

#include <string_view>

namespace core {

/// Where the parts of a web address lie. Splitting judges nothing: every part may hold anything.
struct UrlParts {
    bool hasScheme = false;
    bool hasAuthority = false;
    /// Without the colon.
    TextRange scheme;
    /// With its "@"; empty where there is none.
    TextRange userInfo;
    /// With the brackets of an IPv6 address.
    TextRange host;
    /// Without the colon.
    TextRange port;
    /// The byte where path, query and fragment begin.
    std::size_t path = 0;
};

[[nodiscard]] UrlParts splitUrl(std::string_view text);

/// Whether an "@" stands before the host with neither a user name nor a password.
[[nodiscard]] bool isEmptyUserInfo(std::string_view text, const UrlParts& parts);

} // namespace core
