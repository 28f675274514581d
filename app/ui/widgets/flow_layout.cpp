#include "app/ui/widgets/flow_layout.h"

#include <algorithm>

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
    : ItemLayout(parent), m_across(across), m_down(down)
{
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
        for (const Placed& one : line) {
            const QPoint at(one.x, y + (height - one.size.height()) / 2);
            if (isMoving)
                move(*one.item, rect, {at, one.size});
        }
        line.clear();
        return height;
    };
    for (const auto& [item] : items()) {
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
