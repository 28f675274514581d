#pragma once

#include "app/ui/widgets/surface.h"

class QAction;
class QMenu;
class QToolButton;

namespace app {

class Document;
class ProfileBox;

/// The offer's name, the profile it is checked against, and the actions that are always at hand.
class TopBar : public Surface {
    Q_OBJECT

public:
    TopBar(Document& document, QWidget* parent = nullptr);

    void addAction(QAction* action);
    void setMenu(QMenu* menu);
    void refresh();

private:
    class Caption;

    QToolButton* addButton();
    /// What the choice of the profile means, and who made it.
    [[nodiscard]] QString aboutProfile() const;

    Document& m_document;
    Caption* m_caption;
    ProfileBox* m_profile;
    QWidget* m_actions;
};

} // namespace app
