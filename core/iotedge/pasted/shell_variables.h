#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Variables of the shell in which a command ran.
namespace core::pasted {

struct ShellVariable {
    std::string name;
    /// What stands in its place: the default, or the folder as "$PWD" or "$HOME".
    std::string text;
    /// Of the text, with the dollar sign.
    std::size_t size = 0;
    bool hasDefault = false;
    bool isFolder = false;
};

/// "$NAME", "${NAME}", "${NAME:-default}", and "$env:NAME" of PowerShell, at the start of the text.
[[nodiscard]] std::optional<ShellVariable> shellVariableAt(std::string_view text);

/// Whether a path begins in a folder of the machine where the command ran: "./data", "~/data",
/// "$PWD", "$(pwd)", "%cd%", "C:\data", "/c/Users/me".
[[nodiscard]] bool isOfOneMachine(std::string_view path);

} // namespace core::pasted
