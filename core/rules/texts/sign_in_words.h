#pragma once

#include "core/text/prose/phrases.h"

#include <cstddef>
#include <span>

namespace core {

/// How many words from the place tell everybody a password or a user's name: "password: secret"; 0
/// for none. What a sentence says about passwords is none: "Password: choose one of your own".
[[nodiscard]] std::size_t signInAt(std::span<const PhraseToken> tokens, std::size_t at);

} // namespace core
