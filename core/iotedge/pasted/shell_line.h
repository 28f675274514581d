#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// A command line as people copy it from a terminal or a page.
namespace core::pasted {

/// The command with what a shell reads itself taken out of it.
struct ShellLine {
    std::string command;
    /// Sentences of the context "import".
    std::vector<Message> notes;
};

/// The first command of the text. Quotes of a word processor become plain ones.
[[nodiscard]] ShellLine readShellLine(std::string_view text);

/// The text without the prompt of a terminal before the command: "$ ", "user@host:~# ", "> ".
[[nodiscard]] std::string_view withoutPrompt(std::string_view text);

/// The word with plain dashes for one that a word processor wrote at its start ("–p", "—rm").
[[nodiscard]] std::string withPlainDashes(std::string_view word);

/// Where a command stands among the words.
struct CommandPlace {
    /// Without its folder.
    std::string_view program;
    /// The first word behind run or create.
    std::size_t options = 0;
};

/// Of docker run or docker create, or of a program that takes the same.
[[nodiscard]] std::optional<CommandPlace> commandPlace(std::span<const std::string> words);

} // namespace core::pasted
