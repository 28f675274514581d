#include "app/ui/start/recent_table.h"

#include "app/document/base/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/start/recent_delegate.h"
#include "app/ui/start/recent_words.h"
#include "app/ui/widgets/more_button.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kMinRowHeight = 36;
constexpr int kButtonColumn = 44;
/// Below this width a row tells its name, state and day only.
constexpr int kAllColumnsFrom = 760;

QTableWidgetItem* itemOf(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

RecentTable::RecentTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setAccessibleName(tr("Recent projects"));
    setHorizontalHeaderLabels(
        {tr("Project"), tr("Offer"), tr("State"), tr("Place"), tr("Last opened"), tr("More")});
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new RecentDelegate(*this));
    connect(this, &QTableWidget::cellClicked, this, [this](int row) { open(row); });
}

void RecentTable::show(const std::vector<RecentProject>& projects, const RecentLooks& looks,
                       const std::optional<RecoveredWork>& recovered)
{
    const int before = currentRow();
    m_hasRecovered = recovered.has_value();
    setRowCount(0);
    setRowCount(static_cast<int>(projects.size()) + (m_hasRecovered ? 1 : 0));
    if (recovered)
        setRecovered(*recovered);
    const QStringList names = namesOf(projects);
    for (int at = 0; const RecentProject& project : projects) {
        setRow(at + (m_hasRecovered ? 1 : 0), project, names[at], looks.of(project.folder));
        ++at;
    }
    if (before >= 0 && rowCount() > 0)
        setCurrentCell(std::min(before, rowCount() - 1), Name);
    fitHeight();
}

void RecentTable::setTexts(int row, const QStringList& texts, const QString& folder)
{
    for (int column = 0; column < ColumnCount; ++column)
        setItem(row, column, itemOf(texts.value(column)));
    for (const int column : {Name, Place})
        item(row, column)->setToolTip(folder);
    addButtons(row);
}

void RecentTable::setRow(int row, const RecentProject& project, const QString& name,
                         const RecentLook* look)
{
    const bool isGone = look && !look->isThere;
    RecentMark mark = markOf(project);
    if (isGone)
        mark = {RecentMark::Tone::Warning, Icon::Warning,
                tr("Folder not found · Locate…", "a way to find it follows the dot")};
    setTexts(row,
             {name, project.address, mark.words, placeOf(project.folder),
              whenOf(project.when, QDateTime::currentDateTime())},
             pathText(project.folder));
    QTableWidgetItem* first = item(row, Name);
    first->setData(RecentDelegate::FolderRole, pathText(project.folder));
    first->setData(RecentDelegate::MissingRole, isGone);
    if (look && !look->picture.isNull())
        first->setData(Qt::DecorationRole, look->picture);
    item(row, State)->setData(RecentDelegate::ToneRole, static_cast<int>(mark.tone));
    item(row, State)->setData(RecentDelegate::IconRole, static_cast<int>(mark.icon));
}

void RecentTable::setRecovered(const RecoveredWork& work)
{
    setTexts(0,
             {work.title.isEmpty() ? tr("an offer without a title") : work.title, QString(),
              tr("Recovered, %n field(s)", nullptr, work.changedFields),
              work.folder.empty() ? tr("not saved yet") : placeOf(work.folder),
              whenOf(work.written, QDateTime::currentDateTime())},
             pathText(work.folder));
    item(0, State)->setData(RecentDelegate::ToneRole, static_cast<int>(RecentMark::Tone::Accent));
    item(0, State)->setData(RecentDelegate::IconRole, static_cast<int>(Icon::Undo));
}

void RecentTable::addButtons(int row)
{
    auto* more = new MoreButton([this, row](QMenu& menu) { fill(menu, row); }, this);
    // The keys are in the row's menu.
    more->setFocusPolicy(Qt::NoFocus);
    more->setAccessibleName(tr("More for %1").arg(item(row, Name)->text()));
    setCellWidget(row, More, more);
}

