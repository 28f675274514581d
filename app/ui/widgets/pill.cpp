#include "app/ui/widgets/pill.h"

#include "app/ui/look/style_draw.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace app {

namespace {

constexpr int kPillIcon = 14;

struct PillColours {
    QColor fill;
    QColor edge;
    QColor words;
};

PillColours softColoursOf(Pill::Kind kind, const Theme& theme)
{
    switch (kind) {
    case Pill::Kind::Success:
        return {theme.successSoft, theme.successSoft, theme.success};
    case Pill::Kind::Error:
        return {theme.errorSoft, theme.errorSoft, theme.error};
    case Pill::Kind::Warning:
        return {theme.warningSoft, theme.warningSoft, theme.warning};
    case Pill::Kind::Accent:
        return {theme.accentSoft, theme.accentSoft, theme.onAccentSoft};
    case Pill::Kind::Plain:
        break;
    }
    return {theme.card, theme.hairline, theme.secondaryText};
}

PillColours coloursOf(Pill::Kind kind, const Theme& theme)
{
    PillColours colours = softColoursOf(kind, theme);
    // There is no soft plane that would tell it from the page.
    if (theme.isHighContrast)
        colours.edge = colours.words;
    return colours;
}

} // namespace

Pill::Pill(Kind kind, const QString& text, QWidget* parent)
    : TextLabel(TextRole::Help, text, parent), m_kind(kind)
{
    setWordWrap(false);
    fit();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill::Pill(Kind kind, Icon icon, const QString& text, QWidget* parent) : Pill(kind, text, parent)
{
    m_icon = icon;
    fit();
    if (kind == Kind::Accent)
        setForegroundRole(QPalette::Link);
}

void Pill::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Pill::say(Kind kind, Icon icon, const QString& text)
{
    m_icon = icon;
    fit();
    setKind(kind);
    setText(text);
}

/// The icon has room before the words, whichever way these are read themselves.
void Pill::fit()
{
    const int before = space::unit + (m_icon ? kPillIcon + space::tight : 0);
    const bool isFromLeft = layoutDirection() == Qt::LeftToRight;
    setContentsMargins(isFromLeft ? before : space::unit, space::tight / 2,
                       isFromLeft ? space::unit : before, space::tight / 2);
}

void Pill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        fit();
    TextLabel::changeEvent(event);
}

QRect Pill::iconRect() const
{
    return QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                               {kPillIcon, kPillIcon},
                               rect().adjusted(space::unit, 0, -space::unit, 0));
}

void Pill::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const PillColours colours = coloursOf(m_kind, themeOf(this));
    draw::box(painter, rect(), height() / 2.0, colours.fill, colours.edge);
    if (m_icon)
        paintIcon(painter, *m_icon, iconRect(), colours.words);
    painter.end();
    TextLabel::paintEvent(event);
}

} // namespace app
