#include "app/document/base/lock_files.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

namespace app {

namespace {

/// A process writes its number at once after it made the file.
constexpr int kWrittenWithinMs = 1000;
constexpr int kLookEveryMs = 20;

bool namesProcess(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&process, &host, &application);
}

} // namespace

void dropBrokenLock(const QString& file)
{
    QLockFile lock(file);
    for (int waited = 0; waited <= kWrittenWithinMs; waited += kLookEveryMs) {
        const QFileInfo info(file);
        if (!info.exists() || namesProcess(lock))
            return;
        if (info.lastModified().msecsTo(QDateTime::currentDateTime()) > kWrittenWithinMs)
            break;
        QThread::msleep(kLookEveryMs);
    }
    lock.removeStaleLockFile();
}

std::unique_ptr<QLockFile> tryLockFile(const QString& file)
{
    dropBrokenLock(file);
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);
    lock->tryLock(0);
    return lock;
}

} // namespace app
