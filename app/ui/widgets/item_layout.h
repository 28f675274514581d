#pragma once

#include <QLayout>
#include <QStyle>
#include <QWidget>

#include <cstddef>
#include <memory>
#include <tuple>
#include <vector>

namespace app {

/// Keeps the items of a layout whose height follows from its width. An Item holds what the layout
/// knows of it beside the QLayoutItem, which is its member `item`.
template <class Item>
class ItemLayout : public QLayout {
public:
    void addItem(QLayoutItem* item) override { m_items.emplace_back().item.reset(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override
    {
        return isThere(index) ? m_items[static_cast<std::size_t>(index)].item.get() : nullptr;
    }
    QLayoutItem* takeAt(int index) override
    {
        if (!isThere(index))
            return nullptr;
        QLayoutItem* item = m_items[static_cast<std::size_t>(index)].item.release();
        m_items.erase(m_items.begin() + index);
        return item;
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return place(QRect(0, 0, width, 0), false);
    }
    /// Room for each of the items by itself.
    [[nodiscard]] QSize minimumSize() const override
    {
        QSize size;
        for (const Item& one : m_items)
            if (!one.item->isEmpty())
                size = size.expandedTo(one.item->minimumSize());
        return size;
    }
    void setGeometry(const QRect& rect) override
    {
        QLayout::setGeometry(rect);
        std::ignore = place(rect, true);
    }

protected:
    explicit ItemLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

    /// Tells the height that the items take; moves them there only if asked to.
    [[nodiscard]] virtual int place(const QRect& rect, bool isMoving) const = 0;
    /// The place is of a text that is read from the left; from the right it is mirrored.
    void move(QLayoutItem& item, const QRect& rect, const QRect& place) const
    {
        const Qt::LayoutDirection direction =
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        item.setGeometry(QStyle::visualRect(direction, rect, place));
    }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] Item& lastItem() { return m_items.back(); }
    [[nodiscard]] static int heightOf(const QLayoutItem& item, int width)
    {
        return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    }

private:
    [[nodiscard]] bool isThere(int index) const { return index >= 0 && index < count(); }

    std::vector<Item> m_items;
};

/// An item of which nothing else is known.
struct PlainItem {
    std::unique_ptr<QLayoutItem> item;
};

} // namespace app
