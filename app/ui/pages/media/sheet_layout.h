#pragma once

#include "app/ui/widgets/item_layout.h"

#include <vector>

namespace app {

struct SheetItem {
    enum class Kind { Master, Making, Size };

    std::unique_ptr<QLayoutItem> item;
    Kind kind = Kind::Size;
    QSize picture = {};
};

/// Lays out the master logo, how it is made, and the sizes made from it as one sheet. With room,
/// the master stands before the sizes, each as high as its picture needs: the largest in full
/// height where it is much larger than the others, else two by two. Without, the master stands
/// above, and the sizes in lines of equal cells.
class SheetLayout : public ItemLayout<SheetItem> {
    Q_OBJECT

public:
    explicit SheetLayout(QWidget* parent);

    /// The picture's size in pixels of the program is the height that the widget has for it in its
    /// own size hint.
    void addMaster(QWidget* widget, QSize picture);
    /// Below the master, or beside it.
    void addMaking(QWidget* widget);
    void addSize(QWidget* widget, QSize picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    using Part = SheetItem;
    using Kind = SheetItem::Kind;
    struct Place {
        const Part* part;
        QRect rect;
    };
    using Places = std::vector<Place>;

    [[nodiscard]] int place(const QRect& rect, bool isMoving) const override;
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
};

} // namespace app
