#pragma once

#include <string>

namespace app {

/// The page offerwright-cli(1), as roff: what the help says of all commands.
[[nodiscard]] std::string manPage();

} // namespace app
