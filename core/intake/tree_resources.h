#pragma once

#include "core/text/json/json_tree.h"

#include <string>
#include <vector>

namespace core::intake {

/// "listing" of a resource with the schema "https://…/schema/listing/2022-03-01-preview5".
[[nodiscard]] std::string resourceOf(const JsonNode& resource);

/// The list of resources in a tree or request; null where there is none that names a schema.
[[nodiscard]] const JsonNode* resourcesIn(const JsonNode& root);

/// The members of the resource that no reader looks at: "listing.newsletter".
[[nodiscard]] std::vector<std::string> unreadMembers(const std::string& name,
                                                     const JsonNode& resource);

} // namespace core::intake
