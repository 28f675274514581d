#include "app/ui/widgets/picture_receiver.h"

#include "app/ui/widgets/file_dialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QWidget>

namespace app {

PictureReceiver::PictureReceiver(QWidget* target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool PictureReceiver::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!mayHoldPictures(*drag->mimeData()))
            break;
        drag->acceptProposedAction();
        emit hovered(true);
        return true;
    }
    case QEvent::DragLeave:
        emit hovered(false);
        break;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!mayHoldPictures(*drop->mimeData()))
            break;
        emit hovered(false);
        drop->acceptProposedAction();
        take(*drop->mimeData(), drop->position().toPoint());
        return true;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && paste()) {
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool PictureReceiver::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !mayHoldPictures(*data))
        return false;
    take(*data, std::nullopt);
    return true;
}

void PictureReceiver::take(const QMimeData& data, std::optional<QPoint> place)
{
    const auto files = picturesIn(data);
    if (files)
        emit given(*files, place, leftOutOf(data));
    else
        emit refused(files.error().message);
}

void choosePictures(QWidget* parent, const QString& title, bool several,
                    const std::function<void(const core::Result<std::vector<PictureFile>>&)>& use)
{
    // Where the last picture came from, the next one lies, too.
    static QString lastFolder;
    auto* dialog = new QFileDialog(parent, title, lastFolder);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilters({PictureReceiver::tr("Pictures (*.png *.jpg *.jpeg *.webp *.svg)"),
                            PictureReceiver::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [use](const QStringList& paths) {
        if (!paths.empty())
            lastFolder = QFileInfo(paths.front()).absolutePath();
        use(readPictures(paths));
    });
    askOnce(*dialog);
}

} // namespace app
