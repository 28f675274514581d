#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string_view>

namespace core {

/// X.Y.Z.
struct ImageVersion {
    std::array<unsigned long long, 3> numbers{};

    auto operator<=>(const ImageVersion&) const = default;
};

/// What the name of an image tag tells. The views lie in the name that was parsed.
struct ImageTag {
    /// The name begins with X.Y.Z, alone or before a dash.
    std::optional<ImageVersion> version;
    /// The name begins with X.Y, alone or before a dash: a tag that moves on.
    bool isRolling = false;
    /// It was meant as a version, right or not: "v1.0", "1.0.0.1", "1.0.x".
    bool isVersionLike = false;
    /// What follows the first dash, such as "linux-x64".
    std::string_view platform;

    /// A version and nothing more.
    [[nodiscard]] bool isPlainVersion() const { return version && platform.empty(); }
};

[[nodiscard]] ImageTag parsedTag(std::string_view name);

/// "sha256:…", which may stand in place of a tag.
[[nodiscard]] bool isDigest(std::string_view name);

} // namespace core
