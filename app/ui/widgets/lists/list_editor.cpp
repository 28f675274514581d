#include "app/ui/widgets/lists/list_editor.h"

#include "app/document/document.h"

#include <algorithm>
#include <utility>

namespace app {

core::FieldPath ListEditor::pathOf(std::size_t row, std::size_t column) const
{
    const std::string& key = columns()[column].key;
    return key.empty() ? pathOf(row) : pathOf(row) / std::string_view(key);
}

std::optional<std::size_t> ListEditor::rowOf(const core::FieldPath& path) const
{
    if (!this->path().contains(path) || path == this->path())
        return std::nullopt;
    core::FieldPath element = path;
    for (auto above = element.parent(); above != this->path(); above = element.parent())
        element = std::move(above);
    return element.index();
}

std::size_t ListEditor::size() const
{
    return m_list->size(m_document.offer());
}

QString ListEditor::text(std::size_t row, std::size_t column) const
{
    return fromUtf8(m_list->text(m_document.offer(), row, column));
}

bool ListEditor::write(std::size_t row, std::size_t column, const QString& text)
{
    if (text == this->text(row, column))
        return false;
    m_document.edit(pathOf(row, column), [&](core::Offer& offer) {
        if (row == m_list->size(offer))
            m_list->insert(offer, row);
        m_list->setText(offer, row, column, toUtf8(text));
    });
    return true;
}

void ListEditor::remove(std::size_t row)
{
    if (row < size())
        m_document.editOnce(tr("Remove from %1").arg(fieldName(path())),
                            [&](core::Offer& offer) { m_list->erase(offer, row); });
}

bool ListEditor::move(std::size_t from, std::size_t to)
{
    if (from >= size() || to >= size())
        return false;
    m_document.editOnce(tr("Move in %1").arg(fieldName(path())),
                        [&](core::Offer& offer) { m_list->move(offer, from, to); });
    return true;
}

void ListEditor::paste(std::size_t row, const std::vector<Row>& rows)
{
    insert(tr("Paste into %1").arg(fieldName(path())), row, rows);
}

void ListEditor::insert(const QString& step, std::size_t row, const std::vector<Row>& rows)
{
    m_document.editOnce(step, [&](core::Offer& offer) {
        std::size_t place = std::min(row, m_list->size(offer));
        for (const Row& texts : rows) {
            m_list->insert(offer, place);
            for (std::size_t column = 0; column < texts.size(); ++column)
                m_list->setText(offer, place, column, toUtf8(texts[column]));
            ++place;
        }
    });
}

} // namespace app
