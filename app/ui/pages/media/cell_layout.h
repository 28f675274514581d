#pragma once

#include "app/ui/widgets/item_layout.h"

namespace app {

/// Lays widgets out in lines of equal cells, each between the least and the most of these widths;
/// the cells of a line end at the same height only where they do so by themselves.
class CellLayout : public ItemLayout<PlainItem> {
    Q_OBJECT

public:
    CellLayout(int least, int most, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int place(const QRect& rect, bool isMoving) const override;

    int m_least;
    int m_most;
};

} // namespace app
