#include "app/ui/widgets/lists/table_model.h"

#include "app/document/document.h"
#include "app/ui/widgets/findings/messages.h"

namespace app {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

TableModel::TableModel(Document& document, std::shared_ptr<const ListBinding> list, QObject* parent)
    : QAbstractTableModel(parent),
      m_list(document, std::move(list)),
      m_size(static_cast<int>(m_list.size()))
{
}

const Column& TableModel::columnAt(const QModelIndex& index) const
{
    return columns()[at(index.column())];
}

core::FieldPath TableModel::pathOf(const QModelIndex& index) const
{
    return m_list.pathOf(at(index.row()), at(index.column()));
}

QModelIndex TableModel::indexOf(const core::FieldPath& path) const
{
    for (int row = 0; row < m_size; ++row) {
        if (!m_list.pathOf(at(row)).contains(path))
            continue;
        for (int column = 0; column < columnCount(); ++column)
            if (pathOf(index(row, column)).contains(path))
                return index(row, column);
        return index(row, 0);
    }
    return index(m_size, 0);
}

void TableModel::synchronise()
{
    const int size = static_cast<int>(m_list.size());
    if (size > m_size) {
        beginInsertRows({}, m_size + 1, size);
        m_size = size;
        endInsertRows();
    } else if (size < m_size) {
        beginRemoveRows({}, size + 1, m_size);
        m_size = size;
        endRemoveRows();
    }
    emit dataChanged(index(0, 0), index(m_size, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, m_size);
}

void TableModel::mark(const std::vector<core::Finding>& findings)
{
    m_findings.clear();
    for (const core::Finding& finding : findings) {
        const QModelIndex cell = indexOf(finding.where);
        if (cell.row() < m_size)
            m_findings.try_emplace(pathOf(cell), finding);
    }
    emit dataChanged(index(0, 0), index(m_size, columnCount() - 1));
}

void TableModel::remove(int row)
{
    if (row >= 0)
        m_list.remove(at(row));
}

void TableModel::move(int from, int to)
{
    if (from >= 0 && to >= 0)
        m_list.move(at(from), at(to));
}

void TableModel::insertLines(int row, const QString& lines)
{
    std::vector<ListEditor::Row> elements;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        ListEditor::Row& element = elements.emplace_back();
        const QStringList cells = line.split(u'\t');
        for (const QString& cell : cells.first(std::min<qsizetype>(cells.size(), columnCount())))
            element.push_back(cell.trimmed());
    }
    m_list.paste(at(std::clamp(row, 0, m_size)), elements);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_size + 1;
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QString TableModel::textAt(const QModelIndex& index) const
{
    return m_list.text(at(index.row()), at(index.column()));
}

QString TableModel::shownAt(const QModelIndex& index) const
{
    QString text = textAt(index);
    for (const auto& [value, shown] : columnAt(index).choices)
        if (fromUtf8(value) == text)
            return shown;
    return text;
}

/// An empty cell is named by its column.
QString TableModel::spokenAt(const QModelIndex& index) const
{
    const QString text = shownAt(index);
    return text.isEmpty() ? tr("%1, empty", "%1 is the heading of a column")
                                .arg(fieldLabel(columnAt(index).label))
                          : text;
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownAt(index);
    case Qt::EditRole:
        return textAt(index);
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const core::Finding* finding = findingAt(index)) {
            const QString sentence = wording(finding->message);
            return role == Qt::ToolTipRole ? sentence
                                           : Messages::spoken(finding->severity, sentence);
        }
        return {};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_size ? QVariant(section + 1) : QVariant(QStringLiteral("+"));
    return fieldLabel(columns()[at(section)].label);
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && index.isValid()
           && m_list.write(at(index.row()), at(index.column()), value.toString());
}

const core::Finding* TableModel::findingAt(const QModelIndex& index) const
{
    const auto found = m_findings.find(pathOf(index));
    return found == m_findings.end() ? nullptr : &found->second;
}

} // namespace app
