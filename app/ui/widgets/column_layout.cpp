#include "app/ui/widgets/column_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace app {

ColumnLayout::ColumnLayout(int across, int down, QWidget* parent)
    : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnLayout::~ColumnLayout() = default;

void ColumnLayout::addColumn(QWidget* widget, int least)
{
    addWidget(widget);
    m_columns.back().least = least;
}

void ColumnLayout::addItem(QLayoutItem* item)
{
    m_columns.push_back({std::unique_ptr<QLayoutItem>(item), 0});
}

QLayoutItem* ColumnLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_columns[static_cast<std::size_t>(index)].item.get()
                                         : nullptr;
}

QLayoutItem* ColumnLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_columns[static_cast<std::size_t>(index)].item.release();
    m_columns.erase(m_columns.begin() + index);
    return item;
}

int ColumnLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize ColumnLayout::minimumSize() const
{
    QSize size;
    for (const Column& column : m_columns)
        size = size.expandedTo(column.item->minimumSize());
    return size;
}

QSize ColumnLayout::sizeHint() const
{
    int width = 0;
    for (const Column& column : m_columns)
        width += leastOf(column) + m_across;
    return {std::max(0, width - m_across), heightForWidth(std::max(1, width - m_across))};
}

void ColumnLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    std::ignore = place(rect, true);
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
    return columns.first(end);
}

int ColumnLayout::place(const QRect& rect, bool isMoving) const
{
    std::vector<const Column*> shown;
    for (const Column& column : m_columns)
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

int ColumnLayout::placeLine(std::span<const Column* const> line, const QRect& rect, int top,
                            bool isMoving) const
{
    int sum = 0;
    for (const Column* column : line)
        sum += leastOf(*column);
    const int room = rect.width() - m_across * static_cast<int>(line.size() - 1);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QRect> places;
    int x = rect.x();
    int height = 0;
    for (const Column* column : line) {
        const QLayoutItem& item = *column->item;
        const int width =
            column == line.back() ? rect.x() + rect.width() - x : room * leastOf(*column) / sum;
        const int needed =
            item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
        height = std::max(height, needed);
        places.emplace_back(x, top, width, needed);
        x += width + m_across;
    }
    for (std::size_t at = 0; isMoving && at < line.size(); ++at) {
        QLayoutItem& item = *line[at]->item;
        // A card is as tall as those beside it; a row of a form stands at the top.
        if (item.expandingDirections() & Qt::Vertical)
            places[at].setHeight(height);
        item.setGeometry(QStyle::visualRect(direction, rect, places[at]));
    }
    return height;
}

} // namespace app