void RecentTable::fill(QMenu& menu, int row)
{
    if (isRecovered(row)) {
        menu.addAction(tr("&Restore"), this, &RecentTable::restoreWanted);
        menu.addAction(tr("&Discard…"), this, &RecentTable::discardWanted);
        return;
    }
    const auto folder = folderAt(row);
    if (isMissing(row)) {
        menu.addAction(tr("&Locate…"), this, [this, folder] { emit locateWanted(folder); });
    } else {
        menu.addAction(tr("&Open"), this, [this, folder] { emit openWanted(folder); });
        menu.addAction(tr("Show in &folder"), this,
                       [this, folder] { emit showInFolderWanted(folder); });
    }
    QAction* forget =
        menu.addAction(tr("For&get"), this, [this, folder] { emit forgetWanted(folder); });
    forget->setToolTip(tr("It leaves this list; its files stay where they are."));
}

std::filesystem::path RecentTable::folderAt(int row) const
{
    return pathFrom(item(row, Name)->data(RecentDelegate::FolderRole).toString());
}

bool RecentTable::isMissing(int row) const
{
    return item(row, Name)->data(RecentDelegate::MissingRole).toBool();
}

bool RecentTable::hasMissing() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isMissing(row))
            return true;
    return false;
}

void RecentTable::openAt(int position)
{
    const int row = position + (m_hasRecovered ? 1 : 0);
    if (row < rowCount())
        open(row);
}

void RecentTable::open(int row)
{
    if (isRecovered(row))
        emit restoreWanted();
    else if (isMissing(row))
        emit locateWanted(folderAt(row));
    else
        emit openWanted(folderAt(row));
}

void RecentTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row >= 0)
            open(row);
        return;
    case Qt::Key_Delete:
        if (row >= 0 && isRecovered(row))
            emit discardWanted();
        else if (row >= 0)
            emit forgetWanted(folderAt(row));
        return;
    default:
        QTableWidget::keyPressEvent(event);
    }
}

void RecentTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row =
        isByKey ? currentRow() : rowAt(viewport()->mapFromGlobal(event->globalPos()).y());
    if (row < 0)
        return;
    QMenu menu(this);
    fill(menu, row);
    menu.exec(isByKey ? viewport()->mapToGlobal(visualItemRect(item(row, Name)).center())
                      : event->globalPos());
}

void RecentTable::focusInEvent(QFocusEvent* event)
{
    if (currentRow() < 0 && rowCount() > 0)
        setCurrentCell(0, Name);
    QTableWidget::focusInEvent(event);
}

void RecentTable::setMostRows(int rows)
{
    if (rows == m_mostRows)
        return;
    m_mostRows = rows;
    fitHeight();
}

void RecentTable::fitHeight()
{
    const int height = rowHeightNow();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    setFixedHeight(std::min(rowCount(), m_mostRows) * height);
}

int RecentTable::rowHeightNow() const
{
    return std::max(kMinRowHeight, fontMetrics().height() + 2 * space::unit);
}

void RecentTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void RecentTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        fitColumns();
        fitHeight();
    }
}

void RecentTable::fitColumns()
{
    const bool hasRoom = width() >= kAllColumnsFrom;
    setColumnHidden(Address, !hasRoom);
    setColumnHidden(Place, !hasRoom);
    const std::array<int, More> shares = hasRoom ? std::array<int, More>{24, 21, 23, 18, 14}
                                                 : std::array<int, More>{40, 0, 38, 0, 22};
    const int room = viewport()->width() - kButtonColumn;
    int used = 0;
    for (int column = 0; column < More; ++column) {
        const int share = room * shares[static_cast<std::size_t>(column)] / 100;
        setColumnWidth(column, share);
        used += share;
    }
    setColumnWidth(More, viewport()->width() - used);
}

} // namespace app
