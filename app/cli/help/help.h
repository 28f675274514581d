#pragma once

#include "app/cli/base/command.h"

#include <span>
#include <string>
#include <string_view>

namespace app {

/// An exit code and what it says.
struct ExitMeaning {
    std::string_view code;
    std::string_view meaning;
};

[[nodiscard]] std::span<const ExitMeaning> exitMeanings();

/// A text of the context "help", as it is spoken.
[[nodiscard]] std::string helpText(std::string_view text);
[[nodiscard]] std::string helpText(const Option& option);

/// What the program does, its commands and its exit codes.
[[nodiscard]] std::string generalHelp();

/// Usage, options and examples of one command.
[[nodiscard]] std::string helpOf(const Command& command);

} // namespace app
