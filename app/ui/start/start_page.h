#pragma once

#include "app/ui/start/recent_table.h"

#include <QScrollArea>

#include <filesystem>
#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace app {

class Document;
class NewOfferCard;
class RecentProjects;
class StepsLine;
class TextLabel;

/// Where the day begins: a new offer, the other ways to begin one, and the projects of late. It
/// changes nothing by itself; the window does what it asks for.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    StartPage(const Document& document, RecentProjects& recent, QWidget* parent = nullptr);

    /// Reads the recent projects anew, and looks for their folders off the GUI thread.
    void refresh();
    void setRecovered(const std::optional<RecoveredWork>& work);
    /// The open project that the page came before; empty where there is none.
    void setWayBack(const QString& title);
    void focusStart();
    /// The id of the profile that is chosen for a new offer.
    [[nodiscard]] QString chosenProfile() const;

signals:
    void newWanted(const QString& profile);
    void openWanted();
    void manifestWanted();
    void updateWanted();
    void sampleWanted();
    void recentWanted(const std::filesystem::path& folder);
    void locateWanted(const std::filesystem::path& folder);
    void restoreWanted();
    void discardWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildColumn(const Document& document);
    QWidget* buildHead();
    QWidget* buildActions();
    QWidget* buildRecent();
    void addKeys();
    void listenToTable();
    void arrange();
    void showRecent();
    void forget(const std::filesystem::path& folder);
    void forgetMissing();

    RecentProjects& m_recent;
    RecentLooks m_looks;
    std::optional<RecoveredWork> m_recovered;
    QWidget* m_holder = nullptr;
    QPushButton* m_back = nullptr;
    StepsLine* m_steps = nullptr;
    NewOfferCard* m_new = nullptr;
    QBoxLayout* m_cards = nullptr;
    QGridLayout* m_actions = nullptr;
    std::vector<QWidget*> m_actionCards;
    /// Of the cards of actions; 0 until they are arranged.
    int m_columns = 0;
    QWidget* m_recentPart = nullptr;
    QPushButton* m_forgetMissing = nullptr;
    RecentTable* m_table = nullptr;
    QWidget* m_dropHint = nullptr;
};

} // namespace app
