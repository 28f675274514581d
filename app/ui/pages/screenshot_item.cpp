#include "app/ui/pages/screenshot_item.h"

#include "app/document/document.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"
#include "app/ui/widgets/state_line.h"
#include "core/rules/pictures/pictures.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

namespace {

using Screenshots = core::Field<&core::Offer::media, &core::Media::screenshots>;
using Caption =
    core::Field<&core::Offer::media, &core::Media::screenshots, &core::Screenshot::caption>;

constexpr int kThumbnailWidth = 160;

/// Small, in the shape that the portal wants.
QSize thumbnailOf(const Document& document)
{
    const core::ImageSlot* slot = document.profile().image("screenshot");
    return slot ? QSize(kThumbnailWidth, kThumbnailWidth * slot->height / slot->width)
                : QSize(kThumbnailWidth, kThumbnailWidth * 9 / 16);
}

} // namespace

ScreenshotItem::ScreenshotItem(Document& document, std::size_t index, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_index(index),
      m_canvas(new PictureCanvas(this)),
      m_caption(new QLineEdit(this)),
      m_verdict(new StateLine(this))
{
    setAcceptDrops(true);
    m_canvas->setSlot(thumbnailOf(document) * devicePixelRatioF());
    m_canvas->setCursor(Qt::OpenHandCursor);
    m_caption->setPlaceholderText(tr("All machines of a hall at a glance"));
    m_caption->setAcceptDrops(false);
    auto* place = new QHBoxLayout(this);
    place->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    place->setSpacing(space::card);
    place->addWidget(m_canvas, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_caption);
    words->addWidget(m_verdict);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::tight);
    connect(addButton(*buttons, Icon::Folder, tr("Choose file…"), true), &QToolButton::clicked,
            this, &ScreenshotItem::replace);
    buttons->addStretch(1);
    m_up = addButton(*buttons, Icon::Up, tr("Move screenshot up (Alt+Up)"), false);
    m_down = addButton(*buttons, Icon::Down, tr("Move screenshot down (Alt+Down)"), false);
    connect(addButton(*buttons, Icon::Remove, tr("Remove screenshot"), false),
            &QToolButton::clicked, this, [this] {
                // The rows are built anew, without this one.
                emit removing(m_index);
                removeScreenshot(m_document, m_index);
            });
    words->addLayout(buttons);
    words->addStretch(1);
    place->addLayout(words, 1);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_caption, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_document.setText(Caption::path(m_index), text); });
    connect(&m_drawer, &PictureDrawer::drawn, this,
            [this] { m_canvas->setPicture(m_drawer.picture()); });
    m_caption->installEventFilter(this);
}

