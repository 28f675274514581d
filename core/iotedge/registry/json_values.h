#pragma once

#include "core/base/result.h"
#include "core/text/json/json_tree.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Members of what a registry answers. One of another kind counts as absent: what a registry sends
/// is no text that somebody could correct at its place.
namespace core::registry {

/// An object. Errors: it is none, or no JSON.
[[nodiscard]] Result<JsonTree> objectFrom(std::string_view text);

[[nodiscard]] const JsonNode* memberOf(const JsonNode& node, std::string_view key, JsonKind kind);
[[nodiscard]] std::string textOf(const JsonNode& node, std::string_view key);
/// A whole number from 0; 0 where there is none.
[[nodiscard]] long long numberOf(const JsonNode& node, std::string_view key);
/// The texts of a list.
[[nodiscard]] std::vector<std::string> textsOf(const JsonNode& node, std::string_view key);
/// The members of an object that are texts; of two of one name the last counts.
[[nodiscard]] std::map<std::string, std::string, std::less<>> textsByKeyOf(const JsonNode& node,
                                                                           std::string_view key);
/// The names of an object's members.
[[nodiscard]] std::vector<std::string> keysOf(const JsonNode& node, std::string_view key);

} // namespace core::registry
