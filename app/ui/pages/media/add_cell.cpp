#include "app/ui/pages/media/add_cell.h"

#include "app/ui/look/style_draw.h"

#include <QPainter>

namespace app {

namespace {

constexpr int kPlus = 18;
constexpr int kLeastWidth = 120;

} // namespace

AddCell::AddCell(int height, QWidget* parent) : QAbstractButton(parent), m_height(height)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void AddCell::setAsked(const QString& asked)
{
    m_asked = asked;
    setAccessibleDescription(asked);
    update();
}

QSize AddCell::sizeHint() const
{
    const int words =
        2 * fontMetrics().lineSpacing() + 2 * QFontMetrics(fontFor(TextRole::Help)).lineSpacing();
    return {kLeastWidth, std::max(m_height, words + kPlus + 2 * space::unit)};
}

void AddCell::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF plane = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.outline, 1, Qt::DashLine));
    painter.setBrush(underMouse() || isDown() ? theme.hover : theme.page);
    painter.drawRoundedRect(plane, kCardRadius, kCardRadius);

    const QRect inside = rect().adjusted(space::unit, 0, -space::unit, 0);
    const int centred = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QFont asked = fontFor(TextRole::Help);
    const auto heightOf = [&](const QFont& font, const QString& text, int flags) {
        return QFontMetrics(font).boundingRect(inside, flags, text).height();
    };
    const int named = heightOf(fontFor(TextRole::Label), text(), centred | Qt::TextShowMnemonic);
    const int told = m_asked.isEmpty() ? 0 : heightOf(asked, m_asked, centred);
    int top = (height() - kPlus - space::tight - named - told) / 2;
    paintIcon(painter, Icon::Add, QRectF((width() - kPlus) / 2.0, top, kPlus, kPlus), theme.accent);
    top += kPlus + space::tight;
    painter.setPen(theme.accent);
    painter.setFont(fontFor(TextRole::Label));
    painter.drawText(QRect(inside.left(), top, inside.width(), named),
                     centred | Qt::TextShowMnemonic, text());
    painter.setPen(theme.secondaryText);
    painter.setFont(asked);
    painter.drawText(QRect(inside.left(), top + named, inside.width(), told), centred, m_asked);
    if (hasFocus())
        draw::focusRing(painter, rect(), kCardRadius, theme);
}

} // namespace app
