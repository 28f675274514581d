#pragma once

#include <string>

/// The scripts that a shell reads to complete command lines.
namespace app {

[[nodiscard]] std::string bashCompletion();
[[nodiscard]] std::string zshCompletion();
[[nodiscard]] std::string fishCompletion();

} // namespace app
