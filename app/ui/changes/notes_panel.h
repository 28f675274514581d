#pragma once

#include "app/ui/widgets/card.h"
#include "core/changes/consequences.h"

#include <string>
#include <vector>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class Document;
class TextLabel;

/// Beside the changes: the notes for certification, which can be written from them, and what the
/// update means for customers.
class NotesPanel : public Card {
    Q_OBJECT

public:
    explicit NotesPanel(Document& document, QWidget* parent = nullptr);

    void refresh();

signals:
    void placeWanted(const core::FieldPath& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildEdit();
    /// What the changes are in words, in English.
    [[nodiscard]] std::string paragraph() const;
    /// Asks first where that would undo what a person wrote.
    void write();
    void replaceNotes();
    void refreshNews();
    void refreshConsequences();
    [[nodiscard]] QWidget* cardOf(const core::Consequence& consequence);

    Document& m_document;
    QPlainTextEdit* m_edit;
    TextLabel* m_count;
    QPushButton* m_write;
    QPushButton* m_copy;
    QVBoxLayout* m_column;
    TextLabel* m_effects;
    QWidget* m_cards = nullptr;
    TextLabel* m_news;
    /// What this panel wrote last: nobody is asked about that.
    std::string m_written;
    std::vector<core::Consequence> m_shown;
};

} // namespace app
