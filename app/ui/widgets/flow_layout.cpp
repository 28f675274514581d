#include "app/ui/widgets/flow_layout.h"

#include "app/ui/look/style.h"
#include "app/ui/look/theme.h"

#include <QWidget>

#include <algorithm>

namespace app {

namespace {

/// An item of the line that is being filled.
struct Placed {
    QLayoutItem* item;
    QSize size;
    int x;
};

/// The words of a link that begins a line stand on the edge, not the plane that it has below the
/// pointer, if there is room for that.
int bleedOf(const std::vector<Placed>& line, const QRect& rect)
{
    const QWidget* first = line.empty() ? nullptr : line.front().item->widget();
    const bool isLink = first && buttonKindOf(first) == ButtonKind::Link;
    return isLink && rect.x() >= space::labelToField ? space::labelToField : 0;
}

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
        const int bleed = bleedOf(line, rect);
        for (const Placed& one : line) {
            const int above = m_isTopAligned ? 0 : (height - one.size.height()) / 2;
            const QPoint at(one.x - bleed, y + above);
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
