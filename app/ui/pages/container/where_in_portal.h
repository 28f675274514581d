#pragma once

#include <QPushButton>

namespace app {

/// A link that tells where the Azure portal shows what this page asks for.
class WhereInPortal : public QPushButton {
    Q_OBJECT

public:
    explicit WhereInPortal(QWidget* parent = nullptr);

private:
    void open();
};

} // namespace app
