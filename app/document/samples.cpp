#include "app/document/samples.h"

#include "app/document/base/wording.h"
#include "core/project/load.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace app {

namespace {

QString folderOf(Sample sample)
{
    return sample == Sample::Finished ? QStringLiteral(":/samples/vibration-monitor")
                                      : QStringLiteral(":/samples/faulty");
}

bool unpack(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

} // namespace

// Projects are read from folders alone, so the sample is one for a moment.
core::Result<core::ProjectContent> readSample(Sample sample)
{
    const QTemporaryDir folder;
    if (!folder.isValid() || !unpack(folderOf(sample), folder.path()))
        return core::fail(core::translatable("error", "The sample cannot be unpacked in %1. Free "
                                                      "some room there and try again."),
                          {toUtf8(QDir::tempPath())});
    auto project = core::loadProject(pathFrom(folder.path()));
    if (!project)
        return tl::unexpected(project.error());
    return std::move(project->content);
}

} // namespace app
