#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// Where bundles that went live lie on this machine: $XDG_STATE_HOME/offerwright/bundles.json.
namespace core {

/// Remembers where a bundle lies, outside of every project: its pictures are the old pixels.
/// Errors: the disk refuses.
Result<std::monostate> rememberBundle(const std::string& sha256, const std::filesystem::path& file);

/// Where the bundle lay when it was remembered; absent where it is not remembered, or gone.
[[nodiscard]] std::optional<std::filesystem::path> rememberedBundle(std::string_view sha256);

} // namespace core
