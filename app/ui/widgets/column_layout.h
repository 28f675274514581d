#pragma once

#include "app/ui/widgets/item_layout.h"

#include <span>
#include <vector>

namespace app {

struct ColumnItem {
    std::unique_ptr<QLayoutItem> item;
    /// A width in pixels.
    int least = 0;
};

/// Lays widgets out side by side, in as few lines as give each the width that it wants at least,
/// and as many in each of these as can be; a line's remaining room is shared in the proportion of
/// these widths. What expands downwards is as tall as its line; what is hidden takes no room.
class ColumnLayout : public ItemLayout<ColumnItem> {
    Q_OBJECT

public:
    /// Distances in pixels: between columns, between lines.
    explicit ColumnLayout(int across, int down, QWidget* parent = nullptr);

    /// `least` is a width in pixels.
    void addColumn(QWidget* widget, int least);
    [[nodiscard]] QSize sizeHint() const override;

private:
    using Column = ColumnItem;

    /// Those of the columns that stand in the first line.
    [[nodiscard]] std::span<const Column* const> lineAt(std::span<const Column* const> columns,
                                                        int width) const;
    [[nodiscard]] int place(const QRect& rect, bool isMoving) const override;
    [[nodiscard]] int placeLine(std::span<const Column* const> line, const QRect& rect, int top,
                                bool isMoving) const;
    /// How a line shares its room: as asked for, or as needed where that leaves one too narrow.
    [[nodiscard]] static std::vector<int> sharesOf(std::span<const Column* const> line, int room);
    [[nodiscard]] static int leastOf(const Column& column);

    int m_across;
    int m_down;
};

} // namespace app
