#pragma once

#include "core/intake/json_source.h"
#include "core/text/json/json_tree.h"

#include <string>
#include <vector>

/// What the reader of a resource tree looks things up in.
namespace core::intake {

/// "plan-listing" of ".../schema/plan-listing/2022-03-01-preview5"; empty for what is no resource.
[[nodiscard]] std::string resourceOf(const JsonNode& resource);

/// The resources of a tree, of a request or of an answer, or one by itself.
[[nodiscard]] WrappedObjects resourcesIn(const JsonNode& root);

/// The language of the listing that is taken: English where there is some, else the first. Empty
/// where no listing names one. As the tree writes it, in lower case.
[[nodiscard]] std::string listingLanguage(const std::vector<const JsonNode*>& resources);

/// The members of a resource that hold something that nothing is taken of:
/// "listing.supportContact.fax".
[[nodiscard]] std::vector<std::string> unreadMembers(const std::string& name,
                                                     const JsonNode& resource);

} // namespace core::intake
