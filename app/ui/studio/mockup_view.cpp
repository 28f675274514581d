#include "app/ui/studio/mockup_view.h"

#include "app/ui/studio/eyes.h"
#include "app/ui/studio/sketch.h"

#include <QEvent>
#include <QPainter>

namespace app {

MockupView::MockupView(Mockup place, const Theme* theme, QWidget* parent)
    : QWidget(parent), m_row(rowOf(place)), m_widest(m_row.width), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(m_widest);
    setAccessibleName(!theme          ? nameOf(place)
                      : theme->isDark ? tr("%1 on dark").arg(nameOf(place))
                                      : tr("%1 on light").arg(nameOf(place)));
}

void MockupView::setShown(const Shown& shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    setAccessibleDescription(
        QStringList{shown.title, shown.publisher, shown.summary}.join(QStringLiteral(". ")));
    updateGeometry();
    redraw();
}

void MockupView::setWidest(int width)
{
    m_widest = width;
    setMaximumWidth(width);
    updateGeometry();
}

void MockupView::setVision(core::Vision vision)
{
    m_vision = vision;
    redraw();
}

int MockupView::placeHeight() const
{
    return m_row.heightOf(m_shown);
}

QSize MockupView::sizeHint() const
{
    return {m_widest, placeHeight()};
}

QSize MockupView::minimumSizeHint() const
{
    return {m_row.least, placeHeight()};
}

QImage MockupView::picture() const
{
    if (!m_drawn.isNull())
        return m_drawn;
    const QSize size(width(), placeHeight());
    const qreal ratio = devicePixelRatioF();
    QImage picture(size * ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    Sketch sketch(painter, m_theme ? *m_theme : themeOf(this));
    m_row.draw(sketch, m_shown, size);
    painter.end();
    m_drawn = seenWith(m_vision, picture);
    return m_drawn;
}

void MockupView::redraw()
{
    m_drawn = {};
    update();
}

void MockupView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).drawImage(0, 0, picture());
}

void MockupView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void MockupView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace app
