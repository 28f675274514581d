#pragma once

#include "core/rules/engine/profile.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace app {

class TextLabel;

/// Tells in a field's help that the marketplace's documents disagree about it and that the safest
/// reading counts. A link shows each question, the reading chosen, and why. Empty takes no room.
class Disagreement : public QWidget {
    Q_OBJECT

public:
    explicit Disagreement(QWidget* parent = nullptr);

    /// True when they are not those from before.
    bool setConflicts(const std::vector<const core::Conflict*>& conflicts);
    [[nodiscard]] QPushButton* link() const { return m_link; }
    /// What is said without the details, for the accessible description.
    [[nodiscard]] QString text() const;

private:
    void rebuild();
    void addDetails(const core::Conflict& conflict);

    std::vector<core::Conflict> m_conflicts;
    TextLabel* m_sentence;
    QPushButton* m_link;
    QWidget* m_details = nullptr;
    QVBoxLayout* m_rows;
    bool m_isOpen = false;
};

} // namespace app
