#pragma once

#include <QScrollArea>

namespace app {

/// What is told of an entry, as high with every one, so that the buttons below stay where they are.
/// What is longer scrolls.
class SteadyArea : public QScrollArea {
    Q_OBJECT

public:
    explicit SteadyArea(QWidget* content, QWidget* parent = nullptr);

    /// As much as most entries need.
    [[nodiscard]] QSize sizeHint() const override;
    /// What is left of that on a low screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] QSize highAs(int lines) const;
};

} // namespace app
