#include "app/ui/widgets/pill.h"

#include "app/ui/look/style_draw.h"

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

PillColours coloursOf(Pill::Kind kind, const Theme& theme)
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

} // namespace

Pill::Pill(Kind kind, const QString& text, QWidget* parent)
    : TextLabel(TextRole::Help, text, parent), m_kind(kind)
{
    setWordWrap(false);
    setContentsMargins(space::unit, space::tight / 2, space::unit, space::tight / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill::Pill(Kind kind, Icon icon, const QString& text, QWidget* parent) : Pill(kind, text, parent)
{
    m_icon = icon;
    setIndent(kPillIcon + space::tight);
    if (kind == Kind::Accent)
        setForegroundRole(QPalette::Link);
}

void Pill::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QRect Pill::iconRect() const
{
    const QRect inside = contentsRect();
    return QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                               {kPillIcon, kPillIcon}, inside);
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
