#pragma once

#include <QListWidget>

#include <vector>

namespace app {

enum class StepState { Untouched, Begun, Complete, Warnings, Errors };

struct StepStatus {
    StepState state = StepState::Untouched;
    /// Findings to mend.
    int count = 0;

    bool operator==(const StepStatus&) const = default;
};

/// The map of all steps: state, name and count of each; the whole row takes a click, the arrow keys
/// move.
class Rail : public QListWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setStatuses(std::vector<StepStatus> statuses);
    [[nodiscard]] StepStatus status(int step) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// A letter typed here goes nowhere: it was meant for a field.
    void keyboardSearch(const QString& /*search*/) override {}
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles) override;

private:
    std::vector<StepStatus> m_statuses;
};

} // namespace app
