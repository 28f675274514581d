#include "app/ui/review/findings_list.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/theme.h"
#include "app/ui/review/finding_delegate.h"
#include "app/ui/review/finding_filters.h"
#include "app/ui/review/finding_rows.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/pages.h"
#include "core/rules/engine/validate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace app {

namespace {

constexpr int kMinHeight = 160;
constexpr int kLowHeight = 120;

/// The one that needs no choice: the only one, or else the first that is safe.
const core::Fix* plainFix(const std::vector<core::Fix>& fixes)
{
    if (fixes.size() == 1)
        return &fixes.front();
    const auto safe = std::ranges::find(fixes, true, &core::Fix::isSafe);
    return safe == fixes.end() ? nullptr : &*safe;
}

} // namespace

FindingsList::FindingsList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_filters(new FindingFilters(this)),
      m_tree(new FindingsTree(this)),
      m_none(new TextLabel(TextRole::Body, tr("Nothing to fix here."), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addWidget(m_filters);
    rows->addWidget(m_none);
    rows->addWidget(m_tree, 1);
    buildTree();
    connect(m_filters, &FindingFilters::changed, this, &FindingsList::refresh);
}

void FindingsList::buildTree()
{
    m_tree->setColumnCount(3);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {kFixColumn, kWhyColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setWordWrap(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setItemDelegate(new FindingDelegate(m_tree));
    m_tree->setMinimumHeight(kMinHeight);
    m_tree->setAccessibleDescription(
        tr("Enter goes to the field, Alt+Enter fixes what needs no choice, or else explains the "
           "rule."));
    m_tree->installEventFilter(this);
    // A tree keeps its rows' heights when a column gets another width, but sentences wrap anew.
    connect(m_tree->header(), &QHeaderView::sectionResized, this,
            [this] { emit m_tree->itemDelegate()->sizeHintChanged({}); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        const bool isWords =
            column == kFixColumn
            && !FindingDelegate::isOnFix(*m_tree, m_tree->indexFromItem(item), m_tree->pressed());
        open(item, isWords ? 0 : column);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &FindingsList::open);
}

void FindingsList::setLow(bool isLow)
{
    m_tree->setMinimumHeight(isLow ? kLowHeight : kMinHeight);
}

void FindingsList::setReport(const core::Report& report)
{
    m_findings = report.findings();
    m_firstOlder = m_findings.size();
    m_fixes.clear();
    for (const auto& fixes : core::fixesFor(m_document.subject(), m_findings)) {
        const core::Fix* plain = plainFix(fixes);
        m_fixes.push_back(plain ? wording(plain->label) : QString());
    }
    for (const core::HiddenFinding& hidden : report.hidden())
        if (hidden.isKnown())
            m_findings.push_back(hidden.finding);
    m_notChecked = report.notRun();
    m_filters->setCounts(report.counts(), static_cast<int>(m_findings.size() - m_firstOlder));
    refresh();
}

bool FindingsList::isShown(std::size_t at) const
{
    return at < m_firstOlder ? m_filters->shows(m_findings[at].severity) : m_filters->showsOlder();
}

bool FindingsList::isUnfolded(std::string_view rule) const
{
    return m_unfolded.contains(fromUtf8(rule));
}

void FindingsList::refresh()
{
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_tree->clear();
    addPages();
    addNotChecked();
    m_tree->expandAll();
    m_none->setVisible(m_tree->topLevelItemCount() == 0);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    // One goes on where one was.
    m_tree->doItemsLayout();
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void FindingsList::addPages()
{
    const auto pages = core::allPages();
    std::vector<std::vector<std::size_t>> byPage(pages.size() + 1);
    for (std::size_t at = 0; at < m_findings.size(); ++at)
        if (isShown(at))
            byPage[core::pageIndexOf(m_findings[at].where).value_or(pages.size())].push_back(at);
    for (std::size_t at = 0; at < byPage.size(); ++at)
        if (!byPage[at].empty())
            addPage(at < pages.size() ? QCoreApplication::translate("page", pages[at].title)
                                      : tr("Whole offer"),
                    byPage[at]);
}

QTreeWidgetItem* FindingsList::addHeading(const QString& title)
{
    auto* heading = new QTreeWidgetItem(m_tree, {title});
    heading->setData(0, kKindRole, static_cast<int>(RowKind::Heading));
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    return heading;
}

void FindingsList::addPage(const QString& title, const std::vector<std::size_t>& findings)
{
    QTreeWidgetItem* heading =
        addHeading(tr("%1 – %n finding(s)", nullptr, static_cast<int>(findings.size())).arg(title));
    for (const FindingGroup& group : groupsOf(m_findings, findings, m_firstOlder))
        addGroup(*heading, group);
}

void FindingsList::addGroup(QTreeWidgetItem& heading, const FindingGroup& group)
{
    addFinding(heading, group.front());
    if (group.size() == 1)
        return;
    addFold(heading, group);
    for (const std::size_t at : group | std::views::drop(1))
        addFinding(heading, at)->setHidden(!isUnfolded(m_findings[group.front()].rule));
}

QTreeWidgetItem* FindingsList::addFinding(QTreeWidgetItem& heading, std::size_t at)
{
    const core::Finding& finding = m_findings[at];
    const QString place = placeName(finding.where);
    const RowKind kind =
        finding.severity == core::Severity::Error ? RowKind::Error : RowKind::Warning;
    auto* item = new QTreeWidgetItem(&heading, {wording(finding.message)});
    describeRow(*item, kind, place, fromUtf8(finding.rule));
    item->setData(0, kFindingRole, static_cast<qulonglong>(at));
    describeFix(*item, at < m_fixes.size() ? m_fixes[at] : QString());
    return item;
}

/// The line that stands for the rest of the group, and shows it.
void FindingsList::addFold(QTreeWidgetItem& heading, const FindingGroup& group)
{
    QStringList names;
    for (const std::size_t at : group | std::views::drop(1))
        names += placeName(m_findings[at].where);
    auto* item = new QTreeWidgetItem(&heading);
    describeFold(*item, fromUtf8(m_findings[group.front()].rule), names);
    item->setData(0, kFindingRole, static_cast<qulonglong>(group.front()));
    const bool isAllFixable = std::ranges::all_of(
        group, [this](std::size_t at) { return at < m_fixes.size() && !m_fixes[at].isEmpty(); });
    describeFix(*item, isAllFixable ? tr("Fix all %1").arg(group.size()) : QString());
}

void FindingsList::addNotChecked()
{
    if (m_notChecked.empty())
        return;
    QTreeWidgetItem* heading =
        addHeading(tr("Not checked – %n rule(s)", nullptr, static_cast<int>(m_notChecked.size())));
    std::vector<core::NotRun> left = m_notChecked;
    while (!left.empty()) {
        // Those with the same reason are one row, too.
        const core::Message reason = left.front().reason;
        const auto others = std::ranges::stable_partition(left, [&](const core::NotRun& each) {
                                return each.reason == reason;
                            }).begin();
        addNotRun(*heading, {left.begin(), others});
        left.erase(left.begin(), others);
    }
}

void FindingsList::addNotRun(QTreeWidgetItem& heading, std::span<const core::NotRun> alike)
{
    QStringList titles;
    for (const core::NotRun& each : alike)
        titles += ruleTitle(fromUtf8(each.rule));
    for (std::size_t at = 0; at < alike.size(); ++at) {
        if (at == 1)
            describeFold(*new QTreeWidgetItem(&heading), fromUtf8(alike.front().rule),
                         titles.mid(1));
        auto* item = new QTreeWidgetItem(&heading, {wording(alike[at].reason)});
        describeRow(*item, RowKind::NotChecked, titles[static_cast<qsizetype>(at)],
                    fromUtf8(alike[at].rule));
        item->setHidden(at > 0 && !isUnfolded(alike.front().rule));
    }
}

bool FindingsList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    QTreeWidgetItem* item = m_tree->currentItem();
    if (!isEnter || !(key.modifiers() & Qt::AltModifier) || !item)
        return QWidget::eventFilter(watched, event);
    open(item, item->text(kFixColumn).isEmpty() ? kWhyColumn : kFixColumn);
    return true;
}

void FindingsList::step(int by)
{
    if (QTreeWidgetItem* item = nextFinding(*m_tree, by)) {
        m_tree->setCurrentItem(item);
        m_tree->setFocus(Qt::ShortcutFocusReason);
    }
}

std::vector<core::Finding> FindingsList::findingsOf(QTreeWidgetItem& item) const
{
    std::vector<core::Finding> findings{m_findings[item.data(0, kFindingRole).toULongLong()]};
    for (int more = 1; more <= item.data(0, kFoldedRole).toInt(); ++more) {
        const QTreeWidgetItem* next =
            item.parent()->child(item.parent()->indexOfChild(&item) + more);
        findings.push_back(m_findings[next->data(0, kFindingRole).toULongLong()]);
    }
    return findings;
}

/// Each by its fix as it is for the value that stands there now; one that is gone needs none.
void FindingsList::fix(std::vector<core::Finding> findings)
{
    std::erase_if(findings, [this](const core::Finding& finding) {
        return std::ranges::find(m_findings, finding) == m_findings.end();
    });
    std::vector<core::Fix> fixes;
    for (const auto& each : core::fixesFor(m_document.subject(), findings))
        if (const core::Fix* plain = plainFix(each))
            fixes.push_back(*plain);
    if (fixes.empty())
        return;
    if (fixes.size() == 1)
        m_document.applyFix(fixes.front());
    else
        m_document.editOnce(tr("Fix %n finding(s)", nullptr, static_cast<int>(fixes.size())),
                            [&](core::Offer& offer) { core::applyTogether(fixes, offer); });
}

/// Shows or hides the rows that the line stands for, and keeps it so while findings come and go.
void FindingsList::unfold(QTreeWidgetItem& fold)
{
    const QString rule = fold.data(0, kRuleRole).toString();
    const int at = fold.parent()->indexOfChild(&fold);
    const bool isOpen = m_unfolded.contains(rule);
    for (int more = 1; more <= fold.data(0, kFoldedRole).toInt(); ++more)
        fold.parent()->child(at + more)->setHidden(isOpen);
    if (isOpen)
        m_unfolded.remove(rule);
    else
        m_unfolded.insert(rule);
}

void FindingsList::open(QTreeWidgetItem* item, int column)
{
    if (column == kFixColumn && !item->text(kFixColumn).isEmpty()) {
        // The row goes with its finding.
        QMetaObject::invokeMethod(
            this, [this, findings = findingsOf(*item)]() mutable { fix(std::move(findings)); },
            Qt::QueuedConnection);
        return;
    }
    if (item->data(0, kFoldedRole).toInt() > 0) {
        unfold(*item);
        return;
    }
    const QVariant rule = item->data(0, kRuleRole);
    if (!rule.isValid())
        return;
    const QVariant at = item->data(0, kFindingRole);
    if (column == kWhyColumn || !at.isValid()) {
        emit explanationWanted(rule.toString());
        return;
    }
    const core::Finding finding = m_findings[at.toULongLong()];
    emit placeWanted(finding.where, finding.range);
}

} // namespace app
