#pragma once

#include "core/project/disk.h"
#include "core/project/project.h"

namespace core {

/// saveProject on a disk whose calls can be made to fail.
Result<std::monostate> saveProjectWith(const std::filesystem::path& folder,
                                       const ProjectContent& content, DiskCalls calls);

} // namespace core
