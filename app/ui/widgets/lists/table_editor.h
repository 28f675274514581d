#pragma once

#include "app/ui/binding/list_binding.h"
#include "core/rules/engine/finding.h"

#include <QTableView>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QToolButton;

namespace app {

class Document;
class TableModel;

/// A table that one can type through: typing edits, Tab goes to the next cell, Enter to the next
/// row, Delete removes, Alt with the arrows moves, pasted lines become rows.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(TableModel& model, QWidget* parent = nullptr);

    void removeCurrent();
    void moveCurrent(int by);
    void addRow();
    /// Edits the cell; choices are shown at once.
    void open(const QModelIndex& cell);
    void paste(const QString& lines);
    /// Edits the cell below, in the empty row at the end at last.
    void editBelow();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

    // A slot of the base class, connected by its name.
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void shareWidth();

    TableModel& m_model;
};

/// The table of one list with a button for everything that its keys do.
class TableEditor : public QWidget {
    Q_OBJECT

public:
    TableEditor(Document& document, std::shared_ptr<const ListBinding> list,
                QWidget* parent = nullptr);

    [[nodiscard]] QWidget* view() const { return m_view; }
    void synchronise();
    void mark(const std::vector<core::Finding>& findings);
    void reveal(const core::FieldPath& path, std::optional<core::TextRange> range);
    /// Another button beside "Add row".
    void addTool(QToolButton* button);
    /// The element of the current row; nothing in the empty row at the end.
    [[nodiscard]] std::optional<std::size_t> currentElement() const;

signals:
    void currentChanged();

private:
    void updateButtons();

    TableModel* m_model;
    TableView* m_view;
    QHBoxLayout* m_buttons;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace app
