#pragma once

#include "app/ui/widgets/code/finding_marks.h"
#include "app/ui/widgets/code/plain_edit.h"

#include <vector>

class QMenu;

namespace app {

/// Plain has no colours of its own.
enum class CodeLanguage { Plain, Html, Json };

/// A text edit for source: fixed-pitch font, colours, wavy lines under findings whose tool tip says
/// what is wrong, and a caret where something is missing.
class CodeEdit : public PlainEdit {
    Q_OBJECT

public:
    explicit CodeEdit(QWidget* parent = nullptr, CodeLanguage language = CodeLanguage::Html);

    /// Underlines the findings that name a part of the text.
    void mark(const std::vector<core::Finding>& findings);
    /// Tints what is no value yet.
    void setOpenParts(std::vector<Selection> parts);
    /// The height follows the text between so many lines.
    void setLines(int least, int most);
    /// What the finding at the place of the viewport says; empty where there is none.
    [[nodiscard]] QString markAt(const QPoint& place) const;

signals:
    /// The menu of a place opens, with the findings there; actions may be put in front.
    void menuOpening(QMenu& menu, const std::vector<core::Finding>& findings);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void showMarks();

    FindingMarks m_marks;
    std::vector<Selection> m_openParts;
};

} // namespace app
