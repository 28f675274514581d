#include "app/ui/pages/media/cell_layout.h"

#include "app/ui/look/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace app {

CellLayout::CellLayout(int least, int most, QWidget* parent)
    : QLayout(parent), m_least(least), m_most(most)
{
    setContentsMargins(0, 0, 0, 0);
}

CellLayout::~CellLayout() = default;

void CellLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* CellLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* CellLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int CellLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize CellLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize CellLayout::sizeHint() const
{
    const int width = count() * (m_most + space::card) - space::card;
    return {std::max(0, width), heightForWidth(std::max(1, width))};
}

void CellLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    std::ignore = place(rect, true);
}

int CellLayout::place(const QRect& rect, bool isMoving) const
{
    if (m_items.empty())
        return 0;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
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
        QLayoutItem& item = *m_items[static_cast<std::size_t>(at)];
        const int needed =
            item.hasHeightForWidth() ? item.heightForWidth(cell) : item.sizeHint().height();
        height = std::max(height, needed);
        if (isMoving)
            item.setGeometry(QStyle::visualRect(
                direction, rect,
                QRect(rect.x() + at % across * (cell + space::card), top, cell, needed)));
    }
    return top + height - rect.y();
}

} // namespace app
