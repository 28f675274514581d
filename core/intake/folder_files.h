#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core::intake {

/// What lies below a folder that is read and never written.
struct FolderFiles {
    /// Relative to the folder, with "/", sorted; no hidden ones.
    std::vector<std::string> names;
    /// Links and what else is no plain file: it is not followed.
    std::vector<std::string> notFollowed;
};

/// Errors: the folder cannot be read, or holds more than 10 000 files or folders more than 8 deep.
[[nodiscard]] Result<FolderFiles> filesBelow(const std::filesystem::path& folder);

} // namespace core::intake
