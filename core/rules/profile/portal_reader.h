#pragma once

#include "core/rules/profile/profile.h"
#include "core/rules/profile/profile_members.h"

namespace core {

/// Reads the portal of a profile. Faults, told to `members`: a field that does not exist, a control
/// that is none, a limit that the profile does not set, a member of the wrong type; each names its
/// place.
class PortalReader {
public:
    /// The profile's limits are read before its portal, which names them.
    PortalReader(ProfileMembers& members, const Profile& profile)
        : m_in(members), m_profile(profile)
    {
    }

    [[nodiscard]] Portal read(JsonNode& portal);

private:
    PortalPage page(JsonNode& node, const std::string& where);
    PortalEntry entry(JsonNode& node, const std::string& where);
    void readValues(JsonNode& node, PortalEntry& entry);
    std::optional<PortalCondition> condition(JsonNode& node, const std::string& where);
    /// The address at the member; a fault where the offer has no such field.
    std::string field(JsonNode& node, const std::string& where);

    /// The rule at the member "limit"; a fault where the profile has no limit for it.
    std::string limitRule(JsonNode& node, const std::string& where);

    ProfileMembers& m_in;
    const Profile& m_profile;
};

} // namespace core
