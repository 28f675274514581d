#pragma once

#include "core/base/result.h"
#include "core/text/json/json_tree.h"

#include <string_view>

namespace core {

/// How deep mappings and lists of YAML may nest.
constexpr int kMaxYamlDepth = 64;
/// How many values a text may stand for, aliases followed, so that a hostile file cannot fill the
/// memory.
constexpr int kMaxYamlValues = 200'000;

/// The first document of a YAML 1.2 text as a tree of values: aliases and merge keys ("<<") are
/// replaced by what they stand for, plain words that read as null, true, false or a number are
/// such, tags are passed over. Ranges are empty.
/// Errors, with line and column: no YAML, an alias of nothing, more than kMaxYamlValues values or
/// kMaxYamlDepth levels.
[[nodiscard]] Result<JsonNode> readYaml(std::string_view text);

} // namespace core
