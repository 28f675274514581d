#include "app/ui/pages/logo_slot.h"

#include "app/document/base/wording.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"
#include "app/ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

/// The picture under the pointer while it is dragged.
constexpr QSize kDragged{96, 96};

} // namespace

LogoSlot::LogoSlot(QSize pixels, int indent, QWidget* parent)
    : Card(Kind::Card, parent),
      m_canvas(new PictureCanvas(this)),
      m_size(new TextLabel(TextRole::Help, {}, this)),
      m_measured(new TextLabel(TextRole::Help, {}, this)),
      m_state(new StateLine(this)),
      m_fault(new StateLine(this)),
      m_choose(new QPushButton(tr("Choose file…"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Button);
    m_canvas->setSlot(pixels);
    const int shown = m_canvas->sizeHint().width();
    auto* place =
        new QBoxLayout(shown > indent ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    place->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    place->setSpacing(space::card);
    if (shown > indent) {
        place->addWidget(m_canvas);
    } else {
        auto* column = new QHBoxLayout;
        column->addSpacing((indent - shown) / 2);
        column->addWidget(m_canvas, 0, Qt::AlignVCenter);
        column->addSpacing(indent - shown - (indent - shown) / 2);
        column->setSpacing(0);
        place->addLayout(column);
    }
    buildWords(place);
    connect(m_canvas, &PictureCanvas::percentChanged, this, &LogoSlot::showSize);
    connect(m_choose, &QPushButton::clicked, this, &LogoSlot::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoSlot::removed);
    auto* receiver = new PictureReceiver(this);
    connect(receiver, &PictureReceiver::given, this,
            [this](const std::vector<PictureFile>& files, std::optional<QPoint> /*place*/,
                   const QString& leftOut) { take(files, false, leftOut); });
    connect(receiver, &PictureReceiver::refused, this, &LogoSlot::refuse);
    connect(receiver, &PictureReceiver::hovered, this, &LogoSlot::setTarget);
}

void LogoSlot::buildWords(QLayout* place)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addStretch(1);
    words->addWidget(m_size);
    words->addWidget(m_state);
    words->addWidget(m_measured);
    words->addWidget(m_fault);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::tight, 0, 0);
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    words->addLayout(buttons);
    words->addStretch(1);
    static_cast<QBoxLayout*>(place)->addLayout(words, 1);
    m_measured->setWordWrap(true);
    m_measured->hide();
    m_fault->hide();
    m_remove->hide();
    setButtonKind(m_remove, ButtonKind::Quiet);
    for (QPushButton* button : {m_choose, m_remove})
        button->setAutoDefault(false);
}

void LogoSlot::setPicture(const QImage& picture)
{
    m_canvas->setPicture(picture);
    m_canvas->setCursor(picture.isNull() ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void LogoSlot::setMeasured(const QString& numbers)
{
    m_measured->setText(numbers);
    m_measured->setVisible(!numbers.isEmpty());
}

void LogoSlot::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void LogoSlot::say(StateKind kind, const QString& size, const QString& source)
{
    if (m_state->sentence() != source)
        m_fault->hide();
    m_sizeText = size;
    m_state->say(kind, source);
    showSize();
}

void LogoSlot::showSize()
{
    const int percent = m_canvas->percent();
    m_size->setText(percent == 100 ? m_sizeText
                                   : tr("%1, shown at %2 %").arg(m_sizeText).arg(percent));
}

void LogoSlot::setRemovable(bool isRemovable)
{
    if (!isRemovable && m_remove->hasFocus())
        m_choose->setFocus(Qt::OtherFocusReason);
    m_remove->setVisible(isRemovable);
}

void LogoSlot::setInvitation(const QString& text)
{
    m_canvas->setPlaceholder(text);
}

void LogoSlot::setSubject(const QString& subject)
{
    m_subject = subject;
    m_choose->setAccessibleName(tr("Choose file… for “%1”").arg(subject));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(subject));
}

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
    else if (event->key() == Qt::Key_Delete && m_remove->isVisible())
        emit removed();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        choose();
    else
        Card::keyPressEvent(event);
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
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Choose file…")), &QAction::triggered, this, &LogoSlot::choose);
    QAction* copied = menu->addAction(tr("Copy"));
    copied->setEnabled(!m_canvas->picture().isNull());
    connect(copied, &QAction::triggered, this, &LogoSlot::copy);
    connect(menu->addAction(tr("Paste")), &QAction::triggered, this, &LogoSlot::paste);
    QAction* gone = menu->addAction(tr("Remove"));
    gone->setEnabled(m_remove->isVisible());
    connect(gone, &QAction::triggered, this, &LogoSlot::removed);
    menu->popup(event->globalPos());
}

void LogoSlot::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (m_isTarget)
        draw::box(painter, rect(), kCardRadius, theme.accentSoft, theme.accent, 2);
    else if (hasFocus())
        draw::focusRing(painter, rect(), kCardRadius, theme);
}

void LogoSlot::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void LogoSlot::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

} // namespace app
