#pragma once

#include "app/ui/binding/text_range.h"
#include "core/rules/engine/finding.h"

#include <QTextEdit>

#include <vector>

namespace app {

/// A finding where it stands in an edit.
struct FindingMark {
    Selection part;
    core::Finding finding;
};
using FindingMarks = std::vector<FindingMark>;

[[nodiscard]] QColor colourOf(const FindingMark& mark, const QWidget& edit);

/// A wavy line under each part that holds text, in the colour of its severity.
[[nodiscard]] QList<QTextEdit::ExtraSelection>
wavyLines(const FindingMarks& marks, QTextDocument& document, const QWidget& edit);

/// The marks that touch the place: the nearest gap between two characters may be the one behind.
[[nodiscard]] std::vector<core::Finding> findingsAt(const FindingMarks& marks, int position);

/// Shows what the first finding says as a tool tip, or hides it where there is none.
void showFinding(const std::vector<core::Finding>& findings, const QPoint& globalPlace,
                 QWidget* viewport);

} // namespace app
