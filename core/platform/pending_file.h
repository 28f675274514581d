#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <system_error>

namespace core::platform {

class Descriptor;

/// The system calls that can fail halfway through a save, replaceable so that tests can let them.
/// Each as POSIX has it: negative or not zero, with errno, where it fails.
struct DiskCalls {
    std::ptrdiff_t (*write)(int file, const void* bytes, std::size_t size) = nullptr;
    int (*sync)(int file) = nullptr;
    int (*rename)(const char* from, const char* to) = nullptr;

    [[nodiscard]] static DiskCalls system();
};

/// Bytes that lie in several places and belong one behind the other.
using Pieces = std::span<const std::string_view>;

/// A file that is written beside its place and then put there, so that a reader, a full disk or the
/// end of the process finds the old file or the new one, never something in between. What was not
/// put in place is removed again.
class PendingFile {
public:
    /// `temporary` lies in the folder of `target`. One of that name, which a killed process left,
    /// is overwritten.
    PendingFile(std::filesystem::path target, std::filesystem::path temporary,
                DiskCalls calls = DiskCalls::system());
    ~PendingFile();
    PendingFile(PendingFile&& other) noexcept;
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    PendingFile& operator=(PendingFile&&) = delete;

    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }

    /// All of the file, to the disk, with the mode of the one that it will replace.
    [[nodiscard]] std::error_code write(Pieces pieces);

    /// The same in steps: an empty file, then what is added behind it, then to the disk.
    [[nodiscard]] std::error_code begin();
    [[nodiscard]] std::error_code append(std::string_view bytes);
    [[nodiscard]] std::error_code end();

    /// Whether reading it back gives just these bytes.
    [[nodiscard]] bool holds(Pieces pieces) const;
    /// After this the target is the new file, and the file is no longer pending.
    [[nodiscard]] std::error_code putInPlace();
    /// The same, but what was there is kept until the end of this object, so that it can be put
    /// back; on a file system that cannot exchange two files it cannot.
    [[nodiscard]] std::error_code putInPlaceForNow();
    /// After putInPlaceForNow(): what was there before, or nothing, is there again.
    [[nodiscard]] std::error_code putBack();
    /// Neither puts the file in place nor removes it: somebody else will.
    void leave();

private:
    std::filesystem::path m_target;
    /// Empty once it is in place, and nothing is kept.
    std::filesystem::path m_temporary;
    /// What the name held before putInPlaceForNow().
    enum class Before { Nothing, Exchanged, Lost };
    Before m_before = Before::Lost;
    DiskCalls m_calls;
    /// While it is written.
    std::unique_ptr<Descriptor> m_open;
};

/// The entries of a folder reach the disk. Some file systems cannot, and need not.
void syncFolder(const std::filesystem::path& folder, const DiskCalls& calls);

/// Makes the folder and those above it that are missing; they reach the disk.
[[nodiscard]] std::error_code makeFolders(const std::filesystem::path& folder,
                                          const DiskCalls& calls);

/// Renames the temporary file, and lets the rename reach the disk.
[[nodiscard]] std::error_code putInPlace(const std::filesystem::path& temporary,
                                         const std::filesystem::path& target,
                                         const DiskCalls& calls);

} // namespace core::platform
