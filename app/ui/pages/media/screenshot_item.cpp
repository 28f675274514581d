#include "app/ui/pages/media/screenshot_item.h"

#include "app/document/document.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/pages/media/caption_edit.h"
#include "app/ui/pages/media/screenshot_badge.h"
#include "app/ui/widgets/more_button.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"
#include "app/ui/widgets/state_line.h"
#include "core/rules/pictures/pictures.h"

#include <QApplication>
#include <QBuffer>
#include <QDrag>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

using Screenshots = core::Field<&core::Offer::media, &core::Media::screenshots>;
using Caption =
    core::Field<&core::Offer::media, &core::Media::screenshots, &core::Screenshot::caption>;

/// Small, in the shape that the portal wants.
QSize thumbnailOf(const Document& document)
{
    const core::ImageSlot* slot = document.profile().image("screenshot");
    const int height = screenshotHeight(document.profile()) - 2 * space::tight;
    return {slot ? height * slot->width / slot->height : height * 16 / 9, height};
}

QString sizeText(int width, int height)
{
    return ScreenshotItem::tr("%1 × %2").arg(width).arg(height);
}

} // namespace

int screenshotHeight(const core::Profile& profile)
{
    constexpr int kUsual = 100;
    constexpr int kLow = 76;
    return profile.image("hero") ? kLow : kUsual;
}

