#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <filesystem>
#include <optional>

namespace app {

/// The project of the folder that an import goes to; nothing where it has none. One with a file
/// that cannot be read is none to write into.
[[nodiscard]] core::Result<std::optional<core::ProjectContent>>
projectToImportInto(const std::filesystem::path& folder);

} // namespace app
