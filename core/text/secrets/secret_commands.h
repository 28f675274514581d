#pragma once

#include "core/text/secrets/secrets.h"

#include <span>
#include <string_view>
#include <vector>

/// Passwords on command lines: "curl -u admin:hunter22 …", ["--password", "hunter22"].
namespace core {

/// The password among the words of a command: from a byte of a word to its end.
struct CommandSecret {
    std::size_t word = 0;
    std::size_t start = 0;

    bool operator==(const CommandSecret&) const = default;
};

/// In a list of words, as Docker has them in Cmd and Entrypoint; the program may be missing.
[[nodiscard]] std::vector<CommandSecret> secretsOfCommand(std::span<const std::string_view> words);

/// In a text that holds commands: appended in its order. A text is searched more carefully than a
/// setting, which holds no examples for readers.
void findCommandSecrets(std::string_view text, bool isSetting, std::vector<Secret>& found);

} // namespace core
