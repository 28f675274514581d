#pragma once

#include "app/cli/base/command.h"

#include <array>
#include <string_view>
#include <vector>

/// What a shell offers for the next word, taken from the table of commands.
namespace app {

inline constexpr std::array<std::string_view, 3> kShells{"bash", "zsh", "fish"};

/// What may stand in a place.
struct Offered {
    std::vector<std::string_view> words = {};
    /// Files and folders, too.
    bool hasFiles = false;
    /// The word goes on: "sarif=" and a file.
    bool goesOn = false;
};

/// The command's own, and that of every command.
[[nodiscard]] std::vector<Option> optionsOf(const Command& command);

/// For the value of the option; nothing for a switch, or where anything may stand.
[[nodiscard]] Offered offeredFor(const Option& option);
/// For the first operand of the command.
[[nodiscard]] Offered offeredFor(const Command& command);

} // namespace app
