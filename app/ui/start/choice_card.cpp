#include "app/ui/start/choice_card.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace app {

namespace {

constexpr int kIndicator = 18;
constexpr int kTextFrom = space::inside + kIndicator + space::inside;
constexpr int kMinChoiceWidth = 220;

QFontMetrics metricsOf(TextRole role)
{
    return QFontMetrics(fontFor(role));
}

} // namespace

ChoiceCard::ChoiceCard(const QString& text, const QString& word, const QString& about,
                       QWidget* parent)
    : QRadioButton(text, parent), m_word(word), m_about(about)
{
    setAccessibleName(word.isEmpty() ? text : text + QStringLiteral(", ") + word);
    setAccessibleDescription(about);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    updateGeometry();
}

bool ChoiceCard::hitButton(const QPoint& place) const
{
    return rect().contains(place);
}

int ChoiceCard::wordWidth() const
{
    return m_word.isEmpty() ? 0
                            : metricsOf(TextRole::Help).horizontalAdvance(m_word) + 2 * space::unit;
}

bool ChoiceCard::isWordBeside(int width) const
{
    const int name = metricsOf(TextRole::Label).horizontalAdvance(text());
    return name + space::unit + wordWidth() <= width - kTextFrom - space::inside;
}

int ChoiceCard::aboutHeight(int width) const
{
    if (m_about.isEmpty() || m_isShort)
        return 0;
    const QRect room(0, 0, std::max(1, width - kTextFrom - space::inside), 1000);
    return metricsOf(TextRole::Help).boundingRect(room, Qt::TextWordWrap, m_about).height();
}

int ChoiceCard::heightForWidth(int width) const
{
    const int line = metricsOf(TextRole::Label).height() + space::tight;
    const bool needsLine = !m_word.isEmpty() && !m_isShort && !isWordBeside(width);
    return line * (needsLine ? 2 : 1) + aboutHeight(width) + 2 * (space::unit + 1);
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int kUsual = 440;
    return {kUsual, heightForWidth(kUsual)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {kMinChoiceWidth, sizeHint().height()};
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Theme& theme = themeOf(this);
    const bool isOver = option.state & QStyle::State_MouseOver;
    draw::box(painter, rect(), kRadius,
              isChecked() ? theme.accentSoft
              : isOver    ? theme.hover
                          : theme.card,
              isChecked() ? theme.accent : theme.hairline, isChecked() ? 2 : 1);
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        draw::focusRing(painter, rect().adjusted(3, 3, -3, -3), kRadius, theme);
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int line = metricsOf(TextRole::Label).height() + space::tight;
    const int top = space::unit + 1;
    option.rect = placed({space::inside, top + (line - kIndicator) / 2, kIndicator, kIndicator});
    draw::radioButton(painter, option, theme);

    const int lead = textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const int room = width() - kTextFrom - space::inside;
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(isChecked() ? theme.onAccentSoft : theme.text);
    const QString name = metricsOf(TextRole::Label).elidedText(text(), Qt::ElideRight, room);
    painter.drawText(placed({kTextFrom, top, room, line}), lead, name);
    if (!m_word.isEmpty() && (!m_isShort || isWordBeside(width()))) {
        const int nameWidth = metricsOf(TextRole::Label).horizontalAdvance(name);
        const bool isBeside = isWordBeside(width());
        const QRect chip =
            placed({isBeside ? kTextFrom + nameWidth + space::unit : kTextFrom,
                    top + (isBeside ? 0 : line), std::min(wordWidth(), room), line - 1});
        draw::box(painter, chip, line / 2.0, theme.page, Qt::transparent);
        painter.setFont(fontFor(TextRole::Help));
        painter.setPen(theme.isDark ? theme.text : theme.onAccentSoft);
        painter.drawText(chip, Qt::AlignCenter, m_word);
    }
    if (const int about = aboutHeight(width())) {
        painter.setFont(fontFor(TextRole::Help));
        painter.setPen(isChecked() ? theme.onAccentSoft : theme.secondaryText);
        painter.drawText(
            placed({kTextFrom, height() - top - about, room, about}),
            textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_about);
    }
}

} // namespace app
