#include "app/ui/pages/media/cell_layout.h"

#include "app/ui/look/theme.h"

#include <algorithm>

namespace app {

CellLayout::CellLayout(int least, int most, QWidget* parent)
    : ItemLayout(parent), m_least(least), m_most(most)
{
}

QSize CellLayout::sizeHint() const
{
    const int width = count() * (m_most + space::card) - space::card;
    return {std::max(0, width), heightForWidth(std::max(1, width))};
}

int CellLayout::place(const QRect& rect, bool isMoving) const
{
    if (items().empty())
        return 0;
    const int across =
        std::clamp((rect.width() + space::card) / (m_least + space::card), 1, count());
    const int cell = std::min(m_most, (rect.width() - (across - 1) * space::card) / across);
    int top = rect.y();
    int height = 0;
    for (int at = 0; at < count(); ++at) {
        if (at > 0 && at % across == 0) {
            top += height + space::card;
            height = 0;
        }
        QLayoutItem& item = *items()[static_cast<std::size_t>(at)].item;
        const int needed = heightOf(item, cell);
        height = std::max(height, needed);
        if (isMoving)
            move(item, rect, {rect.x() + at % across * (cell + space::card), top, cell, needed});
    }
    return top + height - rect.y();
}

} // namespace app
