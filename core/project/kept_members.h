#pragma once

#include "core/offer/offer.h"
#include "core/text/json/json_tree.h"

#include <set>
#include <string>
#include <string_view>

namespace core {

// What a record has and this program does not understand stays with it, so that saving loses
// nothing.

/// What cannot be read under a name is kept under the name and " (unreadable)".
void keepUnreadable(UnknownMembers& unknown, const std::string& key, const JsonNode& value);

/// Puts the members of `node` that are not known before those that could not be read; of a name
/// that stands twice the last is kept, as everywhere.
void keepRest(UnknownMembers& unknown, const JsonNode& node, std::set<std::string_view> known);

} // namespace core
