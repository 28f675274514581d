#pragma once

#include "core/text/json/json_tree.h"

#include <string_view>

namespace core {

/// How deep objects and lists may nest.
constexpr int kMaxJsonDepth = 64;
/// How many values a text may have, so that a hostile file cannot fill the memory.
constexpr int kMaxJsonValues = 200'000;

/// Reads JSON, and of broken JSON everything that can still be understood. Never fails: a text
/// without any value gives a null and a problem. A byte order mark is passed over.
[[nodiscard]] JsonTree readJson(std::string_view text);

} // namespace core
