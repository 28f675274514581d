#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// An image of one platform, as a manifest list or the image itself tells.
struct RegistryPlatform {
    std::string os;
    /// "amd64", "arm64", "arm"; with "arm" the variant is "v7" or "v6".
    std::string architecture;
    std::string variant;
    std::string digest;
    /// Bytes to pull: configuration and layers, compressed; 0 where nobody asked.
    long long size = 0;

    bool operator==(const RegistryPlatform&) const = default;
};

/// The configuration of an image, as far as rules look at it.
struct RegistryConfig {
    /// ISO 8601, or empty.
    std::string created;
    std::string user;
    /// "NAME=value"
    std::vector<std::string> environment;
    std::map<std::string, std::string, std::less<>> labels;
    /// The command lines that made the layers.
    std::vector<std::string> history;

    bool operator==(const RegistryConfig&) const = default;
};

/// What the registry says of one tag.
struct RegistryTag {
    /// HTTP status of the answer for the manifest.
    int status = 0;
    /// The registry's own code where it refused: "MANIFEST_UNKNOWN", "NAME_UNKNOWN".
    std::string code;
    std::string mediaType;
    std::string digest;
    /// The digest when this offer was last checked or packed, or empty.
    std::string earlierDigest;
    std::vector<RegistryPlatform> platforms;
    std::optional<RegistryConfig> config;

    bool operator==(const RegistryTag&) const = default;
};

/// What somebody saw in one repository.
struct RegistryRepository {
    std::map<std::string, RegistryTag, std::less<>> tags;
    /// The day on which it was seen, "YYYY-MM-DD".
    std::string asked;

    bool operator==(const RegistryRepository&) const = default;
};

/// By "<registry>.azurecr.io/<repository>" or by the repository alone.
using RegistryFacts = std::map<std::string, RegistryRepository, std::less<>>;

} // namespace core
