#pragma once

#include "core/base/result.h"
#include "core/platform/pending_file.h"

#include <cstddef>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>
#include <vector>

namespace core {

/// The bytes of a regular file below `folder`. Errors: it is missing, no regular file, unreadable,
/// larger than `limit` bytes, or lies elsewhere by a symbolic link.
[[nodiscard]] Result<std::string> readInside(const std::filesystem::path& folder,
                                             const std::string& name, std::size_t limit);

/// Files that are written beside their places and then put there, so that a reader, a full disk
/// or the end of the process finds each one old or new, never in between. What was not put in
/// place is removed again.
class StagedFiles {
public:
    explicit StagedFiles(std::filesystem::path folder,
                         platform::DiskCalls calls = platform::DiskCalls::system());

    /// Writes the bytes to a temporary file with the mode of the file it will replace. `name` is
    /// relative to the folder; missing folders are made. A save that was cut off is finished first.
    Result<std::monostate> add(const std::string& name, std::string_view bytes);
    /// Keeps a file that cannot be understood beside the one that replaces it, under the first free
    /// name of `name`.broken-1, -2, ….
    Result<std::monostate> addBroken(const std::string& name, std::string_view bytes);
    /// Puts all files in place, in the order they were added: as one step, for this program's
    /// readers (see save_journal.h). An error says how many of them are in place.
    Result<std::monostate> commit();

private:
    std::filesystem::path m_folder;
    platform::DiskCalls m_calls;
    std::vector<std::string> m_names;
    std::deque<platform::PendingFile> m_files;
};

/// A save that the disk refuses before it changed anything.
[[nodiscard]] tl::unexpected<Error> unwritable(const std::filesystem::path& path,
                                               const std::error_code& error);

} // namespace core
