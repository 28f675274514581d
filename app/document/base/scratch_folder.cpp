#include "app/document/base/scratch_folder.h"

#include "core/platform/process.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <vector>

namespace app {

namespace {

/// Those of this process that stand; it asks from one thread only. They outlive the statics, as
/// they are asked for while exit() takes those down.
std::vector<QString>& standing()
{
    static auto* paths = new std::vector<QString>; // NOLINT(cppcoreguidelines-owning-memory)
    return *paths;
}

QString pattern()
{
    return QDir::temp().filePath(
        QStringLiteral("offerwright-%1-XXXXXX").arg(core::platform::processId()));
}

/// Another user's folder of the name could not be removed, and a link may lead anywhere.
bool isOwnFolder(const QFileInfo& entry, uint owner)
{
    return entry.isDir() && !entry.isSymLink() && entry.ownerId() == owner;
}

} // namespace

ScratchFolder::ScratchFolder() : m_folder(pattern())
{
    if (isValid())
        standing().push_back(path());
}

ScratchFolder::~ScratchFolder()
{
    std::erase(standing(), path());
}

void ScratchFolder::removeAll()
{
    // An empty path would be the folder that the program runs in.
    for (const QString& path : standing())
        if (!path.isEmpty())
            QDir(path).removeRecursively();
    standing().clear();
}

void ScratchFolder::removeAbandoned()
{
    // Made now, so it is this user's.
    const ScratchFolder own;
    if (!own.isValid())
        return;
    const uint owner = QFileInfo(own.path()).ownerId();
    static const QRegularExpression kName(QStringLiteral("^offerwright-([0-9]{1,18})-\\w{6}$"));
    const auto entries = QDir::temp().entryInfoList({QStringLiteral("offerwright-*-*")},
                                                    QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const auto name = kName.match(entry.fileName());
        if (name.hasMatch() && isOwnFolder(entry, owner)
            && !core::platform::isRunning(name.captured(1).toLongLong()))
            QDir(entry.filePath()).removeRecursively();
    }
}

} // namespace app
