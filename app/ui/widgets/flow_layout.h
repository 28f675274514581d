#pragma once

#include "app/ui/widgets/item_layout.h"

namespace app {

/// Lays widgets out in lines, as a text lays out its words: from the right where it is read so.
/// Those of a line share its middle.
class FlowLayout : public ItemLayout<PlainItem> {
    Q_OBJECT

public:
    explicit FlowLayout(int across, int down, QWidget* parent = nullptr);

    /// Those of a line begin at one height instead.
    void setTopAligned() { m_isTopAligned = true; }

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

private:
    [[nodiscard]] int place(const QRect& rect, bool isMoving) const override;

    int m_across;
    int m_down;
    bool m_isTopAligned = false;
};

} // namespace app
