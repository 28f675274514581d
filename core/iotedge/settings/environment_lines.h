#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Lines of variables as other tools write them.
namespace core {

/// The line as NAME=value where a shell, Docker or Compose wrote it; nothing for any other.
[[nodiscard]] std::optional<std::string> plainLine(std::string_view line);

/// "-e A=1 --env=B=2", each variable on a line of its own; nothing for any other line, nor for one
/// variable.
[[nodiscard]] std::optional<std::string> optionLines(std::string_view line);

/// "environment:", the key above the variables of Compose.
[[nodiscard]] bool isKeyAbove(std::string_view line);

} // namespace core
