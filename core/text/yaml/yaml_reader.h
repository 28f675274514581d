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

/// What a text of YAML holds.
struct YamlText {
    /// The values of the first document.
    JsonNode root;
    /// The line where a second document has its first value; 0 where the text has one document.
    int secondLine = 0;
};

/// The first document of a YAML 1.2 text as a tree of values: aliases and merge keys ("<<") are
/// replaced by what they stand for, plain words that read as null, true, false or a number are
/// such, tags are passed over. Ranges are empty.
/// Errors, all as "Line %1, column %2: …": no YAML (in any of its documents), an alias of nothing,
/// more than kMaxYamlValues values or kMaxYamlDepth levels.
[[nodiscard]] Result<YamlText> readYaml(std::string_view text);

} // namespace core
