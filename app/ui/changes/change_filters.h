#pragma once

#include "core/changes/offer_changes.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace app {

/// Chooses of the changes those that customers see, that devices get or that are frozen, and says
/// how many they are.
class ChangeFilters : public QWidget {
    Q_OBJECT

public:
    explicit ChangeFilters(QWidget* parent = nullptr);

    /// Counts these.
    void count(const std::vector<core::Change>& changes);
    /// Whether the filter that is chosen leaves the change in view.
    [[nodiscard]] bool shows(const core::Change& change) const;

signals:
    void chosen();

private:
    enum Filter { All, Customers, Devices, Frozen };

    [[nodiscard]] static bool isIn(Filter filter, const core::Change& change);

    std::array<QPushButton*, 4> m_chips{};
    Filter m_filter = All;
};

} // namespace app
