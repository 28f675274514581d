#include "app/document/base/wording.h"
#include "app/ui/pages/media/logo_slot.h"
#include "app/ui/widgets/more_button.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

/// What is done with a slot: keys, the pointer, the clipboard and what is dragged.
namespace app {

namespace {

/// The picture under the pointer while it is dragged.
constexpr QSize kDragged{96, 96};

} // namespace

void LogoSlot::choose()
{
    choosePictures(this, tr("Choose a picture for “%1”").arg(m_subject), false,
                   [this](const core::Result<std::vector<PictureFile>>& files) {
                       if (files)
                           take(*files, true);
                       else
                           refuse(files.error().message);
                   });
}

void LogoSlot::take(const std::vector<PictureFile>& files, bool isChosen, const QString& leftOut)
{
    m_fault->hide();
    emit given(files, isChosen, leftOut);
}

void LogoSlot::refuse(const core::Message& message)
{
    m_fault->say(StateKind::Error, wording(message));
    m_fault->show();
}

void LogoSlot::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && m_isRemovable)
        emit removed();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        moveFocus(-1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        choose();
    else
        Card::keyPressEvent(event);
}

/// To the slot before or after it in the sheet.
void LogoSlot::moveFocus(int by)
{
    QWidget* next = this;
    do
        next = by < 0 ? next->previousInFocusChain() : next->nextInFocusChain();
    while (next != this && !(qobject_cast<LogoSlot*>(next) && next->isVisible()));
    next->setFocus(by < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

/// Other programs get the picture, other slots the role.
QMimeData* LogoSlot::mimeData() const
{
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kLogoFormat), QByteArray::fromStdString(m_role));
    mime->setImageData(m_canvas->picture());
    return mime;
}

void LogoSlot::copy() const
{
    if (!m_canvas->picture().isNull())
        QGuiApplication::clipboard()->setMimeData(mimeData());
}

/// Pictures of other programs are the receiver's.
void LogoSlot::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData(); mime && !takeLogo(*mime))
        if (const auto files = picturesIn(*mime))
            take(*files, false);
}

bool LogoSlot::takeLogo(const QMimeData& mime)
{
    const std::string role = mime.data(QLatin1String(kLogoFormat)).toStdString();
    if (role.empty() || role == m_role)
        return !role.empty();
    m_fault->hide();
    emit logoGiven(role);
    return true;
}

void LogoSlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    Card::mousePressEvent(event);
}

void LogoSlot::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !isFar || m_canvas->picture().isNull()
        || !m_canvas->geometry().contains(m_pressed))
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeData());
    drag->setPixmap(QPixmap::fromImage(
        m_canvas->picture().scaled(kDragged, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

/// A place without a picture is a button.
void LogoSlot::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isThere = m_canvas->isVisible() && m_canvas->geometry().contains(event->pos());
    if (event->button() == Qt::LeftButton && isThere && m_canvas->picture().isNull())
        choose();
    Card::mouseReleaseEvent(event);
}

void LogoSlot::dragEnterEvent(QDragEnterEvent* event)
{
    const QByteArray role = event->mimeData()->data(QLatin1String(kLogoFormat));
    if (role.isEmpty() || role.toStdString() == m_role)
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void LogoSlot::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setTarget(false);
}

void LogoSlot::dropEvent(QDropEvent* event)
{
    setTarget(false);
    if (takeLogo(*event->mimeData()))
        event->acceptProposedAction();
}

void LogoSlot::contextMenuEvent(QContextMenuEvent* event)
{
    m_more->menu()->popup(event->globalPos());
}

} // namespace app
