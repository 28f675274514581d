#pragma once

#include "core/base/result.h"
#include "core/intake/told.h"
#include "core/text/json/json_tree.h"

#include <string>
#include <string_view>
#include <vector>

/// What the readers of JSON share.
namespace core::intake {

/// Whether the first character that shows anything opens an object or a list.
[[nodiscard]] bool startsJson(std::string_view text);

/// Errors: the text is no strict JSON; with line and column.
[[nodiscard]] Result<JsonTree> strictJson(std::string_view text);

/// The member of that name in any letter case; the last one, as parsers have it. Null for what is
/// no object.
[[nodiscard]] const JsonNode* memberIn(const JsonNode& object, std::string_view key);
/// "supportContact/name" from member to member.
[[nodiscard]] const JsonNode* memberAlong(const JsonNode& object, std::string_view members);
/// A text, a number or a truth value as text; empty for everything else.
[[nodiscard]] std::string textOf(const JsonNode* node);

/// Null, an empty text, an empty object or list: nothing is lost with it.
[[nodiscard]] bool holdsNothing(const JsonNode& node);

/// The objects that somebody looks for in the wrappers of answers and of tools.
struct WrappedObjects {
    /// In the order of the text.
    std::vector<const JsonNode*> objects;
    /// What stands in the wrappers beside them.
    std::vector<std::string> beside;
};
/// Goes through objects and lists, a few of them deep, and into none that `isOne` takes.
[[nodiscard]] WrappedObjects wrappedObjects(const JsonNode& root, bool (*isOne)(const JsonNode&));

/// "Not understood: a, b and 3 more." where there are such members.
void noteUnknownMembers(Told& told, const std::vector<std::string>& members);

} // namespace core::intake
