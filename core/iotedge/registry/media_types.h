#pragma once

#include <string>
#include <string_view>

/// What a registry serves, by media type (OCI image specification 1.1, Docker image manifest
/// version 2, schema 2).
namespace core::registry {

enum class MediaKind {
    /// An OCI index or a Docker manifest list.
    List,
    Image,
    Config,
    /// The manifest of Docker before 1.10, which has no configuration.
    Schema1,
    Other
};

/// `type` as a Content-Type header or a member "mediaType" has it, parameters included.
[[nodiscard]] MediaKind mediaKind(std::string_view type);
/// In small letters, without parameters.
[[nodiscard]] std::string bareMediaType(std::string_view type);

/// What the header Accept asks for with a manifest.
inline constexpr const char* kManifestTypes =
    "application/vnd.oci.image.index.v1+json, "
    "application/vnd.docker.distribution.manifest.list.v2+json, "
    "application/vnd.oci.image.manifest.v1+json, "
    "application/vnd.docker.distribution.manifest.v2+json";

} // namespace core::registry
