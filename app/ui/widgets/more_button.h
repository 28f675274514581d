#pragma once

#include <QToolButton>

#include <functional>

class QMenu;

namespace app {

/// "…": what else can be done with the thing that it stands beside.
class MoreButton : public QToolButton {
    Q_OBJECT

public:
    /// `fill` puts the actions into the empty menu each time it opens.
    explicit MoreButton(std::function<void(QMenu&)> fill, QWidget* parent = nullptr);
};

} // namespace app
