#include "app/ui/look/style_draw.h"

#include "app/ui/look/style.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <array>

namespace app::draw {

namespace {

class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

struct ButtonColours {
    QColor fill;
    QColor outline;
};

ButtonColours coloursOf(ButtonKind kind, QStyle::State state, const Theme& theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = state & QStyle::State_MouseOver;
    switch (kind) {
    case ButtonKind::Primary:
        if (!enabled)
            return {theme.hover, theme.hairline};
        return pressed || over ? ButtonColours{theme.accentStrong, theme.accentStrong}
                               : ButtonColours{theme.accent, theme.accent};
    case ButtonKind::Secondary:
    case ButtonKind::Small:
        return {enabled && (pressed || over) ? theme.hover : theme.card,
                enabled ? theme.outline : theme.hairline};
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return {enabled && (pressed || over) ? theme.hover : QColor(Qt::transparent),
                Qt::transparent};
    case ButtonKind::Chip:
        if (state & QStyle::State_On)
            return {theme.accentSoft, theme.accent};
        // One that can be switched on is told from the page by its outline.
        return {enabled && (pressed || over) ? theme.hover : theme.card,
                enabled && state & QStyle::State_Off ? theme.outline : theme.hairline};
    }
    return {};
}

bool hasKeyboardFocus(const QStyleOption& option)
{
    return option.state & QStyle::State_HasFocus
           && option.state & QStyle::State_KeyboardFocusChange;
}

QColor indicatorOutline(const QStyleOption& option, const Theme& theme)
{
    if (!(option.state & QStyle::State_Enabled))
        return theme.hairline;
    return option.state & (QStyle::State_On | QStyle::State_NoChange | QStyle::State_HasFocus)
               ? theme.accent
               : theme.outline;
}

void dashedBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& outline)
{
    const Saved saved(painter);
    QPen dashes(outline, 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace

void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
         const QColor& outline, qreal width)
{
    const Saved saved(painter);
    const qreal half = width / 2;
    painter.setPen(outline.alpha() > 0 ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme)
{
    box(painter, rect, radius, Qt::transparent, theme.accent, 2);
}

void field(QPainter& painter, const QStyleOption& option, FieldState state, const Theme& theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    QColor outline = enabled ? theme.outline : theme.hairline;
    if (state == FieldState::Error)
        outline = theme.error;
    else if (state == FieldState::Warning)
        outline = theme.warning;
    const QColor fill = readOnly ? theme.chrome : enabled ? theme.field : theme.page;
    if (!focused && state == FieldState::Open) {
        dashedBox(painter, option.rect, fill, theme.accent);
        return;
    }
    if (!focused) {
        box(painter, option.rect, kRadius, fill, outline);
        return;
    }
    // The focus is seen on a faulty field, too: its ring is around the outline.
    box(painter, option.rect, kRadius, fill, theme.accent, 2);
    if (state == FieldState::Warning || state == FieldState::Error)
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), kRadius - 2, Qt::transparent,
            outline);
}

int besideIcon(ButtonKind kind)
{
    return kind == ButtonKind::Chip ? space::labelToField : space::unit;
}

// Qt mirrors the text of a button with an icon twice, which puts it at the far side again, and
// leaves less room between the two than there is between words.
void iconLabel(QPainter& painter, const QStyleOptionButton& label, ButtonKind kind)
{
    const QSize icon = label.iconSize;
    const int text = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    QRect room(0, 0, icon.width() + besideIcon(kind) + text, label.rect.height());
    room.moveCenter(label.rect.center());
    const auto mode = label.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    label.icon.paint(
        &painter,
        QStyle::alignedRect(label.direction, Qt::AlignLeft | Qt::AlignVCenter, icon, room),
        Qt::AlignCenter, mode);
    painter.setPen(label.palette.color(QPalette::ButtonText));
    painter.drawText(QStyle::alignedRect(label.direction, Qt::AlignRight | Qt::AlignVCenter,
                                         {text, room.height()}, room),
                     textFlags(label.direction, Qt::AlignLeft | Qt::AlignVCenter)
                         | Qt::TextShowMnemonic,
                     label.text);
}

void button(QPainter& painter, const QStyleOptionButton& option, ButtonKind kind,
            const Theme& theme)
{
    const auto colours = coloursOf(kind, option.state, theme);
    const qreal radius = kind == ButtonKind::Chip ? option.rect.height() / 2.0 : kRadius;
    box(painter, option.rect, radius, colours.fill, colours.outline);
    if (!hasKeyboardFocus(option))
        return;
    focusRing(painter, option.rect, radius, theme);
    if (kind == ButtonKind::Primary)
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), kRadius - 2, Qt::transparent,
            theme.onAccent, 1.5);
}

