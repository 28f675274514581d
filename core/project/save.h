#pragma once

#include "core/base/result.h"
#include "core/platform/pending_file.h"
#include "core/project/project.h"

#include <filesystem>

namespace core {

/// Writes the files that changed, each atomically (temporary file, fsync, rename), all of them
/// prepared before the first is put in place, and together one step where the process ends in
/// between (save_journal.h); the folder is made if needed. An unchanged project
/// changes no byte. An offer.json that had problems is first copied to offer.json.broken-1, -2, …;
/// plan texts that are no longer named are removed.
///
/// Errors: a field holds a secret (key, password, token; nothing is written, the offer in memory
/// stays as typed), the project on disk was written by a newer version, an asset's path leaves the
/// folder, the disk refuses (full, read-only); the folder then holds what it held before.
Result<std::monostate> saveProject(const std::filesystem::path& folder,
                                   const ProjectContent& content);

/// saveProject on a disk whose calls can be made to fail.
Result<std::monostate> saveProjectWith(const std::filesystem::path& folder,
                                       const ProjectContent& content, platform::DiskCalls calls);

} // namespace core
