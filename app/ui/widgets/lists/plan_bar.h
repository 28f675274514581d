#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;
class QToolButton;
class QHBoxLayout;

namespace core {
struct Plan;
}

namespace app {

class Document;
class PlanCard;
enum class Icon;
class TextLabel;

/// Which plan the page shows, where there are several; where plans are edited, as cards as long as
/// they are few, with the buttons that add, duplicate, move and remove one. Hidden while there is
/// nothing to choose and nothing to say.
class PlanBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Choose, Edit };

    PlanBar(Document& document, Kind kind, QWidget* parent = nullptr);

    /// Takes over what the document now holds. The second tells how many findings of a plan are to
    /// be mended on the page.
    void refresh(const std::function<int(std::size_t)>& toFix);

    void addPlan();
    void duplicatePlan();
    /// Asks first where the store has the plan.
    void removePlan();
    void movePlan(int by);

signals:
    /// A plan came that wants to be filled in.
    void planAdded(std::size_t plan);

private:
    QWidget* buildButtons();
    void refreshBox(const std::function<int(std::size_t)>& toFix);
    void refreshCards(const std::function<int(std::size_t)>& toFix);
    [[nodiscard]] QString stateOf(std::size_t plan, int toFix) const;
    void goToCard(std::size_t from, int by);
    [[nodiscard]] bool hasCards() const;
    QWidget* buildRemoved();
    void takeOut(std::size_t plan);
    void askToTakeOut(std::size_t plan);
    QToolButton* addButton(QHBoxLayout& row, Icon icon, const QString& text, bool withText);

    Document& m_document;
    Kind m_kind;
    QWidget* m_choice;
    QWidget* m_strip;
    std::vector<PlanCard*> m_cards;
    TextLabel* m_label;
    QComboBox* m_box;
    QWidget* m_buttons = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QWidget* m_removed = nullptr;
    TextLabel* m_removedName = nullptr;
    /// Where the history stood after the last removal.
    int m_removedAt = -1;
};

/// "Standard", or its place among the plans as long as it has no title.
[[nodiscard]] QString planName(const core::Plan& plan, std::size_t at);

} // namespace app
