#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Where among the lines that people copy the command stands that makes a container.
namespace core::pasted {

/// Where a command stands among the words.
struct CommandPlace {
    /// Without its folder, in lower case.
    std::string program;
    /// The first word behind run or create.
    std::size_t options = 0;
};

/// Of docker run or docker create, or of a program that takes the same.
[[nodiscard]] std::optional<CommandPlace> commandPlace(std::span<const std::string> words);

struct CommandText {
    /// From the program to the end of the text: without the prompt of a terminal ("$ ",
    /// "user@host:~# ", "C:\>"), the key of a unit of systemd and the marks of code around it.
    std::string_view text = {};
    /// Commands and sentences that stand before it; comments are none.
    std::string_view before = {};
    bool hasPrompt = false;
    bool isOfUnit = false;
    /// Nothing stands before it but comments and lines that a shell runs.
    bool isScript = true;
};

/// The first command of the text that makes a container; nothing for a text without one.
[[nodiscard]] std::optional<CommandText> commandIn(std::string_view text);

} // namespace core::pasted
