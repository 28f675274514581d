#pragma once

#include "core/rules/finding.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace app {

class CodeEdit;
class Document;
class RichEdit;
class RichTools;
class StateLine;

/// The description as formatted text and as HTML: two views of one value. The text can hold nothing
/// but what the store keeps; HTML that says more is shown as the store would keep it, and changed
/// only when the user asks for that.
class DescriptionEditor : public QWidget {
    Q_OBJECT

public:
    explicit DescriptionEditor(Document& document, QWidget* parent = nullptr);

    enum class View { Text, Html };
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
    void addViewButton(QHBoxLayout& row, View view, const QString& name);
    void readText();
    void writeText();
    void cleanUp();

    Document& m_document;
    View m_view = View::Text;
    QButtonGroup* m_views;
    RichEdit* m_rich;
    CodeEdit* m_html;
    RichTools* m_tools;
    QWidget* m_notice;
    StateLine* m_said;
    QPushButton* m_cleanUp;
    /// The value that the text was read from or written as.
    std::optional<std::string> m_read;
    /// The text as it is written.
    std::string m_written;
};

} // namespace app
