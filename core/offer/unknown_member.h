#pragma once

#include <string>
#include <vector>

namespace core {

/// A member of a project file that this version does not know, kept as it stood so that saving
/// loses nothing: its key and its compact JSON text.
struct UnknownMember {
    std::string key;
    std::string json;

    bool operator==(const UnknownMember&) const = default;
};
using UnknownMembers = std::vector<UnknownMember>;

} // namespace core
