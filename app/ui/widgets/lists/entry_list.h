#pragma once

#include "app/ui/widgets/lists/entry_row.h"
#include "app/ui/widgets/lists/list_editor.h"

#include <optional>

class QKeyEvent;
class QPushButton;

namespace app {

class EqualMessages;
class RangeBar;

/// A list of names and values, each in a row that shows the whole of it. Enter goes to the next row
/// and at last to a new one, Alt with the arrows moves, Alt+Delete removes, and pasted lines become
/// rows. An empty list invites with an example. Of a long list a part is shown at a time.
class EntryList : public QWidget {
    Q_OBJECT

public:
    /// The list has the columns name and value.
    EntryList(Document& document, std::shared_ptr<const ListBinding> list, EntryKind kind,
              QWidget* parent = nullptr);

    /// Takes over what the document now holds.
    void synchronise();
    void reveal(const core::FieldPath& path, std::optional<core::TextRange> range);
    /// Whether a row or what stands above it has something that the key leads to from the editor.
    [[nodiscard]] bool takesKey(const QKeyEvent& key, QWidget* editor);
    void addRow();

signals:
    void explanationWanted(const QString& rule);
    void tabStopsChanged();

private:
    [[nodiscard]] Entry entryAt(std::size_t at) const;
    /// Of the entry that the row shows.
    [[nodiscard]] std::size_t indexOf(const EntryRow* row) const;
    [[nodiscard]] bool isShown(std::size_t at) const;
    /// The row of the entry, whose part of the list is shown then.
    EntryRow& rowAt(std::size_t at);
    void showPart(std::size_t first);
    EntryRow* addRowWidget();
    void fitRows();
    void refreshFindings();
    void insertExample();
    void write(const EntryRow* row, std::size_t column, const QString& text);
    void move(const EntryRow* row, int by, const QWidget* editor);
    void remove(const EntryRow* row);
    [[nodiscard]] QString freeName(const QStringList& taken) const;
    void paste(const EntryRow* row, const QString& lines);
    void goToRow(const EntryRow* from, int by, bool isValue);
    void leave(const EntryRow* row);

    Document& m_document;
    ListEditor m_list;
    EntryKind m_kind;
    QVBoxLayout* m_column;
    EqualMessages* m_above;
    RangeBar* m_part;
    /// The entry that the first row shows; the others follow.
    std::size_t m_first = 0;
    std::vector<EntryRow*> m_rows;
    /// A row at the end that is no entry yet.
    bool m_hasNewRow = false;
    /// How many entries the rows show.
    std::size_t m_entries = 0;
    QPushButton* m_add;
    QPushButton* m_example;
};

} // namespace app
