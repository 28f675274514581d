#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

/// The one table of how tags and texts spell the platforms of modules.
namespace core {

/// On what an image runs.
enum class Platform {
    X64,
    Arm32,
    Arm64,
    /// "arm" alone: either width.
    Arm,
    /// "x86" alone: a text may mean x64 by it, a tag means 32 bits.
    X86,
    Windows,
    /// A processor for which there is no IoT Edge.
    Unsupported
};

using Platforms = std::set<Platform>;

/// "x64", "arm32", "arm64": what messages call it, and what the three are written as in a profile.
[[nodiscard]] std::string_view platformName(Platform platform);
/// Of the names of supported platforms only.
[[nodiscard]] std::optional<Platform> platformNamed(std::string_view name);

struct NamedPlatform {
    Platform platform;
    /// The spelling, in the text that was read.
    TextRange range;

    bool operator==(const NamedPlatform&) const = default;
};

/// What a tag names behind its version, in any letter case: "1.0.0-linux-amd64-gpu".
[[nodiscard]] std::vector<NamedPlatform> platformsInTag(std::string_view tag);
/// The single one that the tag's image is for, whatever the system: Windows where the tag names it.
/// Absent where it names none.
[[nodiscard]] std::optional<Platform> platformOfTag(std::string_view tag);
/// What a sentence names: "Linux x64 or 64-bit ARM".
[[nodiscard]] std::vector<NamedPlatform> platformsInText(std::string_view text);

} // namespace core
