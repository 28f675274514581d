#include "core/iotedge/registry/image_description.h"

#include "core/iotedge/registry/config_secrets.h"
#include "core/iotedge/registry/image_config.h"
#include "core/iotedge/registry/image_manifest.h"
#include "core/iotedge/registry/json_values.h"
#include "core/iotedge/registry/media_types.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"

#include <algorithm>

namespace core::registry {

namespace {

bool has(const JsonNode& node, std::string_view key, JsonKind kind)
{
    return memberOf(node, key, kind) != nullptr;
}

bool isManifestJson(const JsonNode& node)
{
    const JsonNode* config = memberOf(node, "config", JsonKind::Object);
    return has(node, "schemaVersion", JsonKind::Number)
           && (has(node, "manifests", JsonKind::Array) || has(node, "fsLayers", JsonKind::Array)
               || (config && has(*config, "digest", JsonKind::String)));
}

/// An item of docker manifest inspect --verbose.
const JsonNode* verboseManifest(const JsonNode& node)
{
    if (!has(node, "Ref", JsonKind::String) || !has(node, "Descriptor", JsonKind::Object))
        return nullptr;
    const JsonNode* manifest = memberOf(node, "SchemaV2Manifest", JsonKind::Object);
    return manifest ? manifest : memberOf(node, "OCIManifest", JsonKind::Object);
}

bool isSkopeoImage(const JsonNode& node)
{
    return has(node, "Layers", JsonKind::Array) && has(node, "Digest", JsonKind::String)
           && has(node, "Architecture", JsonKind::String);
}

/// A container has the same members, and those of its run.
bool isDockerImage(const JsonNode& node)
{
    return has(node, "RepoTags", JsonKind::Array) && has(node, "Architecture", JsonKind::String)
           && !node.member("State") && !node.member("HostConfig");
}

bool isConfigJson(const JsonNode& node)
{
    return has(node, "architecture", JsonKind::String) && has(node, "os", JsonKind::String)
           && (has(node, "rootfs", JsonKind::Object) || has(node, "config", JsonKind::Object));
}

void addPlatform(ImageDescription& image, RegistryPlatform platform)
{
    const bool isTold = !platform.architecture.empty() && platform.os != "unknown";
    if (isTold && std::ranges::find(image.platforms, platform) == image.platforms.end())
        image.platforms.push_back(std::move(platform));
}

ImageDescription ofConfig(const JsonNode& node)
{
    ImageDescription image;
    image.config = imageConfigOf(node);
    image.hasConfig = true;
    addPlatform(image,
                {image.config.os, image.config.architecture, image.config.variant, {}, {}, {}});
    return image;
}

/// Annotations say of the manifest what labels say of the configuration.
void addAnnotations(ImageDescription& image, const JsonNode& manifest)
{
    image.config.labels.merge(textsByKeyOf(manifest, "annotations"));
    leaveSecretsOut(image.config);
}

Result<ImageDescription> ofManifest(const JsonNode& node)
{
    // OCI lets the media type of the manifest itself away.
    const std::string told = textOf(node, "mediaType");
    const std::string type = !told.empty() ? told
                             : has(node, "manifests", JsonKind::Array)
                                 ? "application/vnd.oci.image.index.v1+json"
                                 : "application/vnd.oci.image.manifest.v1+json";
    const auto manifest = manifestFrom(type, writeJson(node, JsonStyle::Compact));
    if (!manifest)
        return tl::unexpected(manifest.error());
    ImageDescription image;
    image.isList = manifest->isList;
    for (const ListEntry& entry : manifest->entries)
        addPlatform(image,
                    {entry.os, entry.architecture, entry.variant, entry.manifest.digest, {}, {}});
    addAnnotations(image, node);
    return image;
}

/// "contoso.azurecr.io/module:1.0.0@sha256:…" without the digest.
std::string withoutDigest(const std::string& name)
{
    return name.substr(0, name.find('@'));
}

void addName(ImageDescription& image, std::string name)
{
    const bool isNamed = !name.empty() && !name.starts_with("<none>");
    if (isNamed && std::ranges::find(image.names, name) == image.names.end())
        image.names.push_back(std::move(name));
}

ImageDescription ofDockerImage(const JsonNode& node)
{
    ImageDescription image = ofConfig(node);
    for (std::string& name : textsOf(node, "RepoTags"))
        addName(image, std::move(name));
    for (const std::string& name : textsOf(node, "RepoDigests"))
        if (image.names.empty())
            addName(image, withoutDigest(name));
    return image;
}

ImageDescription ofSkopeoImage(const JsonNode& node)
{
    ImageDescription image = ofConfig(node);
    // It has the settings in the object itself, and of them only two.
    image.config.labels = textsByKeyOf(node, "Labels");
    image.config.environment = textsOf(node, "Env");
    leaveSecretsOut(image.config);
    addName(image, textOf(node, "Name"));
    return image;
}

Result<ImageDescription> ofVerbose(const std::vector<const JsonNode*>& items)
{
    ImageDescription image;
    image.isList = items.size() > 1;
    for (const JsonNode* item : items) {
        const auto one = ofManifest(*verboseManifest(*item));
        if (!one)
            return tl::unexpected(one.error());
        addName(image, withoutDigest(textOf(*item, "Ref")));
        const JsonNode& descriptor = *memberOf(*item, "Descriptor", JsonKind::Object);
        if (const JsonNode* platform = memberOf(descriptor, "platform", JsonKind::Object))
            addPlatform(image, {textOf(*platform, "os"),
                                textOf(*platform, "architecture"),
                                textOf(*platform, "variant"),
                                textOf(descriptor, "digest"),
                                {},
                                {}});
        image.config.labels.insert(one->config.labels.begin(), one->config.labels.end());
    }
    return image;
}

std::optional<Result<ImageDescription>> ofObject(const JsonNode& node)
{
    if (isManifestJson(node))
        return ofManifest(node);
    if (verboseManifest(node))
        return ofVerbose({&node});
    // That of skopeo lists all tags of the repository, beside this one.
    if (isSkopeoImage(node))
        return ofSkopeoImage(node);
    if (isDockerImage(node))
        return ofDockerImage(node);
    if (isConfigJson(node))
        return ofConfig(node);
    return std::nullopt;
}

Result<std::vector<ImageDescription>> ofArray(const JsonNode& root)
{
    std::vector<const JsonNode*> verbose;
    std::vector<ImageDescription> images;
    for (const JsonNode& item : root.items)
        if (item.kind == JsonKind::Object && verboseManifest(item))
            verbose.push_back(&item);
        else if (item.kind == JsonKind::Object && isDockerImage(item))
            images.push_back(ofDockerImage(item));
    if (verbose.empty())
        return images;
    auto image = ofVerbose(verbose);
    if (!image)
        return tl::unexpected(image.error());
    images.push_back(std::move(*image));
    return images;
}

} // namespace

Result<std::vector<ImageDescription>> imageDescriptions(std::string_view text)
{
    const JsonTree tree = readJson(text);
    if (!tree.problems.empty())
        return std::vector<ImageDescription>();
    if (tree.root.kind == JsonKind::Array)
        return ofArray(tree.root);
    auto image = tree.root.kind == JsonKind::Object ? ofObject(tree.root) : std::nullopt;
    if (!image)
        return std::vector<ImageDescription>();
    if (!*image)
        return tl::unexpected(image->error());
    return std::vector{std::move(**image)};
}

ImageDescription imageDescriptionOf(const RegistryTag& tag, std::string name)
{
    ImageDescription image;
    addName(image, std::move(name));
    image.platforms = tag.platforms;
    image.isList = tag.platforms.size() > 1;
    const RegistryConfig* config = tag.config ? &*tag.config : nullptr;
    for (const RegistryPlatform& platform : tag.platforms)
        if (!config && platform.config)
            config = &*platform.config;
    image.hasConfig = config != nullptr;
    if (config)
        image.config = *config;
    return image;
}

} // namespace core::registry
