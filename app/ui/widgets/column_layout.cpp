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

std::size_t ColumnLayout::endOfLine(std::size_t first, int width) const
{
    int used = leastOf(m_columns[first]);
    std::size_t end = first + 1;
    while (end < m_columns.size()) {
        used += m_across + leastOf(m_columns[end]);
        if (used > width)
            break;
        ++end;
    }
    return end;
}

int ColumnLayout::place(const QRect& rect, bool isMoving) const
{
    int top = rect.y();
    for (std::size_t first = 0; first < m_columns.size();) {
        const std::size_t end = endOfLine(first, rect.width());
        if (first > 0)
            top += m_down;
        top += placeLine(first, end, rect, top, isMoving);
        first = end;
    }
    return top - rect.y();
}

int ColumnLayout::placeLine(std::size_t first, std::size_t end, const QRect& rect, int top,
                            bool isMoving) const
{
    int sum = 0;
    for (std::size_t at = first; at < end; ++at)
        sum += leastOf(m_columns[at]);
    const int room = rect.width() - m_across * static_cast<int>(end - first - 1);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x();
    int height = 0;
    for (std::size_t at = first; at < end; ++at) {
        QLayoutItem& item = *m_columns[at].item;
        const int width =
            at + 1 == end ? rect.x() + rect.width() - x : room * leastOf(m_columns[at]) / sum;
        const int needed =
            item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
        height = std::max(height, needed);
        if (isMoving)
            item.setGeometry(QStyle::visualRect(direction, rect, QRect(x, top, width, needed)));
        x += width + m_across;
    }
    return height;
}

} // namespace app
