#include "app/ui/widgets/lists/entry_list.h"

#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/lists/equal_messages.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t kName = 0;
constexpr std::size_t kValue = 1;

} // namespace

EntryList::EntryList(Document& document, std::shared_ptr<const ListBinding> list, EntryKind kind,
                     QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_list(document, std::move(list)),
      m_kind(std::move(kind)),
      m_column(new QVBoxLayout(this)),
      m_above(new EqualMessages(
          document, m_kind.title, [this](const QString& rule) { emit explanationWanted(rule); },
          this)),
      m_add(new QPushButton(iconFor(Icon::Add), m_kind.add, this)),
      m_example(new QPushButton(tr("Insert the example"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::card);
    m_column->addWidget(m_above);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    for (QPushButton* button : {m_add, m_example}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_example->setAccessibleName(
        tr("Insert the example of %1", "%1 is Routes").arg(fieldLabel(m_list.label())));
    m_example->setAccessibleDescription(m_kind.example.name + u' ' + m_kind.example.value);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &EntryList::addRow);
    connect(m_example, &QPushButton::clicked, this, &EntryList::insertExample);
    connect(m_above, &EqualMessages::tabStopsChanged, this, &EntryList::tabStopsChanged);
    synchronise();
}

Entry EntryList::entryAt(std::size_t at) const
{
    return {m_list.text(at, kName), m_list.text(at, kValue)};
}

std::size_t EntryList::indexOf(const EntryRow* row) const
{
    return static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
}

EntryRow* EntryList::addRowWidget()
{
    auto* row = new EntryRow(m_document, m_kind, *m_above, this);
    m_column->insertWidget(static_cast<int>(m_rows.size()) + 1, row);
    // The layout shows it later; what is not shown takes no focus.
    row->setVisible(true);
    m_rows.push_back(row);
    // The tab order follows the children; the buttons stand below the rows.
    m_add->raise();
    m_example->raise();
    connect(row, &EntryRow::nameEdited, this,
            [this, row](const QString& text) { write(row, kName, text); });
    connect(row, &EntryRow::valueEdited, this,
            [this, row](const QString& text) { write(row, kValue, text); });
    connect(row, &EntryRow::minified, this, [this, row](const QString& text) {
        m_document.finishEdit();
        write(row, kValue, text);
        m_document.finishEdit();
    });
    connect(row, &EntryRow::moveWanted, this,
            [this, row](int by, const QWidget* editor) { move(row, by, editor); });
    connect(row, &EntryRow::removeWanted, this, [this, row] { remove(row); });
    connect(row, &EntryRow::linesPasted, this,
            [this, row](const QString& lines) { paste(row, lines); });
    connect(row, &EntryRow::rowWanted, this,
            [this, row](int by, bool isValue) { goToRow(row, by, isValue); });
    connect(row, &EntryRow::left, this, [this, row] { leave(row); });
    connect(row, &EntryRow::paused, this,
            [this, row] { m_document.touch(m_list.pathOf(indexOf(row)) / "value"); });
    connect(row, &EntryRow::explanationWanted, this, &EntryList::explanationWanted);
    connect(row, &EntryRow::tabStopsChanged, this, &EntryList::tabStopsChanged);
    return row;
}

void EntryList::fitRows()
{
    const std::size_t entries = m_list.size();
    // An empty list has a row to begin in; a row that was typed into is an entry by now.
    if (entries == 0)
        m_hasNewRow = true;
    else if (entries > m_entries)
        m_hasNewRow = false;
    m_entries = entries;
    const std::size_t wanted = entries + (m_hasNewRow ? 1 : 0);
    const std::size_t before = m_rows.size();
    while (m_rows.size() < wanted)
        addRowWidget();
    while (m_rows.size() > wanted) {
        EntryRow* last = m_rows.back();
        const bool hadFocus = last->isAncestorOf(QApplication::focusWidget());
        m_rows.pop_back();
        if (hadFocus)
            m_rows.back()->name()->setFocus(Qt::OtherFocusReason);
        last->hide();
        last->deleteLater();
    }
    setFocusProxy(m_rows.front()->name());
    if (before != wanted)
        emit tabStopsChanged();
}

void EntryList::synchronise()
{
    const std::size_t former = m_rows.size();
    fitRows();
    const int entries = static_cast<int>(m_list.size());
    const core::Limit* limit = m_document.profile().limit(m_kind.lengthRule);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setPlace(static_cast<int>(at), entries);
        m_rows[at]->show(entryAt(at), limit);
    }
    const bool couldInsert = !m_example->isHidden();
    m_example->setVisible(entries == 0);
    m_add->setVisible(entries > 0 && !m_hasNewRow);
    refreshFindings();
    if (former != m_rows.size() || couldInsert != (entries == 0))
        emit tabStopsChanged();
}

void EntryList::refreshFindings()
{
    RowFindings findings(m_rows.size());
    for (const core::Finding& finding : m_document.report().findings()) {
        if (!m_list.path().contains(finding.where) || finding.where == m_list.path()
            || !m_document.isTouched(finding.where))
            continue;
        for (std::size_t at = 0; at < m_rows.size(); ++at)
            if (m_list.pathOf(at).contains(finding.where))
                findings[at].push_back(finding);
    }
    RowFindings toldAbove = m_above->take(findings);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_rows[at]->setFindings(m_list.pathOf(at), std::move(findings[at]),
                                std::move(toldAbove[at]));
}

// New colours count as a change of the text, too, and change nothing.
void EntryList::write(const EntryRow* row, std::size_t column, const QString& text)
{
    m_list.write(indexOf(row), column, text);
}

void EntryList::move(const EntryRow* row, int by, const QWidget* editor)
{
    const std::size_t from = indexOf(row);
    const std::size_t to = from + static_cast<std::size_t>(by);
    const int cursor = row->value()->textCursor().position();
    const bool isName = editor == row->name();
    if (!m_list.move(from, to))
        return;
    // The same editor of the row that now holds the entry keeps the focus.
    const EntryRow& fresh = *m_rows[to];
    if (isName) {
        fresh.name()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTextCursor place = fresh.value()->textCursor();
    place.setPosition(std::min(cursor, fresh.value()->document()->characterCount() - 1));
    fresh.value()->setTextCursor(place);
    fresh.value()->setFocus(Qt::OtherFocusReason);
}

void EntryList::remove(const EntryRow* row)
{
    const std::size_t at = indexOf(row);
    if (at < m_list.size()) {
        m_list.remove(at);
    } else if (m_list.size() > 0) {
        m_hasNewRow = false;
        synchronise();
    }
    m_rows[std::min(at, m_rows.size() - 1)]->name()->setFocus(Qt::OtherFocusReason);
}

/// By the first number for which it is not taken.
QString EntryList::freeName(const QStringList& taken) const
{
    if (m_kind.nameOfPasted.isEmpty())
        return {};
    QString name;
    for (qsizetype number = 1; number <= taken.size() + 1; ++number) {
        name = m_kind.nameOfPasted.arg(number);
        if (!taken.contains(name))
            break;
    }
    return name;
}

void EntryList::paste(const EntryRow* row, const QString& lines)
{
    QStringList names;
    for (std::size_t at = 0; at < m_list.size(); ++at)
        names.append(m_list.text(at, kName));
    std::vector<ListEditor::Row> entries;
    for (const QString& text : lines.split(u'\n', Qt::SkipEmptyParts)) {
        Entry entry = m_kind.parsed(text);
        if (entry.name.isEmpty() && entry.value.isEmpty())
            continue;
        if (entry.name.isEmpty())
            entry.name = freeName(names);
        names.append(entry.name);
        entries.push_back({entry.name, entry.value});
    }
    m_list.paste(indexOf(row), entries);
}

void EntryList::insertExample()
{
    m_list.insert(m_kind.add, 0, {{m_kind.example.name, m_kind.example.value}});
    m_rows.front()->value()->setFocus(Qt::OtherFocusReason);
}

bool EntryList::takesKey(const QKeyEvent& key, QWidget* editor)
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const EntryRow* one) { return one->isAncestorOf(editor); });
    return row != m_rows.end() && (*row)->takesKey(key, editor);
}

