#pragma once

#include "core/rules/engine/checking.h"

#include <initializer_list>

namespace core {

/// For a rule that says again what other rules say: it passes with them, and repeats none of their
/// findings. They stand before it in the registry.
void restate(Checking& report, std::initializer_list<std::string_view> rules);

} // namespace core
