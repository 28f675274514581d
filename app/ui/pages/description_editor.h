#pragma once

#include "app/ui/binding/binding.h"
#include "core/rules/engine/finding.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace app {

class CodeEdit;
class Document;
class FieldRow;
class Form;
class RichEdit;
class RichTools;
class TextLabel;
struct RichPaste;
class StateLine;

/// A description as formatted text and as HTML: two views of one value, and a third that strikes
/// through what the store drops of it. The text can hold nothing but what the store keeps; HTML
/// that says more is shown as the store would keep it, and changed only when the user asks for it.
class DescriptionEditor : public QWidget {
    Q_OBJECT

public:
    /// The example is text without markup.
    DescriptionEditor(Document& document, Binding binding, const QString& example,
                      QWidget* parent = nullptr);

    /// Of the edit, in pixels.
    void setHeight(int pixels);
    /// A button below the edit, for what else writes in the description.
    void addButton(QPushButton* button);

    enum class View { Text, Html, Dropped };
    void setView(View view);
    /// The edit of the view.
    [[nodiscard]] QWidget* focusTarget() const;

    /// Shows the offer's value, without an edit.
    void refresh();
    /// Shows the place in the HTML.
    void reveal(std::optional<core::TextRange> range);
    void mark(const std::vector<core::Finding>& findings);

signals:
    void focusTargetChanged();

private:
    void fillHead(QWidget& head);
    void fillNotice();
    void addViewButton(QHBoxLayout& row, View view, const QString& label, const QString& name);
    [[nodiscard]] std::string value() const;
    void readText();
    void showDropped();
    void sayPasted(const RichPaste& what);
    /// What the store makes of source that it does not keep whole.
    void showKept();
    void writeText();
    void writeHtml();
    void write(const std::string& html);
    void cleanUp();
    /// The fixes of the findings, before what else the menu offers.
    void addFixes(QMenu& menu, const std::vector<core::Finding>& findings);

    Document& m_document;
    Binding m_binding;
    View m_view = View::Text;
    QButtonGroup* m_views;
    RichEdit* m_rich;
    CodeEdit* m_html;
    CodeEdit* m_dropped;
    TextLabel* m_pasted;
    RichTools* m_tools;
    QWidget* m_notice;
    StateLine* m_said;
    QPushButton* m_cleanUp;
    /// The value that the text was read from or written as.
    std::optional<std::string> m_read;
    /// The text as it is written.
    std::string m_written;
    std::vector<core::Finding> m_findings;
};

/// The editor as a row of the form.
FieldRow& addDescription(Form& form, DescriptionEditor* editor, const Binding& binding,
                         const QString& help);

} // namespace app
