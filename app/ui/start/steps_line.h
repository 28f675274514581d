#pragma once

#include <QWidget>

namespace app {

/// What lies ahead, in one line: fill in, review, hand over.
class StepsLine : public QWidget {
    Q_OBJECT

public:
    explicit StepsLine(QWidget* parent = nullptr);
};

} // namespace app
