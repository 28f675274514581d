#pragma once

#include "app/ui/widgets/lists/list_editor.h"
#include "core/rules/engine/finding.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace app {

class Document;

/// One list of the offer as rows and columns, with an empty row at the end: typing into it adds an
/// element. It holds no value of its own.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    TableModel(Document& document, std::shared_ptr<const ListBinding> list,
               QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_list.columns(); }
    /// The elements, without the empty row.
    [[nodiscard]] int size() const { return m_size; }
    /// The address of a cell.
    [[nodiscard]] core::FieldPath pathOf(const QModelIndex& index) const;
    /// The cell at an address in the list; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const core::FieldPath& path) const;

    /// Takes over what the document now holds.
    void synchronise();
    void mark(const std::vector<core::Finding>& findings);

    void remove(int row);
    void move(int from, int to);
    /// One element per line, a tab between the cells; one undo step.
    void insertLines(int row, const QString& lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The gravest finding of a cell, or null.
    [[nodiscard]] const core::Finding* findingAt(const QModelIndex& index) const;

private:
    [[nodiscard]] const Column& columnAt(const QModelIndex& index) const;
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QString shownAt(const QModelIndex& index) const;
    [[nodiscard]] QString spokenAt(const QModelIndex& index) const;

    ListEditor m_list;
    int m_size = 0;
    std::map<core::FieldPath, core::Finding> m_findings;
};

} // namespace app
