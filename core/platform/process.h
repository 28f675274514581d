#pragma once

#include <string>

namespace core::platform {

/// Of this process, while it lives no other's.
[[nodiscard]] long long processId();

/// Whether there is a process of the number, also one of another user.
[[nodiscard]] bool isRunning(long long process);

/// Empty where the variable is not set, which means the same to all who ask.
[[nodiscard]] std::string environmentVariable(const char* name);

/// What tells the file of this program from another build of it: changes when the file does. Empty
/// where the system does not tell.
[[nodiscard]] std::string programStamp();

} // namespace core::platform
