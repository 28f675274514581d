#pragma once

#include "core/changes/offer_changes.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace app {

/// What an element of a list that came or went as a whole holds, a line for each field; the first
/// few, until all are wanted.
class ElementFields : public QWidget {
    Q_OBJECT

public:
    explicit ElementFields(std::vector<core::Change> changes, QWidget* parent = nullptr);

    /// As a screen reader speaks it.
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

private:
    void addLines(std::size_t end);

    std::vector<core::Change> m_changes;
    std::size_t m_lines = 0;
    QVBoxLayout* m_rows;
    QString m_spoken;
};

} // namespace app
