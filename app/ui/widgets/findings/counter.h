#pragma once

#include "core/rules/profile/profile.h"

#include <QWidget>

namespace app {

/// "38 / 50" beside a label. It has one size for all its values, so that a keystroke never lays out
/// the page again.
class Counter : public QWidget {
    Q_OBJECT

public:
    explicit Counter(QWidget* parent = nullptr);

    /// Hides itself where the limit has no maximum.
    void setLimit(const core::Limit* limit);
    void setText(const std::string& utf8);
    /// Counts the elements of a list instead of characters.
    void setCount(long long count);
    [[nodiscard]] QString text() const;
    /// The same in words.
    [[nodiscard]] QString spoken() const;
    /// The text counted in the four usual ways, one per line.
    [[nodiscard]] QString allCounts() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    core::LengthUnit m_unit = core::LengthUnit::CodePoints;
    long long m_max = 0;
    bool m_countsElements = false;
    core::Lengths m_lengths;
};

} // namespace app
