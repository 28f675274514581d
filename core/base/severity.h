#pragma once

namespace core {

/// How a finding weighs. Only an Error stops an export.
enum class Severity { Help, Confirm, Warning, Error };

} // namespace core
