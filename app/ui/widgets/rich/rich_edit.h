#pragma once

#include "app/ui/widgets/code/finding_marks.h"
#include "core/text/html/rich_text.h"

#include <QTextEdit>

#include <functional>
#include <optional>
#include <string_view>

class QMenu;

namespace app {

struct RichPaste;

/// A text edit that can hold nothing but what the store keeps of a description, and pastes nothing
/// else. It has no history of its own.
class RichEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit RichEdit(QWidget* parent = nullptr);

    /// Tells nobody; the cursor stays where it was as far as there is text.
    void setBlocks(const std::vector<core::RichBlock>& blocks);
    [[nodiscard]] std::vector<core::RichBlock> blocks() const;

    /// Underlines the findings that name a part of the source, which the text was read from or is
    /// written as.
    void mark(const std::vector<core::Finding>& findings, std::string_view source);

    /// Of the block that the cursor stands in; 0 for what is no heading.
    [[nodiscard]] int heading() const;
    [[nodiscard]] std::optional<core::RichList> list() const;
    [[nodiscard]] bool isBold() const;

    /// These change the selection, or what is typed next. A heading is no item, and the other way
    /// round; 0 makes paragraphs.
    void setHeading(int level);
    void setList(std::optional<core::RichList> kind);
    void setBold(bool on);
    void setItalic(bool on);

signals:
    /// What was pasted or dropped stands in the text.
    void pasted(const RichPaste& what);
    /// The menu of a place opens, with the findings there; actions may be put in front.
    void menuOpening(QMenu& menu, const std::vector<core::Finding>& findings);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void showMarks();
    [[nodiscard]] bool takesKey(const QKeyEvent& event);
    void startBlock();
    /// An item or a heading at whose start the key is pressed becomes a paragraph.
    [[nodiscard]] bool endsFormat();
    [[nodiscard]] bool wouldDoubleSpace() const;
    void forEachBlock(const std::function<void(QTextCursor&)>& change);

    FindingMarks m_marks;
};

} // namespace app
