#pragma once

#include "app/ui/widgets/card.h"

class QAction;
class QMenu;
class QToolButton;

namespace app {

class Document;
class ProfileBox;

/// The offer's name, the profile it is checked against, and the actions that are always at hand.
class TopBar : public Card {
    Q_OBJECT

public:
    TopBar(Document& document, QWidget* parent = nullptr);

    void addAction(QAction* action);
    void setMenu(QMenu* menu);
    void refresh();
    /// On the start page the bar names the program and asks for the language; an offer's name and
    /// profile are no matter there.
    void showStart(bool isStart);
    /// Fills the choice of languages; `now` is the code chosen, empty for that of the system.
    void setLanguages(const QString& now);
    /// The name of a project that is about to be opened; empty for none.
    void expect(const QString& name);
    /// The open offer's title, or what stands for it.
    [[nodiscard]] QString offerName() const;

signals:
    void languageWanted(const QString& code);

private:
    class Caption;

    QToolButton* addButton();
    /// What the choice of the profile means, and who made it.
    [[nodiscard]] QString aboutProfile() const;

    Document& m_document;
    Caption* m_caption;
    QWidget* m_profileLabel = nullptr;
    ProfileBox* m_profile;
    QWidget* m_languageLabel = nullptr;
    ProfileBox* m_language;
    bool m_isStart = false;
    QString m_expected;
    QWidget* m_actions;
};

} // namespace app
