#include "app/document/folder_lock.h"

#include "app/document/wording.h"

#include <QCryptographicHash>
#include <QLockFile>

namespace app {

namespace {

/// One name for every way to write the path of a folder.
QString lockFileName(const std::filesystem::path& project)
{
    std::error_code unresolved;
    auto canonical = std::filesystem::weakly_canonical(project, unresolved);
    if (unresolved)
        canonical = std::filesystem::absolute(project, unresolved).lexically_normal();
    if (!canonical.has_filename())
        canonical = canonical.parent_path();
    const std::string name = canonical.string();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + QStringLiteral(".lock");
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& lockFolder,
                       const std::filesystem::path& project)
{
    std::error_code unmade;
    std::filesystem::create_directories(lockFolder, unmade);
    m_file = std::make_unique<QLockFile>(pathText(lockFolder) + u'/' + lockFileName(project));
    // A lock is stale when its process is gone, however long that process works.
    m_file->setStaleLockTime(0);
    m_file->tryLock(0);
}

FolderLock::FolderLock(FolderLock&&) noexcept = default;
FolderLock& FolderLock::operator=(FolderLock&&) noexcept = default;
FolderLock::~FolderLock() = default;

bool FolderLock::isHeld() const
{
    return m_file->isLocked();
}

std::optional<LockHolder> FolderLock::otherHolder() const
{
    LockHolder holder;
    if (m_file->error() != QLockFile::LockFailedError
        || !m_file->getLockInfo(&holder.process, &holder.host, &holder.application))
        return std::nullopt;
    return holder;
}

} // namespace app
