#include "app/ui/window/drops.h"

#include "app/document/base/wording.h"
#include "app/document/project/file_kind.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>

namespace app {

namespace {

/// Deliberately not their scroll areas, which may take pictures.
bool takesText(const QObject* object)
{
    if (qobject_cast<const QLineEdit*>(object))
        return true;
    const QObject* edit = object->parent();
    return qobject_cast<const QPlainTextEdit*>(object) || qobject_cast<const QTextEdit*>(object)
           || qobject_cast<const QPlainTextEdit*>(edit) || qobject_cast<const QTextEdit*>(edit);
}

QString nameOf(const std::filesystem::path& file)
{
    return pathText(file.filename());
}

using FilePlace = std::optional<std::filesystem::path>;

void takeOne(FilePlace& place, const FilePlace& other, const std::filesystem::path& file,
             QStringList& notTaken)
{
    if (!place && !other)
        place = file;
    else
        notTaken += FileDrops::tr("%1 was not taken: one at a time.").arg(nameOf(file));
}

QString whyNotTaken(const std::filesystem::path& file)
{
    std::error_code unknown;
    const QString why =
        std::filesystem::is_directory(file, unknown)
            ? FileDrops::tr("%1 was not taken: the folder is no project, as it has no offer.json, "
                            "and no text or picture in it is named after a field, such as "
                            "title.txt or screenshots/1.png.")
            : FileDrops::tr("%1 was not taken: it is no project, bundle, deployment manifest or "
                            "picture.");
    return why.arg(nameOf(file));
}

} // namespace

std::vector<std::filesystem::path> localFiles(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files.push_back(pathFrom(url.toLocalFile()));
    return files;
}

Dropped sorted(const std::vector<std::filesystem::path>& files)
{
    Dropped dropped;
    for (const auto& file : files) {
        switch (fileKindOf(file)) {
        case FileKind::Picture:
            dropped.pictures += pathText(file);
            break;
        case FileKind::Manifest:
            takeOne(dropped.manifest, dropped.source, file, dropped.notTaken);
            break;
        case FileKind::Source:
            takeOne(dropped.source, dropped.manifest, file, dropped.notTaken);
            break;
        case FileKind::Project:
        case FileKind::Bundle:
            takeOne(dropped.offer, {}, file, dropped.notTaken);
            break;
        case FileKind::Unknown:
            dropped.notTaken += whyNotTaken(file);
            break;
        }
    }
    return dropped;
}

FileDrops::FileDrops(QWidget& window) : QObject(&window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (!widget || !m_window.isAncestorOf(widget) || !takesText(widget)
        || localFiles(*drop->mimeData()).empty())
        return false;
    drop->ignore();
    return true;
}

} // namespace app
