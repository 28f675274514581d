#include "app/ui/update/count_cell.h"

#include "app/ui/look/theme.h"

#include <QLocale>
#include <QPainter>

namespace app {

namespace {

QColor colourOf(CountCell::Kind kind, const Theme& theme)
{
    switch (kind) {
    case CountCell::Kind::Accent:
        return theme.accent;
    case CountCell::Kind::Error:
        return theme.error;
    case CountCell::Kind::Plain:
        break;
    }
    return theme.secondaryText;
}

} // namespace

CountCell::CountCell(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind) {}

void CountCell::show(int count, bool isStrong)
{
    m_count = count;
    m_isStrong = isStrong;
    setAccessibleName(QLocale().toString(count));
    update();
}

QSize CountCell::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Label));
    return {metrics.horizontalAdvance(QStringLiteral("0000")), metrics.height()};
}

void CountCell::paintEvent(QPaintEvent* /*event*/)
{
    if (m_count == 0)
        return;
    QPainter painter(this);
    const bool isStrong = m_isStrong || m_kind == Kind::Error;
    painter.setFont(fontFor(isStrong ? TextRole::Label : TextRole::Body));
    painter.setPen(colourOf(m_kind, themeOf(this)));
    const Qt::Alignment end = layoutDirection() == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect(), static_cast<int>(end | Qt::AlignVCenter), QLocale().toString(m_count));
}

} // namespace app
