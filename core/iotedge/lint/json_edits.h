#pragma once

#include "core/base/text_edit.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>

/// Edits of a JSON text that leave the rest of it as it was typed.
namespace core {

/// The last member of that name, in any letter case; null if there is none.
[[nodiscard]] const JsonMember* findMember(const JsonNode& object, std::string_view key);

/// Takes the member out, with the comma that separates it.
[[nodiscard]] TextEdit removal(std::string_view text, const JsonNode& object,
                               const JsonMember& member);
/// Puts a member, written as JSON, at the start of the object.
[[nodiscard]] TextEdit insertion(const JsonNode& object, std::string_view member);

/// The text as a JSON string, with quotes.
[[nodiscard]] std::string quotedJson(std::string_view text);

/// The text with all white space between its tokens gone; it is JSON.
[[nodiscard]] std::string minifiedJson(std::string_view json);

} // namespace core
