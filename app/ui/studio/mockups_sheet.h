#pragma once

#include "app/ui/studio/mockup.h"
#include "core/image/measure/vision.h"

#include <QWidget>

#include <vector>

namespace app {

class MockupView;

/// Every place of the profile at its true size, on light and on dark.
class MockupsSheet : public QWidget {
    Q_OBJECT

public:
    explicit MockupsSheet(QWidget* parent = nullptr);

    /// Places whose slot the profile does not have are left out.
    void setShown(const Shown& shown);
    void setVision(core::Vision vision);
    void setPages(bool light, bool dark);

private:
    struct Item {
        QWidget* group;
        MockupView* view;
        bool isDark;
    };

    QWidget* groupOf(const MockupRow& row);
    void showItems();

    std::vector<Item> m_items;
    Shown m_shown;
    bool m_isLightShown = true;
    bool m_isDarkShown = true;
};

} // namespace app
