#include "app/ui/widgets/lists/plan_card.h"

#include "app/ui/look/style_draw.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace app {

namespace {

constexpr int kLeastCardHeight = 52;
constexpr int kPlanCardCharacters = 28;

} // namespace

PlanCard::PlanCard(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PlanCard::show(const QString& name, const QString& state, bool isChosen)
{
    setChecked(isChosen);
    if (name == text() && state == m_state)
        return;
    setText(name);
    m_state = state;
    setAccessibleName(name);
    setAccessibleDescription(state);
    setToolTip(name);
    update();
}

QSize PlanCard::sizeHint() const
{
    const QFontMetrics name(fontFor(TextRole::Label));
    const QFontMetrics state(fontFor(TextRole::Help));
    return {state.averageCharWidth() * kPlanCardCharacters + 2 * space::card,
            std::max(kLeastCardHeight, name.height() + state.height() + 2 * space::unit)};
}

void PlanCard::keyPressEvent(QKeyEvent* event)
{
    const int onwards = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        emit stepWanted(onwards);
        return;
    case Qt::Key_Left:
        emit stepWanted(-onwards);
        return;
    case Qt::Key_Down:
        emit stepWanted(1);
        return;
    case Qt::Key_Up:
        emit stepWanted(-1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PlanCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QColor fill = isChecked() ? theme.accentSoft : underMouse() ? theme.hover : theme.card;
    draw::box(painter, rect(), kRadius, fill, isChecked() ? theme.accent : theme.outline,
              isChecked() ? 2 : 1);
    if (hasFocus())
        draw::focusRing(painter, rect().adjusted(3, 3, -3, -3), kRadius, theme);
    const QRect inside = rect().adjusted(space::card, space::unit, -space::card, -space::unit);
    const auto line = [&](TextRole role, const QColor& colour, const QString& words,
                          Qt::Alignment side) {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        const QString shown =
            painter.fontMetrics().elidedText(words, Qt::ElideRight, inside.width());
        painter.drawText(
            inside,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | side),
            shown);
    };
    line(TextRole::Label, isChecked() ? theme.onAccentSoft : theme.text, text(), Qt::AlignTop);
    line(TextRole::Help, isChecked() ? theme.onAccentSoft : theme.secondaryText, m_state,
         Qt::AlignBottom);
}

} // namespace app
