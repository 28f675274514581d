#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace app {

/// Lays out the master logo, how it is made, and the sizes made from it as one sheet. With room,
/// the master stands before the sizes, each as high as its picture needs: the largest in full
/// height where it is much larger than the others, else two by two. Without, the master stands
/// above, and the sizes in lines of equal cells.
class SheetLayout : public QLayout {
    Q_OBJECT

public:
    explicit SheetLayout(QWidget* parent);
    ~SheetLayout() override;

    /// The picture's size in pixels of the program is the height that the widget has for it in its
    /// own size hint.
    void addMaster(QWidget* widget, QSize picture);
    /// Below the master, or beside it.
    void addMaking(QWidget* widget);
    void addSize(QWidget* widget, QSize picture);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Kind { Master, Making, Size };
    struct Part {
        std::unique_ptr<QLayoutItem> item;
        Kind kind = Kind::Size;
        QSize picture;
    };
    struct Place {
        const Part* part;
        QRect rect;
    };
    using Places = std::vector<Place>;

    [[nodiscard]] static int fullHeight(const Part& part, int width);
    /// With a picture of the one height of all.
    [[nodiscard]] static int cellHeight(const Part& part, int width);
    [[nodiscard]] Places placesFor(int width) const;
    [[nodiscard]] Places wide(int width) const;
    [[nodiscard]] Places narrow(int width) const;
    void addMasterColumn(Places& places, int height) const;
    [[nodiscard]] Places besideTallest(int left, int width) const;
    [[nodiscard]] Places twoByTwo(int left, int width) const;
    [[nodiscard]] const Part* partOf(Kind kind) const;
    [[nodiscard]] std::vector<const Part*> sizes() const;
    [[nodiscard]] const Part* tallest() const;
    /// A column that stands beside the sizes.
    [[nodiscard]] int masterWidth() const;
    [[nodiscard]] int leastWords() const;
    [[nodiscard]] bool isWide(int width) const;

    std::vector<Part> m_parts;
};

} // namespace app
