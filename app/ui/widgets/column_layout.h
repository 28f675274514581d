#pragma once

#include <QLayout>

#include <memory>
#include <span>
#include <vector>

namespace app {

/// Lays widgets out side by side, as many in a line as have the width that each wants at least; a
/// line's remaining room is shared in the proportion of these widths. What expands downwards is as
/// tall as its line; what is hidden takes no room.
class ColumnLayout : public QLayout {
    Q_OBJECT

public:
    /// Distances in pixels: between columns, between lines.
    explicit ColumnLayout(int across, int down, QWidget* parent = nullptr);
    ~ColumnLayout() override;

    /// `least` is a width in pixels.
    void addColumn(QWidget* widget, int least);
    /// Counts as one of no width.
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Column {
        std::unique_ptr<QLayoutItem> item;
        int least = 0;
    };

    /// Those of the columns that fit into the first line.
    [[nodiscard]] std::span<const Column* const> lineAt(std::span<const Column* const> columns,
                                                        int width) const;
    /// Tells the height that the lines take; moves the items there only if asked to.
    [[nodiscard]] int place(const QRect& rect, bool isMoving) const;
    [[nodiscard]] int placeLine(std::span<const Column* const> line, const QRect& rect, int top,
                                bool isMoving) const;
    [[nodiscard]] static int leastOf(const Column& column);

    int m_across;
    int m_down;
    std::vector<Column> m_columns;
};

} // namespace app
