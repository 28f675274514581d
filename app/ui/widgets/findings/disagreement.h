#pragma once

#include "core/rules/profile/profile.h"

#include <QPushButton>

#include <vector>

namespace app {

/// The mark beside a field's label which says that Microsoft's own pages differ about the field. A
/// click shows, in a card below it, each question, the reading that Offerwright follows, and why.
/// Without conflicts it takes no room; it has words only where the value meets what they differ
/// about, and the row is wide enough.
class Disagreement : public QPushButton {
    Q_OBJECT

public:
    /// `row` holds the label, too, and lays them out beside each other.
    explicit Disagreement(QWidget* row);

    /// Never with its words, where the label wraps and so tells no width.
    void setBrief() { m_isBrief = true; }
    /// Whether a finding of the value is of a rule that they differ about.
    void setConcerned(bool isConcerned);
    /// True when they are not those from before.
    bool setConflicts(const std::vector<const core::Conflict*>& conflicts);
    /// In one sentence, for the tooltip and the accessible description of the field.
    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString words();
    void fitBesideLabel();
    void open();

    std::vector<core::Conflict> m_conflicts;
    int m_wholeWidth = 0;
    bool m_isBrief = false;
    bool m_isConcerned = false;
};

} // namespace app
