#include "app/ui/widgets/lists/table_editor.h"

#include "app/ui/binding/text_range.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/lists/cell_delegate.h"
#include "app/ui/widgets/lists/table_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace app {

namespace {

constexpr int kRowHeight = 34;
constexpr int kRowsBeforeScrolling = 8;

} // namespace

TableView::TableView(TableModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(*this, this));
    setSelectionMode(SingleSelection);
    // A click opens the cell at once: an editor that opens after the time of a double click takes
    // what was typed meanwhile for the cell's old text and replaces it.
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    connect(this, &QAbstractItemView::clicked, this, &TableView::open);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setFixedWidth(2 * space::card);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFont(fontFor(TextRole::Help));
    verticalHeader()->setFont(fontFor(TextRole::Help));
    const auto& columns = model.columns();
    horizontalHeader()->setVisible(columns.size() > 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // In a large font the header grows once it is shown.
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &TableView::updateGeometry);
}

void TableView::open(const QModelIndex& cell)
{
    edit(cell);
    if (auto* box = qobject_cast<QComboBox*>(indexWidget(cell)))
        box->showPopup();
}

void TableView::removeCurrent()
{
    const QModelIndex current = currentIndex();
    m_model.remove(current.row());
    setCurrentIndex(m_model.index(std::min(current.row(), m_model.size()), current.column()));
}

void TableView::moveCurrent(int by)
{
    const QModelIndex current = currentIndex();
    const int to = current.row() + by;
    if (!current.isValid() || current.row() >= m_model.size() || to < 0 || to >= m_model.size())
        return;
    m_model.move(current.row(), to);
    setCurrentIndex(m_model.index(to, current.column()));
}

void TableView::addRow()
{
    const QModelIndex last = m_model.index(m_model.size(), 0);
    setFocus();
    setCurrentIndex(last);
    scrollTo(last);
    edit(last);
}

void TableView::paste(const QString& lines)
{
    m_model.insertLines(currentIndex().isValid() ? currentIndex().row() : m_model.size(), lines);
}

void TableView::editBelow()
{
    const QModelIndex current = currentIndex();
    const QModelIndex below =
        m_model.index(std::min(current.row() + 1, m_model.size()),
                      current.row() + 1 >= m_model.size() ? 0 : current.column());
    setCurrentIndex(below);
    edit(below);
}

QSize TableView::sizeHint() const
{
    const int rows = std::clamp(m_model.rowCount(), 2, kRowsBeforeScrolling);
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {320, rows * verticalHeader()->defaultSectionSize() + head + 2 * frameWidth()};
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up) {
        moveCurrent(-1);
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        moveCurrent(1);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeCurrent();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit(currentIndex().isValid() ? currentIndex() : m_model.index(m_model.size(), 0));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex current = currentIndex();
    const bool isLast =
        current.row() == m_model.size() && current.column() == m_model.columnCount() - 1;
    if (hint == QAbstractItemDelegate::EditNextItem && isLast) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        focusNextChild();
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void TableView::shareWidth()
{
    const auto& columns = m_model.columns();
    const int whole = std::accumulate(columns.begin(), columns.end(), 0,
                                      [](int sum, const Column& one) { return sum + one.stretch; });
    int left = viewport()->width();
    for (int at = 0; at < m_model.columnCount(); ++at) {
        const bool isLast = at + 1 == m_model.columnCount();
        const int share =
            viewport()->width() * columns[static_cast<std::size_t>(at)].stretch / whole;
        setColumnWidth(at, isLast ? left : share);
        left -= share;
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
}

TableEditor::TableEditor(Document& document, std::shared_ptr<const ListBinding> list,
                         QWidget* parent)
    : QWidget(parent),
      m_model(new TableModel(document, std::move(list), this)),
      m_view(new TableView(*m_model, this)),
      m_buttons(new QHBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    rows->addWidget(m_view);
    m_buttons->setSpacing(space::tight);
    const auto add = [&](Icon icon, const QString& text, bool withText) {
        auto* button = new QToolButton(this);
        button->setIcon(iconFor(icon));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon
                                            : Qt::ToolButtonIconOnly);
        button->setAutoRaise(!withText);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addWidget(button);
        return button;
    };
    auto* addButton = add(Icon::Add, tr("Add row"), true);
    m_up = add(Icon::Up, tr("Move up (Alt+Up)"), false);
    m_down = add(Icon::Down, tr("Move down (Alt+Down)"), false);
    m_remove = add(Icon::Remove, tr("Remove row (Delete)"), false);
    // Beside the first one, and not at the end of the line, where icons end before the edge.
    m_buttons->addStretch(1);
    rows->addLayout(m_buttons);
    connect(addButton, &QToolButton::clicked, m_view, &TableView::addRow);
    connect(m_up, &QToolButton::clicked, m_view, [this] { m_view->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_view, [this] { m_view->moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, m_view, &TableView::removeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TableEditor::updateButtons);
    updateButtons();
}

void TableEditor::synchronise()
{
    const int before = m_model->size();
    m_model->synchronise();
    if (before != m_model->size())
        m_view->updateGeometry();
    updateButtons();
}

void TableEditor::mark(const std::vector<core::Finding>& findings)
{
    m_model->mark(findings);
}

void TableEditor::reveal(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    const QModelIndex index = m_model->indexOf(path);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->edit(index);
    auto* editor = qobject_cast<QLineEdit*>(m_view->indexWidget(index));
    if (!editor || !range)
        return;
    const Selection selection = selectionOf(editor->text(), *range);
    editor->setSelection(selection.start, selection.length);
}

void TableEditor::addTool(QToolButton* button)
{
    m_buttons->insertWidget(1, button);
}

std::optional<std::size_t> TableEditor::currentElement() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || current.row() >= m_model->size())
        return std::nullopt;
    return static_cast<std::size_t>(current.row());
}

void TableEditor::updateButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() : m_model->size();
    m_remove->setEnabled(row < m_model->size());
    m_up->setEnabled(row > 0 && row < m_model->size());
    m_down->setEnabled(row + 1 < m_model->size());
    emit currentChanged();
}

} // namespace app
