#pragma once

#include "core/text/json/json_tree.h"

#include <string>

namespace core {

enum class JsonStyle {
    /// Two spaces of indent, one member or item per line.
    Lines,
    /// No white space at all.
    Compact
};

/// The JSON text of a node, always valid UTF-8, without a final newline.
[[nodiscard]] std::string writeJson(const JsonNode& node, JsonStyle style);

} // namespace core