ScreenshotItem::ScreenshotItem(Document& document, std::size_t index, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_index(index),
      m_canvas(new PictureCanvas(this)),
      m_caption(new CaptionEdit(this)),
      m_verdict(new StateLine(this)),
      m_more(new MoreButton([this](QMenu& menu) { fillMenu(menu); }, this)),
      m_frame(new QPushButton(this))
{
    setAcceptDrops(true);
    m_canvas->setSlot(thumbnailOf(document) * devicePixelRatioF());
    m_canvas->setFills(false);
    m_canvas->setFixedHeight(screenshotHeight(document.profile()));
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_badge = new ScreenshotBadge(index + 1, m_canvas);
    m_badge->move(space::labelToField, space::labelToField);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(space::tight);
    column->addWidget(m_canvas);
    column->addWidget(m_caption);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_verdict, 1, Qt::AlignVCenter);
    line->addWidget(m_more, 0, Qt::AlignVCenter);
    column->addLayout(line);
    column->addWidget(m_frame, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_more->setAccessibleName(tr("More for screenshot %1").arg(m_index + 1));
    m_frame->hide();
    m_frame->setAutoDefault(false);
    connect(m_frame, &QPushButton::clicked, this, &ScreenshotItem::frame);
    connect(m_caption, &CaptionEdit::moveWanted, this, &ScreenshotItem::move);
    connect(m_caption, &QPlainTextEdit::textChanged, this,
            [this] { m_document.setText(Caption::path(m_index), textOf(*m_caption)); });
    connect(&m_drawer, &PictureDrawer::drawn, this,
            [this] { m_canvas->setPicture(m_drawer.picture()); });
    connect(&m_framer, &PictureDrawer::drawn, this, &ScreenshotItem::takeFramed);
}

void ScreenshotItem::fillMenu(QMenu& menu)
{
    menu.addAction(tr("Choose file…"), this, &ScreenshotItem::replace);
    QAction* earlier = menu.addAction(tr("Move earlier (Alt+Up)"), this, [this] { move(-1); });
    earlier->setEnabled(m_index > 0);
    QAction* later = menu.addAction(tr("Move later (Alt+Down)"), this, [this] { move(1); });
    later->setEnabled(m_index + 1 < m_document.offer().media.screenshots.size());
    menu.addAction(tr("Remove screenshot"), this, &ScreenshotItem::remove);
}

/// The rows are built anew, without this one.
void ScreenshotItem::remove()
{
    emit removing(m_index);
    removeScreenshot(m_document, m_index);
}

void ScreenshotItem::refresh()
{
    const auto& screenshots = m_document.offer().media.screenshots;
    if (m_index >= screenshots.size())
        return;
    const core::Screenshot& screenshot = screenshots[m_index];
    showText(*m_caption, fromUtf8(screenshot.caption));
    const core::Limit* limit = m_document.profile().limit("media.screenshot.caption");
    m_caption->setPlaceholderText(limit && limit->min.value_or(0) > 0 ? tr("Caption, required")
                                                                      : tr("Caption"));
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

/// How grave what is told of the picture is; the message below the strip tells it.
StateKind ScreenshotItem::judged(StateKind otherwise) const
{
    const auto where = Screenshots::path() / m_index / "file";
    StateKind worst = otherwise;
    if (m_document.isTouched(where))
        for (const core::Finding& finding : m_document.report().findingsBelow(where)) {
            if (finding.severity == core::Severity::Error)
                return StateKind::Error;
            worst = StateKind::Warning;
        }
    return worst;
}

void ScreenshotItem::showVerdict(const std::string& file)
{
    const core::ImageFacts* facts = m_document.facts().image(file);
    const core::ImageSlot* slot = m_document.profile().image("screenshot");
    const QString name = fromUtf8(file.substr(file.rfind('/') + 1));
    m_verdict->setToolTip(name);
    m_frame->hide();
    QString said = file.empty() ? tr("No picture yet.") : name;
    StateKind kind = StateKind::Neutral;
    if (facts && slot && !facts->problem) {
        const bool isLarge = facts->width >= slot->width && facts->height >= slot->height;
        const bool isNarrow = core::isTooNarrow(facts->width, facts->height, *slot);
        said = sizeText(facts->width, facts->height);
        if (facts->width == slot->width && facts->height == slot->height) {
            said = tr("%1, exact size").arg(said);
            kind = StateKind::Good;
        } else if (isNarrow) {
            said = tr("%1, tall as a phone's").arg(said);
            m_frame->setText(tr("Set on %1").arg(sizeText(slot->width, slot->height)));
            m_frame->show();
        } else if (isLarge) {
            m_verdict->setToolTip(name + QStringLiteral(": ") + marginsIn(*slot, *facts));
            said = tr("%1, fitted").arg(said);
            kind = StateKind::Good;
        }
    }
    kind = judged(kind);
    m_verdict->say(kind, said);
    m_isWrong = kind == StateKind::Error;
    m_badge->setWrong(m_isWrong);
    update();
}

/// A narrow picture in the middle of a white one of the portal's size.
void ScreenshotItem::frame()
{
    const core::ImageSlot* slot = m_document.profile().image("screenshot");
    const auto& screenshots = m_document.offer().media.screenshots;
    if (!slot || m_index >= screenshots.size())
        return;
    const auto found = m_document.assets().find(screenshots[m_index].file);
    if (found == m_document.assets().end())
        return;
    constexpr core::Colour kWhite{255, 255, 255};
    m_framed = fromUtf8(screenshots[m_index].file);
    m_framer.draw(
        {found->second, {core::DeriveOrder{{slot->width, slot->height}, {.background = kWhite}}}});
}

void ScreenshotItem::takeFramed()
{
    const QImage picture = m_framer.picture();
    const auto& screenshots = m_document.offer().media.screenshots;
    // Another file may have come meanwhile.
    if (picture.isNull() || m_index >= screenshots.size()
        || fromUtf8(screenshots[m_index].file) != m_framed)
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    setScreenshot(m_document, m_index,
                  {QFileInfo(m_framed).completeBaseName() + QStringLiteral(".png"), bytes});
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
    QWidget::mousePressEvent(event);
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

/// A line around the picture.
void ScreenshotItem::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRect around = m_canvas->geometry().adjusted(-1, -1, 1, 1);
    const QColor line = m_isTarget ? theme.accent : m_isWrong ? theme.error : theme.hairline;
    draw::box(painter, around, kRadius, theme.card, line, m_isTarget ? 2 : 1);
}

} // namespace app
