#pragma once

#include "core/rules/engine/report.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace app {

class TextLabel;

/// How many findings of each kind there are, as toggles that show them or leave them out.
class FindingFilters : public QWidget {
    Q_OBJECT

public:
    explicit FindingFilters(QWidget* parent = nullptr);

    /// `older` are those that the published version had already.
    void setCounts(const core::Counts& counts, int older);
    [[nodiscard]] bool shows(core::Severity severity) const;
    [[nodiscard]] bool showsOlder() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    enum Filter { Errors, Warnings, Older };

    std::array<QPushButton*, 3> m_chips{};
    TextLabel* m_rest;
};

} // namespace app
