#include "app/ui/studio/crop_edit.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

/// Thousandths of the picture's sides.
constexpr int kWhole = 1000;
constexpr int kMinPart = 10;
constexpr int kKeyStep = 10;
/// Around the picture, for the outer halves of its handles and the focus ring.
constexpr int kHandleRoom = 6;
constexpr int kHandle = 10;
constexpr int kReach = 8;
constexpr QSize kEmptySize{320, 240};
constexpr Qt::Edges kAllEdges = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge;

/// The part when the edges go so far, as far as the picture and the least size let them.
core::LogoCrop moved(core::LogoCrop crop, Qt::Edges edges, int across, int down)
{
    const auto moveSide = [](int& start, int& length, bool isFirst, bool isLast, int by) {
        if (isFirst && isLast) {
            start = std::clamp(start + by, 0, kWhole - length);
        } else if (isFirst) {
            const int first = std::clamp(start + by, 0, start + length - kMinPart);
            length += start - first;
            start = first;
        } else if (isLast) {
            length = std::clamp(length + by, kMinPart, kWhole - start);
        }
    };
    moveSide(crop.left, crop.width, edges & Qt::LeftEdge, edges & Qt::RightEdge, across);
    moveSide(crop.top, crop.height, edges & Qt::TopEdge, edges & Qt::BottomEdge, down);
    return crop;
}

/// A project file may hold any numbers.
core::LogoCrop within(core::LogoCrop crop)
{
    crop.left = std::clamp(crop.left, 0, kWhole - kMinPart);
    crop.top = std::clamp(crop.top, 0, kWhole - kMinPart);
    crop.width = std::clamp(crop.width, kMinPart, kWhole - crop.left);
    crop.height = std::clamp(crop.height, kMinPart, kWhole - crop.top);
    return crop;
}

std::array<QPointF, 8> handlesOf(const QRectF& part)
{
    const QPointF middle = part.center();
    return {part.topLeft(),
            part.topRight(),
            part.bottomLeft(),
            part.bottomRight(),
            {middle.x(), part.top()},
            {middle.x(), part.bottom()},
            {part.left(), middle.y()},
            {part.right(), middle.y()}};
}

Qt::CursorShape cursorFor(Qt::Edges edges)
{
    if (edges == kAllEdges)
        return Qt::SizeAllCursor;
    if (edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge))
        return Qt::SizeFDiagCursor;
    if (edges == (Qt::RightEdge | Qt::TopEdge) || edges == (Qt::LeftEdge | Qt::BottomEdge))
        return Qt::SizeBDiagCursor;
    if (edges & (Qt::LeftEdge | Qt::RightEdge))
        return Qt::SizeHorCursor;
    return edges ? Qt::SizeVerCursor : Qt::ArrowCursor;
}

QPoint directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

CropEdit::CropEdit(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Part of the master that is shown"));
    setCrop({});
}

void CropEdit::setPicture(const QImage& picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    updateGeometry();
    update();
}

void CropEdit::setCrop(const core::LogoCrop& crop)
{
    m_crop = within(crop);
    setAccessibleDescription(tr("From the left %1 %, from the top %2 %, %3 % wide, %4 % high")
                                 .arg(m_crop.left / 10.0)
                                 .arg(m_crop.top / 10.0)
                                 .arg(m_crop.width / 10.0)
                                 .arg(m_crop.height / 10.0));
    update();
}

QSize CropEdit::sizeHint() const
{
    const QSize inner = m_picture.isNull()
                            ? kEmptySize
                            : (m_picture.size() / devicePixelRatioF()).expandedTo({1, 1});
    return inner + QSize(2 * kHandleRoom, 2 * kHandleRoom);
}

QRectF CropEdit::frame() const
{
    return QRectF(rect()).adjusted(kHandleRoom, kHandleRoom, -kHandleRoom, -kHandleRoom);
}

QRectF CropEdit::part() const
{
    const QRectF whole = frame();
    return {whole.x() + whole.width() * m_crop.left / kWhole,
            whole.y() + whole.height() * m_crop.top / kWhole, whole.width() * m_crop.width / kWhole,
            whole.height() * m_crop.height / kWhole};
}

Qt::Edges CropEdit::edgesAt(const QPointF& point) const
{
    const QRectF box = part();
    if (m_picture.isNull() || !box.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return {};
    const auto isNear = [](qreal one, qreal other) { return std::abs(one - other) <= kReach; };
    Qt::Edges edges;
    // Of two sides that lie close together the later one is taken: the part can grow again.
    if (isNear(point.x(), box.right()))
        edges |= Qt::RightEdge;
    else if (isNear(point.x(), box.left()))
        edges |= Qt::LeftEdge;
    if (isNear(point.y(), box.bottom()))
        edges |= Qt::BottomEdge;
    else if (isNear(point.y(), box.top()))
        edges |= Qt::TopEdge;
    return edges ? edges : kAllEdges;
}

void CropEdit::give(const core::LogoCrop& crop)
{
    if (crop == m_crop)
        return;
    setCrop(crop);
    emit cropped(m_crop);
}

void CropEdit::showCursor(const QPointF& point)
{
    setCursor(cursorFor(m_drag ? m_drag->edges : edgesAt(point)));
}

void CropEdit::mousePressEvent(QMouseEvent* event)
{
    const auto edges = edgesAt(event->position());
    if (event->button() == Qt::LeftButton && edges)
        m_drag = Drag{edges, event->position(), m_crop};
}

void CropEdit::mouseMoveEvent(QMouseEvent* event)
{
    showCursor(event->position());
    if (!m_drag)
        return;
    const QPointF way = event->position() - m_drag->from;
    const QSizeF whole = frame().size();
    give(moved(m_drag->before, m_drag->edges, qRound(way.x() * kWhole / whole.width()),
               qRound(way.y() * kWhole / whole.height())));
}

void CropEdit::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    m_drag.reset();
    showCursor(event->position());
    emit settled();
}

void CropEdit::keyPressEvent(QKeyEvent* event)
{
    const QPoint way = directionOf(event->key());
    if (way.isNull() || m_picture.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto modifiers = event->modifiers();
    const int step = modifiers & Qt::ControlModifier ? 1 : kKeyStep;
    const Qt::Edges edges =
        modifiers & Qt::ShiftModifier ? Qt::RightEdge | Qt::BottomEdge : kAllEdges;
    give(moved(m_crop, edges, way.x() * step, way.y() * step));
}

void CropEdit::keyReleaseEvent(QKeyEvent* event)
{
    QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && !directionOf(event->key()).isNull())
        emit settled();
}

void CropEdit::paintEvent(QPaintEvent* /*event*/)
{
    constexpr int kVeil = 150;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRectF whole = frame();
    draw::box(painter, whole, 0, theme.card, theme.hairline);
    if (m_picture.isNull())
        return;
    painter.drawImage(whole, m_picture);
    const QRectF box = part();
    QColor veil = theme.page;
    veil.setAlpha(kVeil);
    QRegion around(whole.toAlignedRect());
    around -= box.toAlignedRect();
    painter.save();
    painter.setClipRegion(around);
    painter.fillRect(whole, veil);
    painter.restore();
    painter.setPen(QPen(theme.accent, isEnabled() ? 2 : 1));
    painter.drawRect(box);
    for (const QPointF& handle : handlesOf(box)) {
        QRectF square(0, 0, kHandle, kHandle);
        square.moveCenter(handle);
        draw::box(painter, square, 2, theme.card, theme.accent);
    }
    if (hasFocus())
        draw::focusRing(painter, rect(), kCardRadius, theme);
}

} // namespace app
