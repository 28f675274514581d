#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Something in a text that looks like a secret.
struct Secret {
    TextRange range;
    /// "an account key", to be put into a sentence.
    TranslatableText kind;

    bool operator==(const Secret&) const = default;
};

/// The first secret in the text: the key or password of a connection string (AccountKey=,
/// SharedAccessKey=, Password=), the signature of a shared access signature (sig=), a private key
/// block. Placeholders such as "<key>" or "$KEY" are none.
[[nodiscard]] std::optional<Secret> findSecret(std::string_view text);

/// The text with "…" in the place of each secret, to be shown where others may read it.
[[nodiscard]] std::string withoutSecrets(std::string_view text);
/// The same for what fills the message.
void concealSecrets(Message& message);

} // namespace core