void EntryList::addRow()
{
    m_hasNewRow = true;
    synchronise();
    m_rows.back()->name()->setFocus(Qt::OtherFocusReason);
}

void EntryList::goToRow(const EntryRow* from, int by, bool isValue)
{
    const std::size_t at = indexOf(from);
    if (by < 0 && at == 0)
        return;
    if (by > 0 && at + 1 == m_rows.size()) {
        if (at < m_list.size())
            addRow();
        return;
    }
    const EntryRow& row = *m_rows[by > 0 ? at + 1 : at - 1];
    if (isValue)
        row.value()->setFocus(Qt::OtherFocusReason);
    else
        row.name()->setFocus(Qt::OtherFocusReason);
}

void EntryList::leave(const EntryRow* row)
{
    const std::size_t at = indexOf(row);
    if (at < m_list.size()) {
        m_document.finishEdit();
        m_document.touch(m_list.pathOf(at));
    } else if (at < m_rows.size() && m_list.size() > 0) {
        m_hasNewRow = false;
        synchronise();
    }
}

void EntryList::reveal(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const EntryRow* row) { return m_list.pathOf(indexOf(row)).contains(path); });
    if (found == m_rows.end())
        return;
    const EntryRow& row = **found;
    const core::FieldPath name = m_list.pathOf(indexOf(&row)) / "name";
    if (name.contains(path)) {
        row.name()->setFocus(Qt::OtherFocusReason);
        row.name()->selectAll();
        return;
    }
    row.value()->setFocus(Qt::OtherFocusReason);
    if (range)
        select(*row.value(), *range);
}

} // namespace app
