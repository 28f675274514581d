#include "core/rules/checks/registry/registry_commands.h"

#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/rules/checks/tag_sets.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace core {

namespace {

constexpr int kTagNotFound = 404;

/// As docker buildx takes it.
std::string dockerPlatform(std::string_view name)
{
    return name == "x64" ? "linux/amd64" : name == "arm32" ? "linux/arm/v7" : "linux/arm64";
}

/// How a tag for a platform of a version is mostly called.
std::string platformTag(const ContainerImage& image, const std::string& version,
                        std::string_view platform)
{
    for (const Tag& tag : image.tags)
        if (tag.name.starts_with(version + '-') && platformOf(tag.name) == platform)
            return tag.name;
    return version + "-linux-" + std::string(platform);
}

class RegistryCommandWriter {
public:
    RegistryCommandWriter(const ContainerImage& image, const RegistryRepository& seen)
        : m_image(image),
          m_seen(seen),
          m_name(registry::repositoryKey(image.registry, image.repository))
    {
    }

    [[nodiscard]] std::string write()
    {
        // Images come before the lists that name them, and versions before what follows them.
        for (const Tag& tag : m_image.tags)
            if (!tag.isManifest && tag.name != kLatest)
                buildMissing(tag);
        for (const Tag& tag : m_image.tags)
            if (tag.name != kLatest)
                completeList(tag);
        moveLatest();
        if (m_lines.empty())
            return {};
        const std::string host = m_name.substr(0, m_name.find('/'));
        constexpr std::string_view kRegistryEnding = ".azurecr.io";
        const std::string signIn =
            host.ends_with(kRegistryEnding)
                ? "az acr login --name " + host.substr(0, host.size() - kRegistryEnding.size())
                : "docker login " + host;
        return signIn + '\n' + m_lines;
    }

private:
    [[nodiscard]] const RegistryTag* known(const std::string& tag) const
    {
        const auto found = m_seen.tags.find(tag);
        return found == m_seen.tags.end() ? nullptr : &found->second;
    }
    [[nodiscard]] bool isMissing(const std::string& tag) const
    {
        const RegistryTag* seen = known(tag);
        return seen && !seen->problem && seen->status == kTagNotFound;
    }
    [[nodiscard]] std::string whole(const std::string& tag) const { return m_name + ':' + tag; }

    void build(const std::string& tag, const std::string& platforms)
    {
        m_lines +=
            "docker buildx build --platform " + platforms + " --tag " + whole(tag) + " --push .\n";
    }
    void point(const std::string& tag, const std::vector<std::string>& sources, bool isAppended)
    {
        m_lines += "docker buildx imagetools create ";
        m_lines += isAppended ? "--append " : "";
        m_lines += "--tag " + whole(tag);
        for (const std::string& source : sources)
            m_lines += ' ' + whole(source);
        m_lines += '\n';
    }

    /// An image that is not there, or is built for another processor than its tag says.
    void buildMissing(const Tag& tag)
    {
        const auto platform = platformOf(tag.name);
        const RegistryTag* seen = known(tag.name);
        const bool isOther = seen && !platform.empty() && seen->platforms.size() == 1
                             && !isList(*seen) && !seen->platforms.front().os.empty()
                             && platformName(seen->platforms.front()) != platform;
        if (!isMissing(tag.name) && !isOther)
            return;
        if (!platform.empty())
            build(tag.name, dockerPlatform(platform));
        else if (m_image.platforms == PlatformChoice::AllTier1)
            build(tag.name, "linux/amd64,linux/arm64,linux/arm/v7");
        else
            build(tag.name, "linux/amd64");
    }

    void completeList(const Tag& tag)
    {
        if (tag.isManifest && isMissing(tag.name) && !tag.refersTo.empty())
            return point(tag.name, tag.refersTo, false);
        const RegistryTag* seen = known(tag.name);
        if (!seen || !isList(*seen) || m_image.platforms != PlatformChoice::AllTier1)
            return;
        std::vector<std::string> sources;
        for (const std::string& platform : missingPlatforms(*seen)) {
            const std::string source = platformTag(m_image, tag.name, platform);
            // Of a listed one that lacks, the command stands above.
            if (!tagNamed(m_image, source))
                build(source, dockerPlatform(platform));
            sources.push_back(source);
        }
        if (!sources.empty()) {
            point(tag.name, sources, true);
            m_isNewestChanged = m_isNewestChanged || newestVersion(m_image) == &tag;
        }
    }

    void moveLatest()
    {
        const Tag* newest = newestVersion(m_image);
        const RegistryTag* latest = known(std::string(kLatest));
        if (!newest || !latest || !tagNamed(m_image, kLatest))
            return;
        const RegistryTag* version = known(newest->name);
        const bool isBehind = latest->digest.empty() ? isMissing(std::string(kLatest))
                                                     : version && latest->digest != version->digest;
        if (isBehind || m_isNewestChanged)
            point(std::string(kLatest), {newest->name}, false);
    }

    const ContainerImage& m_image;
    const RegistryRepository& m_seen;
    std::string m_name;
    std::string m_lines;
    bool m_isNewestChanged = false;
};

/// A name that Docker takes holds nothing that a shell would.
bool isSafe(const ContainerImage& image)
{
    const std::string name = registry::repositoryKey(image.registry, image.repository);
    const auto isReference = [&](const std::string& tag) {
        return parsedImageReference(name + ':' + tag).has_value();
    };
    return std::ranges::all_of(image.tags, [&](const Tag& tag) {
        return isReference(tag.name) && std::ranges::all_of(tag.refersTo, isReference);
    });
}

} // namespace

std::string registryCommands(const ContainerImage& image, const RegistryRepository& seen)
{
    return isSafe(image) ? RegistryCommandWriter(image, seen).write() : std::string();
}

std::string withNotedDigest(const std::string& notes, const std::string& name,
                            const std::string& digest, const std::string& day)
{
    const std::string start = "Image " + name + ": ";
    std::string kept;
    for (std::size_t from = 0; from < notes.size();) {
        const std::size_t end = std::min(notes.find('\n', from), notes.size());
        const std::string line = notes.substr(from, end - from);
        if (!line.starts_with(start))
            kept += line + '\n';
        from = end + 1;
    }
    return kept + start + digest + (day.empty() ? "" : " on " + day);
}

} // namespace core