void toolButton(QPainter& painter, const QStyleOption& option, bool hasWords, const Theme& theme)
{
    // An outline ends on the edge of what is above, where words would stand beside it.
    auto colours = coloursOf(hasWords ? ButtonKind::Small : ButtonKind::Quiet, option.state, theme);
    if (option.state & QStyle::State_On && option.state & QStyle::State_Enabled)
        colours = {theme.accentSoft, theme.accent};
    box(painter, option.rect, kRadius, colours.fill, colours.outline);
    if (hasKeyboardFocus(option))
        focusRing(painter, option.rect, kRadius, theme);
}

void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill = on ? (enabled ? theme.accent : theme.disabledText) : theme.field;
    const QRectF rect = option.rect;
    box(painter, rect, 4, fill, indicatorOutline(option, theme), 1.5);
    if (!on)
        return;
    const Saved saved(painter);
    painter.setPen(
        QPen(theme.onAccent, rect.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter.drawPolyline(std::array{at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)}.data(), 3);
}

void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF rect = option.rect;
    box(painter, rect, rect.width() / 2, theme.field, indicatorOutline(option, theme), 1.5);
    if (!on)
        return;
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state & QStyle::State_Enabled ? theme.accent : theme.disabledText);
    const qreal inset = rect.width() * 0.27;
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
}

void chevron(QPainter& painter, const QRectF& rect, const QColor& colour, Towards towards)
{
    const Saved saved(painter);
    const QPointF centre = rect.center();
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const int tip = towards == Towards::Down ? 2 : -2;
    painter.drawPolyline(
        std::array{centre + QPointF(-4, -tip), centre + QPointF(0, tip), centre + QPointF(4, -tip)}
            .data(),
        3);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider,
               const Theme& theme)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active =
        option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    const qreal inset = active ? 2 : 3;
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    box(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, theme.outline,
        Qt::transparent);
}

void header(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme)
{
    painter.fillRect(option.rect, theme.chrome);
    // The last row ends at the frame, which is line enough.
    if (option.orientation == Qt::Vertical && option.position == QStyleOptionHeader::End)
        return;
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, theme.hairline);
}

void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.hover);
}

void splitter(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    if (!option.state.testFlag(QStyle::State_Horizontal))
        return;
    QRect line = option.rect;
    line.setLeft(line.right());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, line), theme.hairline);
}

void progress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme)
{
    const QRectF groove(option.rect.x(), option.rect.center().y() - 2, option.rect.width(), 6);
    // A line is as bright as what is done, where contrast is all.
    if (theme.isHighContrast)
        box(painter, groove, 3, Qt::transparent, theme.hairline);
    else
        box(painter, groove, 3, theme.hairline, Qt::transparent);
    const int range = std::max(1, option.maximum - option.minimum);
    QRectF done = groove;
    done.setWidth(groove.width() * (option.progress - option.minimum) / range);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    box(painter, done, 3, theme.accent, Qt::transparent);
}

void slantExample(QPainter& painter, const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    if (!line || !line->text().isEmpty())
        return;
    QFont font = painter.font();
    font.setItalic(true);
    painter.setFont(font);
}

void slantExample(const QAbstractScrollArea& area)
{
    QFont slanted;
    slanted.setItalic(true);
    area.viewport()->setFont(slanted);
}

QIcon tinted(const QIcon& icon, QSize size, const QPainter& on, const QColor& colour)
{
    if (icon.isNull())
        return icon;
    QPixmap picture = icon.pixmap(size, on.device()->devicePixelRatio());
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

} // namespace app::draw
