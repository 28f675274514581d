#include "app/cli/check/profile_store.h"

namespace app {

ProfileStore::Chosen ProfileStore::of(const core::Project* project)
{
    const auto key = project ? std::pair(project->bundleProfile, project->content.offer.profile)
                             : std::pair<std::string, std::string>();
    const std::scoped_lock lock(m_lock);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    auto chosen = chosenProfile(m_arguments, project);
    const Chosen shared = chosen ? Chosen(std::make_shared<const ChosenProfile>(std::move(*chosen)))
                                 : Chosen(tl::unexpected(chosen.error()));
    return m_known.emplace(key, shared).first->second;
}

} // namespace app
