#pragma once

#include "core/base/result.h"
#include "core/iotedge/registry/registry_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::registry {

/// What a file tells of one image.
struct ImageDescription {
    /// "contoso.azurecr.io/team/module:1.0.0"; none where the file names none.
    std::vector<std::string> names;
    /// Labels, and annotations of the manifest where a label lacks; secrets are left out.
    RegistryConfig config;
    /// Ports, variables, volumes and user are known; a manifest does not tell them.
    bool hasConfig = false;
    bool isList = false;
    /// Of a list, and of an image as far as the file tells.
    std::vector<RegistryPlatform> platforms;

    bool operator==(const ImageDescription&) const = default;
};

/// Reads what skopeo inspect (with --raw or --config, or without), docker manifest inspect (also
/// --verbose), docker image inspect, docker buildx imagetools inspect --raw, crane manifest and
/// crane config print, told apart by its content. Several images are what docker image inspect
/// prints of several; the entries of one list are one image. None for a text that is none of these,
/// such as a deployment manifest or a container. Errors: a manifest that no engine takes.
[[nodiscard]] Result<std::vector<ImageDescription>> imageDescriptions(std::string_view text);

/// What a registry answered for a tag; `name` is the tag's whole name.
[[nodiscard]] ImageDescription imageDescriptionOf(const RegistryTag& tag, std::string name);

} // namespace core::registry
