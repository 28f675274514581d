#include "app/ui/start/action_card.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"
#include "app/ui/start/key_hint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace app {

namespace {

constexpr int kMinCardHeight = 72;
constexpr int kMinTextWidth = 120;
constexpr int kIconSide = 22;
/// From the edge to the icon, and from the icon to the words.
constexpr int kToIcon = 18;
constexpr int kToText = kToIcon + kIconSide + 14;

} // namespace

ActionCard::ActionCard(Icon icon, const QString& text, const QString& about,
                       const QKeySequence& key, QWidget* parent)
    : QPushButton(text, parent),
      m_icon(icon),
      m_about(about),
      m_key(key.toString(QKeySequence::NativeText))
{
    setAccessibleName(QString(text).remove(u'&'));
    setAccessibleDescription(m_key.isEmpty() ? about : about + QStringLiteral(" (%1)").arg(m_key));
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ActionCard::textWidth(int width) const
{
    const int key = m_key.isEmpty() ? 0 : key_hint::sizeOf(m_key).width() + space::card;
    return std::max(kMinTextWidth, width - kToText - key - space::card);
}

QSize ActionCard::textSize(int width) const
{
    const QFontMetrics title(fontFor(TextRole::Label));
    const QFontMetrics about(fontFor(TextRole::Help));
    const QRect room(0, 0, textWidth(width), 1000);
    const QRect lines = about.boundingRect(room, Qt::TextWordWrap, m_about);
    const QRect head = title.boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    return {head.height(), lines.height()};
}

int ActionCard::heightForWidth(int width) const
{
    const QSize heights = textSize(width);
    return std::max(kMinCardHeight, heights.width() + heights.height() + 2 * space::inside);
}

QSize ActionCard::sizeHint() const
{
    constexpr int kUsual = 400;
    return {kUsual, heightForWidth(kUsual)};
}

QSize ActionCard::minimumSizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : key_hint::sizeOf(m_key).width() + space::card;
    return {kToText + kMinTextWidth + key + space::card, kMinCardHeight};
}

void ActionCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Theme& theme = themeOf(this);
    const bool isOver = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    draw::box(painter, rect(), kCardRadius, isOver ? theme.hover : theme.card, theme.hairline);
    if (hasFocus())
        draw::focusRing(painter, rect(), kCardRadius, theme);
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintIcon(painter, m_icon, placed({kToIcon, (height() - kIconSide) / 2, kIconSide, kIconSide}),
              theme.accent);
    if (!m_key.isEmpty()) {
        const QSize key = key_hint::sizeOf(m_key);
        key_hint::paint(
            painter,
            placed(
                {QPoint(width() - key.width() - space::card, (height() - key.height()) / 2), key}),
            m_key, this);
    }
    const QSize heights = textSize(width());
    const int top = (height() - heights.width() - heights.height()) / 2;
    const int lead = textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const bool showsKeys = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(theme.text);
    painter.drawText(placed({kToText, top, textWidth(width()), heights.width()}),
                     lead | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    painter.setFont(fontFor(TextRole::Help));
    painter.setPen(theme.secondaryText);
    painter.drawText(placed({kToText, top + heights.width(), textWidth(width()), heights.height()}),
                     lead, m_about);
}

} // namespace app
