#pragma once

#include "core/base/message.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a container registry says of an offer's images, as data for rules and pages.
namespace core {

/// The configuration of an image, as far as somebody looks at it.
struct RegistryConfig {
    /// ISO 8601, or empty.
    std::string created;
    std::string user;
    /// "NAME=value"; what is a secret has "…" in its place when a registry was asked.
    std::vector<std::string> environment;
    std::map<std::string, std::string, std::less<>> labels;
    /// The command lines that made the layers.
    std::vector<std::string> history;
    std::string os = {};
    std::string architecture = {};
    std::string variant = {};
    /// "8080/tcp"
    std::vector<std::string> exposedPorts = {};
    std::vector<std::string> volumes = {};
    std::vector<std::string> entrypoint = {};
    /// Where a secret stood before it was left out: "ENV DB_PASSWORD", "history".
    std::vector<std::string> secrets = {};

    bool operator==(const RegistryConfig&) const = default;
};

/// An image of one platform, as a manifest list or the image itself tells.
struct RegistryPlatform {
    std::string os;
    /// "amd64", "arm64", "arm"; with "arm" the variant is "v7" or "v6".
    std::string architecture;
    std::string variant;
    std::string digest;
    /// Bytes to pull: configuration and layers, compressed; 0 where nobody asked.
    long long size = 0;
    /// Of an entry of a list; the tag has that of a single image.
    std::optional<RegistryConfig> config = {};
    /// The list names it, and the registry does not have it.
    bool isMissing = false;
    /// Why nobody could look at it.
    std::optional<Message> problem = {};

    bool operator==(const RegistryPlatform&) const = default;
};

/// What the registry says of one tag.
struct RegistryTag {
    /// HTTP status of the answer for the manifest; 0 where there was none.
    int status = 0;
    /// The registry's own code where it refused: "MANIFEST_UNKNOWN", "NAME_UNKNOWN".
    std::string code;
    std::string mediaType;
    std::string digest;
    /// The digest when this offer was last checked or packed, or empty.
    std::string earlierDigest;
    std::vector<RegistryPlatform> platforms;
    std::optional<RegistryConfig> config;
    /// Why there was no answer, or none that could be used.
    std::optional<Message> problem = {};

    bool operator==(const RegistryTag&) const = default;
};

/// What somebody saw in one repository.
struct RegistryRepository {
    std::map<std::string, RegistryTag, std::less<>> tags;
    /// The day on which it was seen, "YYYY-MM-DD".
    std::string asked;
    /// The names of all tags that the registry listed, in its order.
    std::vector<std::string> listed = {};

    bool operator==(const RegistryRepository&) const = default;
};

/// By "<registry>.azurecr.io/<repository>" or by the repository alone.
using RegistryFacts = std::map<std::string, RegistryRepository, std::less<>>;

} // namespace core
