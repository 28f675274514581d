#pragma once

#include "core/base/result.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Takes the members of a profile's JSON, keeping the first thing that is wrong and where. Texts
/// are moved out of the tree, not copied.
class ProfileMembers {
public:
    /// Null where there is no such member, or no object at all.
    [[nodiscard]] static JsonNode* member(JsonNode& object, std::string_view key);

    /// Keeps the fault if it is the first; `text` names the place as %1.
    void fault(const std::string& where, const char* text);
    [[nodiscard]] const std::optional<Error>& firstFault() const { return m_fault; }

    /// A fault where the member is absent or no text.
    std::string text(JsonNode& object, const char* key, const std::string& where);
    [[nodiscard]] static std::string optionalText(JsonNode& object, const char* key);
    /// Absent where the member is; a fault where it is no whole number.
    std::optional<long long> number(JsonNode& object, const char* key, const std::string& where);
    /// Empty where the member is absent.
    std::span<JsonNode> list(JsonNode& object, const char* key);
    std::span<JsonMember> record(JsonNode& object, const char* key);
    /// The texts of a list; what is no text is left out.
    [[nodiscard]] static std::vector<std::string> texts(std::span<JsonNode> nodes);
    /// The index of the member's text among the names; an absent member is the first. Else a fault.
    std::size_t choice(JsonNode& object, const char* key, const std::string& where,
                       std::span<const std::string_view> names, const char* fault);

private:
    std::optional<Error> m_fault;
};

} // namespace core
