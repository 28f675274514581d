#include "app/ui/widgets/lists/entry_list.h"

#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/lists/equal_messages.h"
#include "app/ui/widgets/lists/range_bar.h"

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
/// How many rows a part has: more than the portals take, and few enough to be there at once.
constexpr std::size_t kMostRows = 50;

/// Of the part that shows the entry.
constexpr std::size_t startOfPart(std::size_t at)
{
    return at - at % kMostRows;
}

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
      m_part(new RangeBar(fieldLabel(m_list.label()), this)),
      m_add(new QPushButton(iconFor(Icon::Add), m_kind.add, this)),
      m_example(new QPushButton(tr("Insert the example"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::card);
    m_column->addWidget(m_above);
    m_column->addWidget(m_part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    for (QPushButton* button : {m_add, m_example}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_example->setAccessibleName(
        tr("Insert the example of %1", "%1 is Routes").arg(fieldLabel(m_list.label())));
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &EntryList::addRow);
    connect(m_example, &QPushButton::clicked, this, &EntryList::insertExample);
    connect(m_above, &EqualMessages::tabStopsChanged, this, &EntryList::tabStopsChanged);
    connect(m_part, &RangeBar::partWanted, this, [this](std::size_t first) {
        showPart(first);
        m_rows.front()->name()->setFocus(Qt::OtherFocusReason);
    });
    synchronise();
}

Entry EntryList::entryAt(std::size_t at) const
{
    return {m_list.text(at, kName), m_list.text(at, kValue)};
}

std::size_t EntryList::indexOf(const EntryRow* row) const
{
    return m_first + static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
}

bool EntryList::isShown(std::size_t at) const
{
    return at >= m_first && at - m_first < m_rows.size();
}

EntryRow& EntryList::rowAt(std::size_t at)
{
    if (!isShown(at))
        showPart(startOfPart(at));
    return *m_rows[at - m_first];
}

void EntryList::showPart(std::size_t first)
{
    m_first = first;
    synchronise();
}

EntryRow* EntryList::addRowWidget()
{
    auto* row = new EntryRow(m_document, m_kind, *m_above, this);
    m_column->insertWidget(m_column->indexOf(m_part) + 1 + static_cast<int>(m_rows.size()), row);
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
    // A row to begin in follows the last entry, be the part full.
    if (m_first >= entries)
        m_first = startOfPart(std::max<std::size_t>(entries, 1) - 1);
    const std::size_t shown = std::min(entries - m_first, kMostRows);
    const std::size_t wanted = shown + (m_hasNewRow && m_first + shown == entries ? 1 : 0);
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
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->setPlace(static_cast<int>(m_first + row), entries);
        m_rows[row]->show(entryAt(m_first + row), limit);
    }
    m_part->show(m_first, std::min(m_rows.size(), m_list.size() - m_first), m_list.size(),
                 kMostRows);
    const bool couldInsert = !m_example->isHidden();
    m_example->setVisible(entries == 0);
    m_example->setAccessibleDescription(m_kind.example().spoken());
    m_add->setVisible(entries > 0 && !m_hasNewRow);
    refreshFindings();
    if (former != m_rows.size() || couldInsert != (entries == 0))
        emit tabStopsChanged();
}

void EntryList::refreshFindings()
{
    RowFindings findings(std::max(m_list.size(), m_first + m_rows.size()));
    for (const core::Finding& finding : m_document.report().findings())
        if (const auto at = m_list.rowOf(finding.where);
            at && *at < findings.size() && m_document.isTouched(finding.where))
            findings[*at].push_back(finding);
    RowFindings toldAbove = m_above->take(findings);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::size_t at = m_first + row;
        m_rows[row]->setFindings(m_list.pathOf(at), std::move(findings[at]),
                                 std::move(toldAbove[at]));
    }
}

// New colours count as a change of the text, too, and change nothing.
void EntryList::write(const EntryRow* row, std::size_t column, const QString& text)
{
    const std::size_t at = indexOf(row);
    const int cursor = row->name()->cursorPosition();
    m_list.write(at, column, text);
    // What was typed into the row to begin in is an entry now, and may begin the next part.
    if (isShown(at))
        return;
    const EntryRow& fresh = rowAt(at);
    if (column == kValue) {
        fresh.value()->setFocus(Qt::OtherFocusReason);
        fresh.value()->moveCursor(QTextCursor::End);
        return;
    }
    fresh.name()->setFocus(Qt::OtherFocusReason);
    fresh.name()->setCursorPosition(cursor);
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
    const EntryRow& fresh = rowAt(to);
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
    rowAt(std::min(at, m_first + m_rows.size() - 1)).name()->setFocus(Qt::OtherFocusReason);
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
        entries.push_back(entry.row());
    }
    m_list.paste(indexOf(row), entries);
}

void EntryList::insertExample()
{
    m_list.insert(m_kind.add, 0, {m_kind.example().row()});
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
    showPart(startOfPart(std::max<std::size_t>(m_list.size(), 1) - 1));
    m_rows.back()->name()->setFocus(Qt::OtherFocusReason);
}

void EntryList::goToRow(const EntryRow* from, int by, bool isValue)
{
    const std::size_t at = indexOf(from);
    if (by < 0 && at == 0)
        return;
    if (by > 0 && at + 1 >= m_list.size() && !isShown(at + 1)) {
        if (at < m_list.size())
            addRow();
        return;
    }
    const EntryRow& row = rowAt(by > 0 ? at + 1 : at - 1);
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
    } else if (isShown(at) && m_list.size() > 0) {
        m_hasNewRow = false;
        synchronise();
    }
}

void EntryList::reveal(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    const auto at = m_list.rowOf(path);
    if (!at || (*at >= m_list.size() && !isShown(*at)))
        return;
    const EntryRow& row = rowAt(*at);
    if ((m_list.pathOf(*at) / "name").contains(path)) {
        row.name()->setFocus(Qt::OtherFocusReason);
        row.name()->selectAll();
        return;
    }
    row.value()->setFocus(Qt::OtherFocusReason);
    if (range)
        select(*row.value(), *range);
}

} // namespace app
