#pragma once

#include <QListWidget>

#include <vector>

namespace app {

enum class PageState { Untouched, Begun, Complete, Warnings, Errors, Changes };

struct PageStatus {
    PageState state = PageState::Untouched;
    int errors = 0;
    int warnings = 0;
    /// What differs from the published version.
    int changes = 0;

    bool operator==(const PageStatus&) const = default;
};

/// The map of all steps: state, name and count of each; the whole row takes a click, the arrow keys
/// move.
class Rail : public QListWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setStatuses(std::vector<PageStatus> statuses);
    [[nodiscard]] PageStatus status(int step) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// A letter typed here goes nowhere: it was meant for a field.
    void keyboardSearch(const QString& /*search*/) override {}
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<PageStatus> m_statuses;
};

} // namespace app
