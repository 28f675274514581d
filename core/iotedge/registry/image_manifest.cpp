#include "core/iotedge/registry/image_manifest.h"

#include "core/iotedge/registry/json_values.h"
#include "core/iotedge/registry/media_types.h"

#include <algorithm>
#include <limits>

namespace core::registry {

namespace {

Descriptor descriptorFrom(const JsonNode& node)
{
    return {bareMediaType(textOf(node, "mediaType")), textOf(node, "digest"),
            numberOf(node, "size")};
}

/// What BuildKit puts beside the images: provenance, a list of parts.
bool isAttestation(const JsonNode& entry, std::string_view os)
{
    const JsonNode* notes = memberOf(entry, "annotations", JsonKind::Object);
    return os == "unknown"
           || (notes && textOf(*notes, "vnd.docker.reference.type") == "attestation-manifest");
}

Result<Manifest> listFrom(const JsonNode& root, Manifest manifest)
{
    const JsonNode* entries = memberOf(root, "manifests", JsonKind::Array);
    if (!entries)
        return fail(translatable("error", "The list of images in the registry has no member "
                                          "“manifests”. Push the list again."));
    for (const JsonNode& node : entries->items) {
        ListEntry entry{descriptorFrom(node), {}, {}, {}};
        if (const JsonNode* platform = memberOf(node, "platform", JsonKind::Object)) {
            entry.os = textOf(*platform, "os");
            entry.architecture = textOf(*platform, "architecture");
            entry.variant = textOf(*platform, "variant");
        }
        if (isAttestation(node, entry.os))
            continue;
        if (!isSha256(entry.manifest.digest))
            return fail(translatable("error", "An entry of the list in the registry has no digest "
                                              "in SHA-256. Push the list again."));
        manifest.entries.push_back(std::move(entry));
        if (manifest.entries.size() > kMaxEntries)
            return fail(translatable("error", "The list in the registry names more than %1 images, "
                                              "which is no module. Push a list with an image for "
                                              "each platform."),
                        {static_cast<long long>(kMaxEntries)});
    }
    return manifest;
}

long long sum(long long one, long long other)
{
    constexpr long long kMax = std::numeric_limits<long long>::max();
    return one > kMax - other ? kMax : one + other;
}

Result<Manifest> imageFrom(const JsonNode& root, Manifest manifest)
{
    const JsonNode* config = memberOf(root, "config", JsonKind::Object);
    if (config)
        manifest.config = descriptorFrom(*config);
    if (mediaKind(manifest.config.mediaType) != MediaKind::Config
        || !isSha256(manifest.config.digest))
        return fail(translatable("error", "What lies in the registry is no container image: it has "
                                          "no configuration of one. Push the image under this "
                                          "tag."));
    manifest.pullSize = manifest.config.size;
    if (const JsonNode* layers = memberOf(root, "layers", JsonKind::Array))
        for (const JsonNode& layer : layers->items)
            manifest.pullSize = sum(manifest.pullSize, numberOf(layer, "size"));
    return manifest;
}

} // namespace

bool isSha256(std::string_view digest)
{
    constexpr std::string_view kAlgorithm = "sha256:";
    constexpr std::size_t kDigits = 64;
    return digest.starts_with(kAlgorithm) && digest.size() == kAlgorithm.size() + kDigits
           && std::ranges::all_of(digest.substr(kAlgorithm.size()), [](char c) {
                  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
              });
}

Result<Manifest> manifestFrom(std::string_view contentType, std::string_view text)
{
    const bool isTold = mediaKind(contentType) != MediaKind::Other;
    if (!isTold && bareMediaType(contentType) == "text/html")
        return fail(translatable("error", "A web page came in place of a manifest, perhaps of a "
                                          "sign-in or a proxy. Check the registry's name and your "
                                          "network."));
    const auto tree = objectFrom(text);
    if (!tree)
        return tl::unexpected(tree.error());
    const JsonNode& root = tree->root;
    Manifest manifest;
    manifest.mediaType =
        bareMediaType(isTold ? std::string(contentType) : textOf(root, "mediaType"));
    const MediaKind kind = mediaKind(manifest.mediaType);
    if (kind == MediaKind::Schema1 || numberOf(root, "schemaVersion") == 1)
        return fail(translatable("error", "The image lies in the registry in the form of Docker "
                                          "before 2016 (schema 1), which today's engines do not "
                                          "pull. Push it again."));
    manifest.isList = kind == MediaKind::List;
    if (manifest.isList)
        return listFrom(root, std::move(manifest));
    if (kind == MediaKind::Image)
        return imageFrom(root, std::move(manifest));
    return fail(translatable("error", "What lies in the registry is no container image (%1). Push "
                                      "the image under this tag."),
                {manifest.mediaType.empty() ? bareMediaType(contentType) : manifest.mediaType});
}

} // namespace core::registry