QToolButton* ScreenshotItem::addButton(QHBoxLayout& row, Icon icon, const QString& text,
                                       bool withText)
{
    auto* button = new QToolButton(this);
    button->setIcon(iconFor(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(tr("%1, screenshot %2").arg(text).arg(m_index + 1));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

void ScreenshotItem::refresh()
{
    const auto& screenshots = m_document.offer().media.screenshots;
    if (m_index >= screenshots.size())
        return;
    const core::Screenshot& screenshot = screenshots[m_index];
    const QString caption = fromUtf8(screenshot.caption);
    if (m_caption->text() != caption)
        m_caption->setText(caption);
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index + 1 < screenshots.size());
    drawPicture(screenshot.file);
    showVerdict(screenshot.file);
}

/// As the bundle fits it: whole, on white.
void ScreenshotItem::drawPicture(const std::string& file)
{
    const auto found = m_document.assets().find(file);
    const auto bytes = found == m_document.assets().end() ? nullptr : found->second;
    if (bytes != m_drawer.drawing().order.bytes)
        m_canvas->setPicture({});
    const QSize pixels = thumbnailOf(m_document) * devicePixelRatioF();
    m_canvas->setSlot(pixels);
    constexpr core::Colour kWhite{255, 255, 255};
    m_drawer.draw(
        {bytes, {core::DeriveOrder{{pixels.width(), pixels.height()}, {.background = kWhite}}}});
    if (!m_drawer.isBusy())
        m_canvas->setPicture(m_drawer.picture());
}

QString ScreenshotItem::marginsIn(const core::ImageSlot& slot, const core::ImageFacts& facts)
{
    const int across = facts.width * slot.height - facts.height * slot.width;
    QString fitted = tr("will be fitted to %1 × %2").arg(slot.width).arg(slot.height);
    if (across > slot.height)
        return tr("%1, with white above and below").arg(fitted);
    if (across < -slot.height)
        return tr("%1, with white left and right").arg(fitted);
    return fitted;
}

void ScreenshotItem::showVerdict(const std::string& file)
{
    const core::ImageFacts* known = m_document.facts().image(file);
    const core::ImageSlot* slot = m_document.profile().image("screenshot");
    const QString name = fromUtf8(file.substr(file.rfind('/') + 1));
    if (file.empty() || !known || !slot) {
        m_verdict->say(StateKind::Neutral, file.empty() ? tr("No picture yet.") : name);
        return;
    }
    const core::ImageFacts& facts = *known;
    const QString size = tr("%1 · %2 × %3 pixels").arg(name).arg(facts.width).arg(facts.height);
    // What is wrong is told by the message below.
    if (facts.problem)
        m_verdict->say(StateKind::Neutral, name);
    else if (facts.width == slot->width && facts.height == slot->height)
        m_verdict->say(StateKind::Good, tr("%1, the exact size").arg(size));
    else if (facts.width >= slot->width && facts.height >= slot->height
             && !core::isTooNarrow(facts.width, facts.height, *slot))
        m_verdict->say(StateKind::Good, tr("%1; %2").arg(size, marginsIn(*slot, facts)));
    else
        m_verdict->say(StateKind::Neutral, size);
}

void ScreenshotItem::move(int by)
{
    const auto count = m_document.offer().media.screenshots.size();
    if ((by < 0 && m_index == 0) || (by > 0 && m_index + 1 >= count))
        return;
    moveTo(by < 0 ? m_index - 1 : m_index + 1);
}

void ScreenshotItem::moveTo(std::size_t to)
{
    m_document.move(Screenshots::path() / m_index, to);
    emit moved(to);
}

void ScreenshotItem::replace()
{
    choosePictures(this, tr("Choose a screenshot"), false,
                   [this](const core::Result<std::vector<PictureFile>>& files) {
                       if (files)
                           setScreenshot(m_document, m_index, files->front());
                       else
                           m_verdict->say(StateKind::Error, wording(files.error().message));
                   });
}

void ScreenshotItem::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

/// The place of the screenshot that is dragged here, if it is another.
std::optional<std::size_t> ScreenshotItem::dragged(const QDropEvent& event) const
{
    bool isNumber = false;
    const uint from = event.mimeData()->data(QLatin1String(kScreenshotFormat)).toUInt(&isNumber);
    const bool isOther =
        isNumber && from != m_index && from < m_document.offer().media.screenshots.size();
    return isOther ? std::optional<std::size_t>(from) : std::nullopt;
}

void ScreenshotItem::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    Card::mousePressEvent(event);
}

void ScreenshotItem::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !isFar || !m_canvas->geometry().contains(m_pressed))
        return;
    auto* drag = new QDrag(this);
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kScreenshotFormat),
                  QByteArray::number(static_cast<qulonglong>(m_index)));
    drag->setMimeData(mime);
    drag->setPixmap(QPixmap::fromImage(m_canvas->picture()));
    drag->exec(Qt::MoveAction);
}

void ScreenshotItem::dragEnterEvent(QDragEnterEvent* event)
{
    if (!dragged(*event))
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void ScreenshotItem::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setTarget(false);
}

void ScreenshotItem::dropEvent(QDropEvent* event)
{
    setTarget(false);
    if (const auto from = dragged(*event)) {
        event->acceptProposedAction();
        m_document.move(Screenshots::path() / *from, m_index);
        emit moved(m_index);
    }
}

void ScreenshotItem::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!m_isTarget)
        return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    draw::box(painter, rect(), kCardRadius, theme.accentSoft, theme.accent, 2);
}

bool ScreenshotItem::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers() & Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace app
