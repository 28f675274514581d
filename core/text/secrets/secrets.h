#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The one guard against secrets: what is found here goes into no project, bundle, report and
/// recovery, and every face says so with the same verdict.
namespace core {

/// Something in a text that is a secret.
struct Secret {
    TextRange range;
    /// "an account key", to be put into a sentence.
    TranslatableText kind;

    bool operator==(const Secret&) const = default;
};

/// Every secret in the text, in its order and apart: keys and passwords of connection strings and
/// assignments (AccountKey=, SharedAccessKey =, ;Password=, CLIENT_SECRET=), the signature of a
/// shared access signature (sig=), the password of an address (https://user:password@host), tokens
/// that are known by their shape (AWS, Azure, GitHub, GitLab, Google, npm, Slack, Stripe, Telegram,
/// JWT), private key blocks, passwords on command lines, and base64 that packs any of them.
/// Placeholders such as "<key>", "$KEY", "***" and "…" are none. Linear in the
/// length of the text.
[[nodiscard]] std::vector<Secret> findSecrets(std::string_view text);
/// The first of them.
[[nodiscard]] std::optional<Secret> findSecret(std::string_view text);
/// One of a file that may be large: it is looked through in parts of so many bytes, so that it
/// takes the memory of a part. They overlap by a 32nd of that, which is longer than any secret.
[[nodiscard]] std::optional<Secret> findSecretInFile(std::string_view bytes,
                                                     std::size_t partSize = std::size_t{4} << 20);

/// The same for the value of a setting, which is a secret as a whole where the setting's name says
/// so: "hunter2" of DB_PASSWORD.
[[nodiscard]] std::vector<Secret> findSecretsOfSetting(std::string_view name,
                                                       std::string_view value);

/// The text with "…" in the place of each secret, to be shown where others may read it.
[[nodiscard]] std::string withoutSecrets(std::string_view text);
/// The same for secrets that were found before, in the text's order.
[[nodiscard]] std::string withoutSecrets(std::string_view text, const std::vector<Secret>& secrets);
/// The same for what fills the message.
void concealSecrets(Message& message);

} // namespace core
