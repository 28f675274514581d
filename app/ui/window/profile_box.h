#pragma once

#include <QComboBox>

namespace app {

/// The choice of the profile. It takes no key or turn of the wheel that may be meant for a field:
/// only its list, opened on purpose, changes it.
class ProfileBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace app
