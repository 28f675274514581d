#pragma once

#include "app/cli/command.h"

namespace app {

/// What the program does, its commands and its exit codes.
[[nodiscard]] std::string generalHelp();

/// Usage, options and examples of one command.
[[nodiscard]] std::string helpOf(const Command& command);

} // namespace app
