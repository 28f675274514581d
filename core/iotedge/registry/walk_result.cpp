#include "core/iotedge/registry/registry_walk.h"

#include <utility>

namespace core::registry {

/// What the configuration tells, where the list says nothing.
void RegistryWalk::completeImage(const Manifest& manifest, RegistryPlatform& platform) const
{
    platform.size = manifest.pullSize;
    const auto found = m_configs.find(manifest.config.digest);
    if (found == m_configs.end())
        return;
    const SeenConfig& seen = found->second;
    platform.isMissing = platform.isMissing || seen.isMissing;
    platform.problem = seen.problem;
    platform.config = seen.config;
    if (!seen.config || !platform.os.empty())
        return;
    platform.os = seen.config->os;
    platform.architecture = seen.config->architecture;
    platform.variant = seen.config->variant;
}

RegistryPlatform RegistryWalk::platformOf(const ListEntry& entry) const
{
    RegistryPlatform platform{entry.os, entry.architecture, entry.variant, entry.manifest.digest};
    const auto found = m_manifests.find(entry.manifest.digest);
    if (found == m_manifests.end())
        return platform;
    platform.isMissing = found->second.isMissing;
    platform.problem = found->second.problem;
    if (found->second.manifest)
        completeImage(*found->second.manifest, platform);
    return platform;
}

void RegistryWalk::addPlatforms(const Manifest& manifest,
                                std::vector<RegistryPlatform>& platforms) const
{
    for (const ListEntry& entry : manifest.entries) {
        const auto found = m_manifests.find(entry.manifest.digest);
        const bool isList =
            found != m_manifests.end() && found->second.manifest && found->second.manifest->isList;
        if (platforms.size() >= kMaxEntries)
            return;
        if (isList)
            addPlatforms(*found->second.manifest, platforms);
        else
            platforms.push_back(platformOf(entry));
    }
}

RegistryRepository RegistryWalk::result(const std::string& asked) const
{
    RegistryRepository repository{m_tags, asked, m_listed};
    for (auto& [name, tag] : repository.tags) {
        const auto found = m_manifests.find(tag.digest);
        if (found == m_manifests.end() || !found->second.manifest)
            continue;
        const Manifest& manifest = *found->second.manifest;
        if (manifest.isList) {
            addPlatforms(manifest, tag.platforms);
            continue;
        }
        RegistryPlatform platform{{}, {}, {}, tag.digest};
        completeImage(manifest, platform);
        tag.config = std::exchange(platform.config, std::nullopt);
        tag.platforms.push_back(std::move(platform));
    }
    return repository;
}

} // namespace core::registry
