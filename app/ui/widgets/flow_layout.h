#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace app {

/// Lays widgets out in lines, as a text lays out its words: from the right where it is read so.
/// Those of a line share its middle.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int across, int down, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Tells the height that the lines take; moves the items there only if asked to.
    [[nodiscard]] int place(const QRect& rect, bool isMoving) const;

    int m_across;
    int m_down;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace app
