#pragma once

#include "core/base/message.h"
#include "core/iotedge/pasted/command_start.h"

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

/// The command without what follows it. Quotes of a word processor become plain ones; variables and
/// what other commands print become placeholders, but for the folder of the shell and its user's
/// ($PWD, $HOME), which are told where they are used.
[[nodiscard]] ShellLine readShellLine(const CommandText& command);

/// The word with plain dashes for one that a word processor wrote at its start ("–p", "—rm").
[[nodiscard]] std::string withPlainDashes(std::string_view word);

} // namespace core::pasted
