#include "app/ui/widgets/code/finding_marks.h"

#include "app/document/base/wording.h"
#include "app/ui/look/theme.h"

#include <QTextCursor>
#include <QToolTip>

namespace app {

QColor colourOf(const FindingMark& mark, const QWidget& edit)
{
    const Theme& theme = themeOf(&edit);
    return mark.finding.severity == core::Severity::Error ? theme.error : theme.warning;
}

QList<QTextEdit::ExtraSelection> wavyLines(const FindingMarks& marks, QTextDocument& document,
                                           const QWidget& edit)
{
    QList<QTextEdit::ExtraSelection> lines;
    for (const FindingMark& mark : marks) {
        if (mark.part.length == 0)
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(&document);
        line.cursor.setPosition(mark.part.start);
        line.cursor.setPosition(mark.part.start + mark.part.length, QTextCursor::KeepAnchor);
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(colourOf(mark, edit));
        lines += line;
    }
    return lines;
}

std::vector<core::Finding> findingsAt(const FindingMarks& marks, int position)
{
    std::vector<core::Finding> found;
    for (const FindingMark& mark : marks)
        if (mark.part.start <= position && position <= mark.part.start + mark.part.length)
            found.push_back(mark.finding);
    return found;
}

void showFinding(const std::vector<core::Finding>& findings, const QPoint& globalPlace,
                 QWidget* viewport)
{
    if (findings.empty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPlace, wording(findings.front().message), viewport);
}

} // namespace app
