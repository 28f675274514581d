#pragma once

#include "core/text/secrets/secrets.h"

namespace core {

/// What a value may be instead of a secret: a placeholder in brackets or with a "$", "#NAME#",
/// REPLACE_ME, one character repeated, dots. The bracket may be escaped as in HTML and addresses.
[[nodiscard]] bool isStandIn(std::string_view value);

/// Whether text[name] is a parameter of a web address that links to shared pages have, too:
/// "https://…?token=". In a text it is told by the rule on signed addresses, and is no sure secret.
[[nodiscard]] bool isOfSharedLink(std::string_view text, TextRange name);

/// "scheme://user:password@host": appended in the text's order.
void findAddressPasswords(std::string_view text, std::vector<Secret>& found);
/// Blocks between "-----BEGIN … PRIVATE KEY-----" and the matching end: appended in the text's
/// order.
void findPrivateKeys(std::string_view text, std::vector<Secret>& found);

} // namespace core
