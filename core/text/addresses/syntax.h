#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What is wrong with a text that has a fixed form, and where. The message is a whole sentence of
/// the context "rule" that says what is wrong, the offending part, and how to mend it.
struct SyntaxFault {
    TextRange range;
    Message message;

    bool operator==(const SyntaxFault&) const = default;
};

enum class UrlScheme { HttpOrHttps, HttpsOnly };

/// An absolute web address (RFC 3986, internationalised hosts by UTS #46 form), without user name.
[[nodiscard]] std::optional<SyntaxFault> faultInUrl(std::string_view text, UrlScheme scheme);
/// An e-mail address (RFC 5321 mailbox; RFC 6531 internationalised).
[[nodiscard]] std::optional<SyntaxFault> faultInEmail(std::string_view text);
/// A phone number in the international notation of ITU-T E.123: "+", country code, at most 15
/// digits (E.164), single spaces, an optional extension.
[[nodiscard]] std::optional<SyntaxFault> faultInPhone(std::string_view text);
/// A GUID in the form 8-4-4-4-12, any letter case.
[[nodiscard]] std::optional<SyntaxFault> faultInGuid(std::string_view text);

/// The host of a web address in lower case, empty where there is none.
[[nodiscard]] std::string hostOfUrl(std::string_view url);

} // namespace core
