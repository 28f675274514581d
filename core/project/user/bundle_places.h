#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// Where bundles that went live, and the last ones that were exported, lie on this machine:
/// $XDG_STATE_HOME/offerwright/bundles.json.
namespace core {

/// Remembers where a bundle lies, outside of every project: its pictures are the old pixels.
/// Errors: the disk refuses.
Result<std::monostate> rememberBundle(const std::string& sha256, const std::filesystem::path& file);

/// Where the bundle lay when it was remembered; absent where it is not remembered, or gone.
[[nodiscard]] std::optional<std::filesystem::path> rememberedBundle(std::string_view sha256);

/// Remembers the bundle that was exported last of the project in the folder. Errors: the disk
/// refuses.
Result<std::monostate> rememberExport(const std::filesystem::path& project,
                                      const std::filesystem::path& file);

/// That bundle; absent where none is remembered, or it is gone.
[[nodiscard]] std::optional<std::filesystem::path>
rememberedExport(const std::filesystem::path& project);

} // namespace core
