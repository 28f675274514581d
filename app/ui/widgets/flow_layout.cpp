#include "app/ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace app {

namespace {

/// An item of the line that is being filled.
struct Placed {
    QLayoutItem* item;
    QSize size;
    int x;
};

} // namespace

FlowLayout::FlowLayout(int across, int down, QWidget* parent)
    : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    std::ignore = place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool isMoving) const
{
    int x = rect.x();
    int y = rect.y();
    std::vector<Placed> line;
    const auto endLine = [&] {
        int height = 0;
        for (const Placed& one : line)
            height = std::max(height, one.size.height());
        const Qt::LayoutDirection direction =
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        for (const Placed& one : line) {
            const QPoint at(one.x, y + (height - one.size.height()) / 2);
            if (isMoving)
                one.item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, one.size)));
        }
        line.clear();
        return height;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        const int wanted = size.width();
        size.setWidth(std::max(item->minimumSize().width(), std::min(wanted, rect.width())));
        if (size.width() < wanted && item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.empty() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += endLine() + m_down;
        }
        line.push_back({item.get(), size, x});
        x += size.width() + m_across;
    }
    return y + endLine() - rect.y();
}

} // namespace app
