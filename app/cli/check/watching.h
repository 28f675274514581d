#pragma once

#include "app/cli/base/command.h"

#include <functional>
#include <string>
#include <vector>

namespace app {

/// Runs `check`, and again whenever something but the reports changes in what the paths name, until
/// the program is told to end by SIGINT, SIGTERM or another such signal; then its last answer is
/// the answer. Unreadable, with a message, where the system tells of no changes.
[[nodiscard]] ExitCode keepChecking(const std::vector<std::string>& paths,
                                    const std::vector<std::string>& reports,
                                    const std::function<ExitCode()>& check);

} // namespace app
