#pragma once

#include "core/base/sha.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Images as a registry stores them, small enough to be written in a test.
namespace tests {

inline constexpr const char* kOciIndex = "application/vnd.oci.image.index.v1+json";
inline constexpr const char* kOciImage = "application/vnd.oci.image.manifest.v1+json";
inline constexpr const char* kOciConfig = "application/vnd.oci.image.config.v1+json";
inline constexpr const char* kNondistributableLayer =
    "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip";
inline constexpr const char* kOciLayer = "application/vnd.oci.image.layer.v1.tar+gzip";
inline constexpr const char* kZstdLayer = "application/vnd.oci.image.layer.v1.tar+zstd";
inline constexpr const char* kForeignLayer =
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
inline constexpr const char* kDockerList =
    "application/vnd.docker.distribution.manifest.list.v2+json";
inline constexpr const char* kDockerImage = "application/vnd.docker.distribution.manifest.v2+json";
inline constexpr const char* kDockerConfig = "application/vnd.docker.container.image.v1+json";

inline std::string digestOf(const std::string& bytes)
{
    return "sha256:" + core::sha256Hex(bytes);
}

/// A manifest with the blobs that it names.
struct RegistryImage {
    std::string mediaType;
    std::string manifest;
    std::vector<std::string> blobs = {};
    nlohmann::json platform = {};

    [[nodiscard]] std::string digest() const { return digestOf(manifest); }
    /// As a list names it.
    [[nodiscard]] nlohmann::json entry() const
    {
        nlohmann::json node{
            {"mediaType", mediaType}, {"digest", digest()}, {"size", manifest.size()}};
        if (!platform.is_null())
            node["platform"] = platform;
        return node;
    }
};

/// The configuration of an image for linux that runs as user 1000.
inline nlohmann::json imageConfig(const std::string& architecture, const std::string& variant = {})
{
    nlohmann::json config{
        {"created", "2026-11-01T10:00:00Z"},
        {"os", "linux"},
        {"architecture", architecture},
        {"config",
         {{"User", "1000"},
          {"Env", {"PATH=/bin", "MODE=demo"}},
          {"ExposedPorts", {{"8080/tcp", nlohmann::json::object()}}},
          {"Labels", {{"org.opencontainers.image.version", "1.0.0"}}}}},
        {"rootfs", {{"type", "layers"}, {"diff_ids", {"sha256:" + std::string(64, '0')}}}},
        {"history", {{{"created_by", "COPY app /app"}}}}};
    if (!variant.empty())
        config["variant"] = variant;
    return config;
}

inline RegistryImage registryImage(const nlohmann::json& config, bool isDocker = false,
                                   const char* layerType = kOciLayer)
{
    const std::string bytes = config.dump();
    const std::string layer = "a layer of " + digestOf(bytes);
    nlohmann::json manifest{
        {"schemaVersion", 2},
        {"mediaType", isDocker ? kDockerImage : kOciImage},
        {"config",
         {{"mediaType", isDocker ? kDockerConfig : kOciConfig},
          {"digest", digestOf(bytes)},
          {"size", bytes.size()}}},
        {"layers",
         {{{"mediaType", layerType}, {"digest", digestOf(layer)}, {"size", layer.size()}}}}};
    // Such a layer lies where it came from.
    if (std::string_view(layerType) == kForeignLayer
        || std::string_view(layerType) == kNondistributableLayer)
        manifest["layers"][0]["urls"] = {"https://layers.example.com/" + digestOf(layer)};
    nlohmann::json platform{{"os", config.value("os", "linux")},
                            {"architecture", config.value("architecture", "amd64")}};
    if (config.contains("variant"))
        platform["variant"] = config["variant"];
    return {isDocker ? kDockerImage : kOciImage, manifest.dump(), {bytes, layer}, platform};
}

inline RegistryImage registryList(const std::vector<nlohmann::json>& entries, bool isDocker = false)
{
    const nlohmann::json list{{"schemaVersion", 2},
                              {"mediaType", isDocker ? kDockerList : kOciIndex},
                              {"manifests", entries}};
    return {isDocker ? kDockerList : kOciIndex, list.dump()};
}

} // namespace tests
