#include "app/ui/start/key_hint.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace app::key_hint {

namespace {

constexpr int kHintRadius = 4;

} // namespace

QSize sizeOf(const QString& key)
{
    const QFontMetrics metrics(fontFor(TextRole::Help));
    return {metrics.horizontalAdvance(key) + 2 * space::labelToField, metrics.height() + 2};
}

void paint(QPainter& painter, const QRect& rect, const QString& key, const QWidget* widget)
{
    const Theme& theme = themeOf(widget);
    draw::box(painter, rect, kHintRadius, theme.page, theme.hairline);
    painter.setFont(fontFor(TextRole::Help));
    painter.setPen(theme.secondaryText);
    painter.drawText(rect, Qt::AlignCenter, key);
}

} // namespace app::key_hint
