#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace app {

/// Lays widgets out in lines of equal cells, each between the least and the most of these widths;
/// the cells of a line end at the same height only where they do so by themselves.
class CellLayout : public QLayout {
    Q_OBJECT

public:
    CellLayout(int least, int most, QWidget* parent);
    ~CellLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Tells the height that the lines take; moves the items there only if asked to.
    [[nodiscard]] int place(const QRect& rect, bool isMoving) const;

    int m_least;
    int m_most;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace app
