#include "app/document/project/folder_lock.h"

#include "app/document/base/lock_files.h"
#include "app/document/base/wording.h"

#include <QCryptographicHash>
#include <QLockFile>

namespace app {

namespace {

QString lockFileName(const std::filesystem::path& project)
{
    const std::string name = plainPath(project).string();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + QStringLiteral(".lock");
}

} // namespace

std::filesystem::path plainPath(const std::filesystem::path& folder)
{
    std::error_code unresolved;
    auto plain = std::filesystem::weakly_canonical(folder, unresolved);
    if (unresolved)
        plain = std::filesystem::absolute(folder, unresolved).lexically_normal();
    return plain.has_filename() ? plain : plain.parent_path();
}

FolderLock::FolderLock(const std::filesystem::path& lockFolder,
                       const std::filesystem::path& project)
{
    std::error_code unmade;
    std::filesystem::create_directories(lockFolder, unmade);
    m_file = tryLockFile(pathText(lockFolder) + u'/' + lockFileName(project));
}

FolderLock::FolderLock(FolderLock&&) noexcept = default;
FolderLock& FolderLock::operator=(FolderLock&&) noexcept = default;
FolderLock::~FolderLock() = default;

std::optional<LockHolder> FolderLock::otherHolder() const
{
    LockHolder holder;
    if (m_file->error() != QLockFile::LockFailedError
        || !m_file->getLockInfo(&holder.process, &holder.host, &holder.application))
        return std::nullopt;
    return holder;
}

} // namespace app
