#include "app/ui/widgets/column_layout.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace app {

ColumnLayout::ColumnLayout(int across, int down, QWidget* parent)
    : ItemLayout(parent), m_across(across), m_down(down)
{
}

void ColumnLayout::addColumn(QWidget* widget, int least)
{
    addWidget(widget);
    lastItem().least = least;
}

QSize ColumnLayout::sizeHint() const
{
    int width = 0;
    for (const Column& column : items())
        width += leastOf(column) + m_across;
    return {std::max(0, width - m_across), heightForWidth(std::max(1, width - m_across))};
}

int ColumnLayout::leastOf(const Column& column)
{
    return std::max({1, column.least, column.item->minimumSize().width()});
}

std::span<const ColumnLayout::Column* const>
ColumnLayout::lineAt(std::span<const Column* const> columns, int width) const
{
    int used = leastOf(*columns.front());
    std::size_t end = 1;
    while (end < columns.size()) {
        used += m_across + leastOf(*columns[end]);
        if (used > width)
            break;
        ++end;
    }
    // As many in each line as can be: none stands alone below a full one.
    const std::size_t lines = (columns.size() + end - 1) / end;
    return columns.first((columns.size() + lines - 1) / lines);
}

int ColumnLayout::place(const QRect& rect, bool isMoving) const
{
    std::vector<const Column*> shown;
    for (const Column& column : items())
        if (!column.item->isEmpty())
            shown.push_back(&column);
    int top = rect.y();
    for (std::span<const Column* const> rest = shown; !rest.empty();) {
        const auto line = lineAt(rest, rect.width());
        if (rest.size() < shown.size())
            top += m_down;
        top += placeLine(line, rect, top, isMoving);
        rest = rest.subspan(line.size());
    }
    return top - rect.y();
}

std::vector<int> ColumnLayout::sharesOf(std::span<const Column* const> line, int room)
{
    std::vector<int> wanted;
    std::vector<int> needed;
    for (const Column* column : line) {
        wanted.push_back(std::max(1, column->least));
        needed.push_back(leastOf(*column));
    }
    const int sum = std::accumulate(wanted.begin(), wanted.end(), 0);
    for (std::size_t at = 0; at < line.size(); ++at)
        if (room * wanted[at] / sum < needed[at])
            return needed;
    return wanted;
}

int ColumnLayout::placeLine(std::span<const Column* const> line, const QRect& rect, int top,
                            bool isMoving) const
{
    const int room = rect.width() - m_across * static_cast<int>(line.size() - 1);
    const auto shares = sharesOf(line, room);
    const int sum = std::accumulate(shares.begin(), shares.end(), 0);
    std::vector<QRect> places;
    int x = rect.x();
    int height = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const QLayoutItem& item = *line[at]->item;
        const int width =
            at + 1 == line.size() ? rect.x() + rect.width() - x : room * shares[at] / sum;
        const int needed = heightOf(item, width);
        height = std::max(height, needed);
        places.emplace_back(x, top, width, needed);
        x += width + m_across;
    }
    for (std::size_t at = 0; isMoving && at < line.size(); ++at) {
        QLayoutItem& item = *line[at]->item;
        // A card is as tall as those beside it; a row of a form stands at the top.
        if (item.expandingDirections() & Qt::Vertical)
            places[at].setHeight(height);
        move(item, rect, places[at]);
    }
    return height;
}

} // namespace app
