#include "app/ui/widgets/popup_card.h"

#include "app/ui/look/style_metrics.h"
#include "app/ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kPopupCharacters = 64;

} // namespace

PopupCard::PopupCard(QWidget* anchor, const QString& name)
    : Card(Card::Kind::Card, anchor), m_anchor(anchor), m_rows(new QVBoxLayout(this))
{
    setWindowFlags(Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    // A click on the anchor closes the card; passed on, it would open the next one.
    setAttribute(Qt::WA_NoMouseReplay);
    setAccessibleName(name);
    m_rows->setContentsMargins(space::card, space::card, space::card, space::card);
    m_rows->setSpacing(space::tight);
}

void PopupCard::addLine(TextRole role, const QString& text)
{
    auto* line = new TextLabel(role, breakable(text), this);
    line->setWordWrap(true);
    m_rows->addWidget(line);
}

void PopupCard::addGap()
{
    m_rows->addSpacing(space::unit);
}

void PopupCard::open(const QString& description)
{
    setAccessibleDescription(description);
    const QWidget& window = *m_anchor->window();
    const int width =
        std::min(m_anchor->fontMetrics().averageCharWidth() * kPopupCharacters + 2 * space::card,
                 window.width());
    setFixedSize(width, m_rows->totalHeightForWidth(width));
    // Within the window where it fits, so that nothing is cut off at the screen's edge.
    const QPoint below = m_anchor->mapTo(&window, QPoint(0, m_anchor->height() + space::tight));
    const QPoint inside(std::clamp(below.x(), 0, std::max(0, window.width() - width)), below.y());
    move(window.mapToGlobal(inside));
    show();
}

} // namespace app
