#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <variant>

namespace core {

/// The system calls that can fail halfway through a save, replaceable so that tests can let them.
struct DiskCalls {
    ssize_t (*write)(int file, const void* bytes, size_t size) = nullptr;
    int (*sync)(int file) = nullptr;
    int (*rename)(const char* from, const char* to) = nullptr;

    [[nodiscard]] static DiskCalls system();
};

/// The bytes of a regular file below `folder`. Errors: it is missing, no regular file, unreadable,
/// larger than `limit` bytes, or lies elsewhere by a symbolic link.
[[nodiscard]] Result<std::string> readInside(const std::filesystem::path& folder,
                                             const std::string& name, std::size_t limit);

/// Files that are written beside their places and then put there, so that a reader, a full disk
/// or the end of the process finds each one old or new, never in between. What was not put in
/// place is removed again.
class StagedFiles {
public:
    explicit StagedFiles(std::filesystem::path folder, DiskCalls calls = DiskCalls::system());
    ~StagedFiles();
    StagedFiles(const StagedFiles&) = delete;
    StagedFiles& operator=(const StagedFiles&) = delete;

    /// Writes the bytes to a temporary file with the mode of the file it will replace. `name` is
    /// relative to the folder; missing folders are made.
    Result<std::monostate> add(const std::string& name, std::string_view bytes);
    /// Puts all files in place, in the order they were added. An error says how many of them are.
    Result<std::monostate> commit();

private:
    struct Staged {
        std::filesystem::path temporary;
        std::filesystem::path target;
    };
    std::filesystem::path m_folder;
    DiskCalls m_calls;
    std::deque<Staged> m_files;
};

} // namespace core
