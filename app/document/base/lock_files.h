#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace app {

/// Removes a lock file that names no process: one that was killed between making the file and
/// writing its number into it. Nobody else takes it for stale; QSettings waits half a minute for it
/// and lets no key through. Waits up to a second while it may still be written.
void dropBrokenLock(const QString& file);

/// Tries to take the lock, which is stale when its process is gone, however long that process
/// works.
[[nodiscard]] std::unique_ptr<QLockFile> tryLockFile(const QString& file);

} // namespace app
