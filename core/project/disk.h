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
/// larger than `limit` bytes, or lies elsewhere by a symbolic link. `refusal`, where it is given,
/// is set to the system's reason where there may be a file, but it cannot be read now.
[[nodiscard]] Result<std::string> readInside(const std::filesystem::path& folder,
                                             const std::string& name, std::size_t limit,
                                             std::error_code* refusal = nullptr);

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
    /// readers (see save_journal.h). An error before the first of them changes nothing; after it,
    /// the others lie beside their places, and count for this program's readers, until the next
    /// save puts them there.
    Result<std::monostate> commit();

private:
    /// The first of the files that are left cannot be put in its place.
    tl::unexpected<Error> giveUp(const std::error_code& reason, std::size_t all);

    std::filesystem::path m_folder;
    platform::DiskCalls m_calls;
    std::vector<std::string> m_names;
    std::deque<platform::PendingFile> m_files;
};

/// A file that is missing, or that the system does not let be read.
[[nodiscard]] tl::unexpected<Error> unreadable(const std::filesystem::path& path,
                                               const std::error_code& error);

/// A save that the disk refuses before it changed anything.
[[nodiscard]] tl::unexpected<Error> unwritable(const std::filesystem::path& path,
                                               const std::error_code& error);

} // namespace core
