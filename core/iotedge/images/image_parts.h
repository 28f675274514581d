#pragma once

#include <optional>
#include <string_view>

/// The grammar of an image's name, part by part. Source: distribution/reference 0965666a.
namespace core::images {

/// The parts by their marks alone, not yet looked at.
struct RawReference {
    std::string_view domain;
    std::string_view path;
    std::string_view tag;
    std::string_view digest;
    bool hasTag = false;
    bool hasDigest = false;
};

[[nodiscard]] RawReference split(std::string_view text);

[[nodiscard]] bool isDomain(std::string_view domain);
/// What follows the colon behind the host.
[[nodiscard]] std::optional<std::string_view> portOf(std::string_view domain);
/// The first part of the path that Docker does not take.
[[nodiscard]] std::optional<std::string_view> badPathPart(std::string_view path);
[[nodiscard]] bool isTag(std::string_view tag);
[[nodiscard]] bool isDigestText(std::string_view digest);
[[nodiscard]] bool isHex(std::string_view text);

} // namespace core::images
