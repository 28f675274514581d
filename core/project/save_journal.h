#pragma once

#include "core/base/result.h"
#include "core/platform/pending_file.h"
#include "core/project/offer_reader.h"

#include <filesystem>
#include <span>
#include <string>
#include <variant>

namespace core {

/// The files of one save, written down before the first of them is put in place. Where the process
/// ends between two files, readers take all of the new ones, which lie beside their places, and the
/// next save puts them there: the folder is never half of one save and half of another. A file that
/// was changed since is somebody's work: then each file counts as it stands in its place.
constexpr const char* kJournalFile = ".offerwright-save";

/// Where the new bytes of a file lie until they are put in place; relative as `name` is.
[[nodiscard]] std::string temporaryName(const std::string& name);

/// Writes down that these files are about to be replaced. Errors: the disk refuses.
Result<std::monostate> keepJournal(const std::filesystem::path& folder,
                                   std::span<const std::string> names, platform::DiskCalls calls);
/// Before a later save begins: a journal that comes back after a power cut would speak of its
/// files.
void dropJournal(const std::filesystem::path& folder, const platform::DiskCalls& calls);

/// Puts in place what a save that was cut off has left. Errors: the disk refuses, or what was left
/// cannot be read now.
Result<std::monostate> finishSave(const std::filesystem::path& folder, platform::DiskCalls calls);

/// Reads files of the project as the last save left or meant to leave them; writes nothing. Errors
/// at every file: what a save has left cannot be read now.
[[nodiscard]] FetchFile fetchInside(const std::filesystem::path& folder);

} // namespace core
