#pragma once

#include "app/ui/widgets/code/code_edit.h"
#include "app/ui/widgets/code/completion_popup.h"

#include <QPointer>

#include <functional>

namespace app {

/// What a part of a code line is, which gives its colour.
enum class CodePart { Keyword, Name, String, Number, Comment };

struct CodeSpan {
    Selection where;
    CodePart part = CodePart::Name;
};

/// Either of the two keys.
[[nodiscard]] bool isEnter(const QKeyEvent& event);

/// The text of one row as code: it wraps and grows with its text and never scrolls. Enter, and
/// lines that are pasted, are for the list around it.
class CodeLine : public CodeEdit {
    Q_OBJECT

public:
    explicit CodeLine(CodeLanguage language, QWidget* parent = nullptr);

    /// Colours each line by itself; only lines that changed are asked for.
    void setColours(std::function<std::vector<CodeSpan>(const QString& line)> colours);
    /// Offered by Ctrl+Space, and while typing when a word is begun.
    void setCompletions(std::function<Completions(const QString& text, int cursor)> completions);
    /// Shift+Enter begins a line, and a pasted text keeps its lines where this says so.
    void setTakesLines(std::function<bool(const QString& pasted)> takesLines);

    /// Null until something was offered.
    [[nodiscard]] const CompletionPopup* popup() const { return m_popup; }

signals:
    void entered();
    void linesPasted(const QString& lines);
    /// An arrow key wants to leave the text upwards (-1) or downwards.
    void leftVertically(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void fitHeight();
    void complete(bool isAsked);
    void accept();
    void closePopup();
    [[nodiscard]] bool isOffering() const { return m_popup && m_popup->isVisible(); }
    [[nodiscard]] bool handlePopupKey(const QKeyEvent& event);
    [[nodiscard]] bool leavesVertically(const QKeyEvent& event) const;

    std::function<Completions(const QString&, int)> m_completions;
    std::function<bool(const QString&)> m_takesLines;
    QPointer<CompletionPopup> m_popup;
    int m_lines = 1;
};

} // namespace app
