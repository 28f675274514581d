#pragma once

#include "core/rules/profile/profile.h"

#include <QString>

#include <memory>
#include <vector>

namespace app {

/// The profiles to choose from: those built in, the default first, and a file that the user gave,
/// which replaces the built-in one of its id.
class Profiles {
public:
    Profiles();

    [[nodiscard]] const std::vector<std::shared_ptr<const core::Profile>>& all() const
    {
        return m_profiles;
    }
    /// Null where there is no profile of that id.
    [[nodiscard]] std::shared_ptr<const core::Profile> find(std::string_view id) const;

    /// Whether every copy of the program has a profile of that id.
    [[nodiscard]] static bool isBuiltIn(std::string_view id);

    /// Returns the profile read. Errors: the file cannot be read or is no profile.
    core::Result<std::shared_ptr<const core::Profile>> addFile(const QString& fileName);

private:
    std::vector<std::shared_ptr<const core::Profile>> m_profiles;
};

} // namespace app
