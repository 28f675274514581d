#pragma once

#include <cstddef>
#include <optional>

namespace core::platform {

/// Whether standard output goes to a terminal.
[[nodiscard]] bool isOutputTerminal();

/// Whether standard error goes to a terminal.
[[nodiscard]] bool isErrorTerminal();

/// How many columns the terminal of standard output has; nothing elsewhere.
[[nodiscard]] std::optional<std::size_t> outputColumns();
/// The same of standard error.
[[nodiscard]] std::optional<std::size_t> errorColumns();

} // namespace core::platform
