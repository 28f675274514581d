#pragma once

#include "app/ui/binding/list_binding.h"

#include <QCoreApplication>

#include <optional>

namespace app {

class Document;

/// Edits one list of the offer. What is typed merges into one step as in any field; everything else
/// is a step that undo names after the list. It holds no value of its own; a table or a column of
/// entries shows it.
class ListEditor {
    Q_DECLARE_TR_FUNCTIONS(ListEditor)

public:
    /// What an element is made of, column by column; columns that are not there stay empty.
    using Row = std::vector<QString>;

    ListEditor(Document& document, std::shared_ptr<const ListBinding> list)
        : m_document(document), m_list(std::move(list))
    {
    }

    [[nodiscard]] const core::FieldPath& path() const { return m_list->path(); }
    [[nodiscard]] core::FieldPath pathOf(std::size_t row) const { return path() / row; }
    /// The address of a cell; of the element where it is a text.
    [[nodiscard]] core::FieldPath pathOf(std::size_t row, std::size_t column) const;
    /// Of the element at or around the path; nothing outside of the elements.
    [[nodiscard]] std::optional<std::size_t> rowOf(const core::FieldPath& path) const;
    [[nodiscard]] const char* label() const { return m_list->label(); }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_list->columns(); }
    [[nodiscard]] std::size_t size() const;
    /// Empty past the end.
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const;

    /// Typing. Behind the last element it adds one. False where the text is there already.
    bool write(std::size_t row, std::size_t column, const QString& text);
    void remove(std::size_t row);
    /// The element ends at the row `to`. False where there is no such row.
    bool move(std::size_t from, std::size_t to);
    /// The elements stand before the row, or at the end where there is none.
    void paste(std::size_t row, const std::vector<Row>& rows);
    /// The same under a name of its own.
    void insert(const QString& step, std::size_t row, const std::vector<Row>& rows);

private:
    Document& m_document;
    std::shared_ptr<const ListBinding> m_list;
};

} // namespace app
