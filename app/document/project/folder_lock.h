#pragma once

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

class QLockFile;

namespace app {

/// The one name among all ways to write the path of a folder: absolute, without links, dots and a
/// last slash.
[[nodiscard]] std::filesystem::path plainPath(const std::filesystem::path& folder);

/// Who has a project folder open.
struct LockHolder {
    qint64 process = 0;
    QString host;
    QString application;
};

/// An advisory lock on a project folder for as long as it lives. The lock file stands in a folder
/// of the user's own, not in the project: it shall not appear in git, and a project that may only
/// be read can be locked too. The lock of a process that died is taken over.
class FolderLock {
public:
    FolderLock(const std::filesystem::path& lockFolder, const std::filesystem::path& project);
    FolderLock(FolderLock&&) noexcept;
    FolderLock& operator=(FolderLock&&) noexcept;
    ~FolderLock();

    /// Who has it instead; empty where it is held here, or where no lock file can be made.
    [[nodiscard]] std::optional<LockHolder> otherHolder() const;

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace app
