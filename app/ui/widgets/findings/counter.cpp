#include "app/ui/widgets/findings/counter.h"

#include "app/ui/look/accessible.h"
#include "app/ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace app {

Counter::Counter(QWidget* parent) : QWidget(parent)
{
    setFont(fontFor(TextRole::Help));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    hide();
}

void Counter::setLimit(const core::Limit* limit)
{
    const long long max = limit && limit->max ? *limit->max : 0;
    const core::LengthUnit unit = limit ? limit->unit : core::LengthUnit::CodePoints;
    // The limit is told at every key, and a new geometry lays out the whole page.
    if (max == m_max && unit == m_unit)
        return;
    m_max = max;
    m_unit = unit;
    setVisible(m_max > 0);
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

void Counter::setText(const std::string& utf8)
{
    const core::Lengths lengths = core::measure(utf8);
    if (lengths == m_lengths)
        return;
    m_lengths = lengths;
    setAccessibleName(spoken());
    update();
}

void Counter::setCount(long long count)
{
    m_countsElements = true;
    const core::Lengths same{count, count, count, count};
    if (same == m_lengths)
        return;
    m_lengths = same;
    setAccessibleName(spoken());
    update();
}

QString Counter::text() const
{
    const QLocale locale;
    return QStringLiteral("%1 / %2").arg(locale.toString(qlonglong{m_lengths.in(m_unit)}),
                                         locale.toString(qlonglong{m_max}));
}

QString Counter::spoken() const
{
    const QLocale locale;
    return tr("%1 of at most %2")
        .arg(locale.toString(qlonglong{m_lengths.in(m_unit)}), locale.toString(qlonglong{m_max}));
}

QString Counter::allCounts() const
{
    return tr("%n user-perceived character(s)", nullptr, static_cast<int>(m_lengths.graphemes))
           + u'\n' + tr("%n code point(s)", nullptr, static_cast<int>(m_lengths.codePoints)) + u'\n'
           + tr("%n UTF-16 unit(s)", nullptr, static_cast<int>(m_lengths.utf16)) + u'\n'
           + tr("%n byte(s) in UTF-8", nullptr, static_cast<int>(m_lengths.bytes));
}

QSize Counter::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QString widest = QLocale().toString(qlonglong{std::max(m_max * 10, 100LL)});
    return {metrics.horizontalAdvance(widest + QStringLiteral(" / ") + widest), metrics.height()};
}

bool Counter::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_countsElements) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), allCounts(), this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(TextRole::Help));
    return QWidget::event(event);
}

void Counter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool over = m_lengths.in(m_unit) > m_max;
    painter.setPen(over ? theme.error : theme.secondaryText);
    if (over) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
    }
    painter.drawText(rect(), textFlags(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                     text());
}

} // namespace app
