#pragma once

#include "core/text/rich_text.h"

#include <QTextEdit>

#include <functional>
#include <optional>

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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool takesKey(const QKeyEvent& event);
    void startBlock();
    /// An item or a heading at whose start the key is pressed becomes a paragraph.
    [[nodiscard]] bool endsFormat();
    [[nodiscard]] bool wouldDoubleSpace() const;
    void forEachBlock(const std::function<void(QTextCursor&)>& change);
};

} // namespace app
