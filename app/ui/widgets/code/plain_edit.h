#pragma once

#include "core/base/text_range.h"

#include <QPlainTextEdit>

namespace app {

/// A text edit that gives back the characters it was given: Qt's own reads a non-breaking space as
/// a space, and Shift+Enter as a separator that no file format means.
class PlainEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
};

/// The text as it stands in the edit, character by character; lines end with a line feed.
[[nodiscard]] QString textOf(const QPlainTextEdit& edit);
/// Shows the text with the least change, so that cursor, colours and scrolling stay; tells nobody.
void showText(QPlainTextEdit& edit, const QString& text);
/// Selects the part, counted in bytes of the text in UTF-8.
void select(QPlainTextEdit& edit, core::TextRange range);

} // namespace app
