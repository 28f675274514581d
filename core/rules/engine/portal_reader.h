#pragma once

#include "core/rules/engine/portal.h"
#include "core/rules/engine/profile_members.h"

namespace core {

/// Reads the portal of a profile. Faults, told to `members`: a field that does not exist, a control
/// that is none, a member of the wrong type; each names its place.
class PortalReader {
public:
    explicit PortalReader(ProfileMembers& members) : m_in(members) {}

    [[nodiscard]] Portal read(JsonNode& portal);

private:
    PortalPage page(JsonNode& node, const std::string& where);
    PortalEntry entry(JsonNode& node, const std::string& where);
    void readValues(JsonNode& node, PortalEntry& entry);
    std::optional<PortalCondition> condition(JsonNode& node, const std::string& where);
    /// The address at the member; a fault where the offer has no such field.
    std::string field(JsonNode& node, const std::string& where);

    ProfileMembers& m_in;
};

} // namespace core
