#include "app/ui/review/part_head.h"

#include "app/ui/look/accessible.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace app {

namespace {

constexpr int kCircle = 24;
constexpr int kChevron = 16;

} // namespace

PartHead::PartHead(int number, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_number(number)
{
    setText(title);
    setFoldable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &PartHead::describe);
}

void PartHead::setTitle(const QString& title)
{
    setText(title);
    describe();
}

void PartHead::setNote(const QString& note)
{
    m_note = note;
    describe();
    update();
}

void PartHead::setFoldable(bool isFoldable)
{
    setCheckable(isFoldable);
    setAccessibleRole(this, isFoldable ? QAccessible::Button : QAccessible::Heading);
    setFocusPolicy(isFoldable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isFoldable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
    update();
}

void PartHead::describe()
{
    setAccessibleName(m_note.isEmpty() ? text() : text() + QStringLiteral(", ") + m_note);
    setAccessibleDescription(!isCheckable() ? QString()
                             : isChecked()  ? tr("Click to fold this part.")
                                            : tr("Click to show this part."));
}

QSize PartHead::sizeHint() const
{
    const QFontMetrics title(fontFor(TextRole::SectionTitle));
    return {kCircle + space::unit + title.horizontalAdvance(text()),
            std::max(kCircle, title.height()) + space::unit};
}

QSize PartHead::minimumSizeHint() const
{
    return {kCircle + kChevron, sizeHint().height()};
}

void PartHead::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const auto placed = [this](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    int left = 0;
    const int middle = height() / 2;
    if (isCheckable()) {
        draw::chevron(painter, placed({left, middle - kChevron / 2, kChevron, kChevron}),
                      theme.secondaryText, isChecked() ? draw::Towards::Up : draw::Towards::Down);
        left += kChevron + space::unit;
    }
    const QRect circle = placed({left, middle - kCircle / 2, kCircle, kCircle});
    draw::box(painter, circle, kCircle / 2.0, theme.accentSoft, theme.accentSoft);
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(theme.onAccentSoft);
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    left += kCircle + space::unit;
    painter.setFont(fontFor(TextRole::Help));
    const int noteWidth = m_note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_note);
    painter.setPen(theme.secondaryText);
    painter.drawText(placed({width() - noteWidth, 0, noteWidth, height()}), Qt::AlignCenter,
                     m_note);
    painter.setFont(fontFor(TextRole::SectionTitle));
    painter.setPen(theme.text);
    const QRect room(left, 0, width() - left - noteWidth - space::unit, height());
    painter.drawText(placed(room), textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus() && isCheckable())
        draw::focusRing(painter, rect(), kRadius, theme);
}

void PartHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace app
