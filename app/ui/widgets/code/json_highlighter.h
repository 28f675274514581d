#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace app {

/// Colours keys, texts, numbers and words of JSON, line by line; a JSON text never spans lines.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// The colours are those of the editor's theme.
    JsonHighlighter(QTextDocument* document, const QWidget& editor);

protected:
    void highlightBlock(const QString& line) override;

private:
    const QWidget& m_editor;
};

} // namespace app
