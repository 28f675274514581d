#pragma once

#include <string_view>

namespace core {

/// Whether the name of a setting says that its value is a secret: "DB_PASSWORD", "apiKey",
/// "пароль". In the languages that settings are named in.
[[nodiscard]] bool namesSecret(std::string_view name);

/// Whether the name may as well be the name that something harmless has, so that the value decides:
/// "STORAGE_KEY", "heslo".
[[nodiscard]] bool namesKey(std::string_view name);

/// Whether the name is one of a key that Azure makes, which is known by its randomness:
/// "primaryKey". Such a name may as well be one of a table's column.
[[nodiscard]] bool namesRandomKey(std::string_view name);

/// Whether a word for a password ends at `end`, as people write it before a colon: "Mot de passe",
/// "パスワード". No letter, digit or low line stands before it.
[[nodiscard]] bool endsInPasswordName(std::string_view text, std::size_t end);

} // namespace core
