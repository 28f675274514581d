#include "app/ui/review/findings_list.h"

#include "app/document/wording.h"
#include "app/ui/look/theme.h"
#include "app/ui/review/finding_delegate.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/pages.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

/// Characters that the choice of the page shows at least.
constexpr int kNameLength = 10;
constexpr int kMinHeight = 160;
constexpr int kWhyColumn = 1;

/// The row says all of itself in its first column; the second is the link.
void describeRow(QTreeWidgetItem& item, RowKind kind, const QString& place, const QString& rule)
{
    item.setData(0, kKindRole, static_cast<int>(kind));
    item.setData(0, kPlaceRole, place);
    item.setData(0, kRuleRole, rule);
    item.setText(kWhyColumn, FindingsList::tr("Why?"));
    item.setData(kWhyColumn, Qt::AccessibleTextRole, FindingsList::tr("Why? %1").arg(item.text(0)));
}

QString kindName(RowKind kind)
{
    switch (kind) {
    case RowKind::Heading:
        break;
    case RowKind::Error:
        return FindingsList::tr("Error");
    case RowKind::Warning:
        return FindingsList::tr("Warning");
    case RowKind::NotChecked:
        return FindingsList::tr("Not checked");
    }
    return {};
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent),
      m_page(new QComboBox(this)),
      m_shown(new QComboBox(this)),
      m_tree(new QTreeWidget(this)),
      m_none(new TextLabel(TextRole::Body, tr("Nothing to fix here."), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::unit);
    filters->addWidget(m_page, 1);
    filters->addWidget(m_shown);
    filters->addStretch(1);
    rows->addLayout(filters);
    rows->addWidget(m_none);
    rows->addWidget(m_tree, 1);
    buildFilters();
    buildTree();
}

void FindingsList::buildFilters()
{
    m_page->addItem(tr("All pages"));
    m_page->setAccessibleName(tr("Show the findings of"));
    // The longest name of a page must not widen the page in a small window with large letters.
    m_page->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_page->setMinimumContentsLength(kNameLength);
    const auto pages = core::allPages();
    for (std::size_t page = 0; page < pages.size(); ++page)
        if (!pages[page].roots.empty())
            m_page->addItem(QCoreApplication::translate("page", pages[page].title),
                            static_cast<qulonglong>(page));
    m_shown->addItems({tr("Everything"), tr("Errors"), tr("Warnings"), tr("Not checked"),
                       tr("Published with it")});
    m_shown->setAccessibleName(tr("Show which findings"));
    connect(m_page, &QComboBox::currentIndexChanged, this, &FindingsList::refresh);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &FindingsList::refresh);
}

void FindingsList::buildTree()
{
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(kWhyColumn, QHeaderView::ResizeToContents);
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
    m_tree->setAccessibleDescription(tr("Enter goes to the field, Alt+Enter explains the rule."));
    m_tree->installEventFilter(this);
    // A tree keeps its rows' heights when a column gets another width, but sentences wrap anew.
    connect(m_tree->header(), &QHeaderView::sectionResized, this,
            [this] { emit m_tree->itemDelegate()->sizeHintChanged({}); });
    connect(m_tree, &QTreeWidget::itemClicked, this, &FindingsList::open);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FindingsList::open);
}

void FindingsList::setReport(const core::Report& report)
{
    m_findings = report.findings();
    m_firstOlder = m_findings.size();
    for (const core::HiddenFinding& hidden : report.hidden())
        if (hidden.isKnown())
            m_findings.push_back(hidden.finding);
    m_notChecked = report.notRun();
    refresh();
}

FindingsList::Shown FindingsList::shown() const
{
    return static_cast<Shown>(m_shown->currentIndex());
}

bool FindingsList::isShown(std::size_t at) const
{
    const bool isOlder = at >= m_firstOlder;
    if (isOlder || shown() == Shown::Older)
        return isOlder && shown() == Shown::Older;
    const core::Finding& finding = m_findings[at];
    switch (shown()) {
    case Shown::Everything:
        return true;
    case Shown::Errors:
        return finding.severity == core::Severity::Error;
    case Shown::Warnings:
        return finding.severity == core::Severity::Warning;
    case Shown::NotChecked:
    case Shown::Older:
        return false;
    }
    return true;
}

void FindingsList::refresh()
{
    m_tree->clear();
    addPages();
    addOlder();
    addNotChecked();
    m_tree->expandAll();
    m_none->setVisible(m_tree->topLevelItemCount() == 0);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

void FindingsList::addPages()
{
    const auto pages = core::allPages();
    std::vector<std::vector<std::size_t>> byPage(pages.size() + 1);
    for (std::size_t at = 0; at < m_findings.size(); ++at) {
        if (!isShown(at))
            continue;
        byPage[core::pageIndexOf(m_findings[at].where).value_or(pages.size())].push_back(at);
    }
    for (std::size_t at = 0; at < byPage.size(); ++at) {
        const bool isChosen =
            m_page->currentIndex() == 0 || m_page->currentData().toULongLong() == at;
        if (isChosen && !byPage[at].empty())
            addPage(at < pages.size() ? QCoreApplication::translate("page", pages[at].title)
                                      : tr("Whole offer"),
                    byPage[at]);
    }
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
    for (const std::size_t at : findings) {
        const core::Finding& finding = m_findings[at];
        const QString place = placeName(finding.where);
        const RowKind kind =
            finding.severity == core::Severity::Error ? RowKind::Error : RowKind::Warning;
        auto* item = new QTreeWidgetItem(heading, {wording(finding.message)});
        describeRow(*item, kind, place, fromUtf8(finding.rule));
        item->setData(0, kFindingRole, static_cast<qulonglong>(at));
        item->setData(0, Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2: %3").arg(kindName(kind), place, item->text(0)));
    }
}

void FindingsList::addNotChecked()
{
    const bool isChosen = shown() == Shown::Everything || shown() == Shown::NotChecked;
    if (!isChosen || m_page->currentIndex() > 0 || m_notChecked.empty())
        return;
    QTreeWidgetItem* heading =
        addHeading(tr("Not checked – %n rule(s)", nullptr, static_cast<int>(m_notChecked.size())));
    for (const core::NotRun& each : m_notChecked) {
        const QString title = ruleTitle(fromUtf8(each.rule));
        auto* item = new QTreeWidgetItem(heading, {wording(each.reason)});
        describeRow(*item, RowKind::NotChecked, title, fromUtf8(each.rule));
        item->setData(
            0, Qt::AccessibleTextRole,
            QStringLiteral("%1, %2: %3").arg(kindName(RowKind::NotChecked), title, item->text(0)));
    }
}

/// One line for all that the published version had already; a click shows them.
void FindingsList::addOlder()
{
    const auto older = static_cast<int>(m_findings.size() - m_firstOlder);
    if (shown() != Shown::Everything || m_page->currentIndex() > 0 || older == 0)
        return;
    QTreeWidgetItem* heading = addHeading(tr(
        "Published with it – %n older finding(s), which do not count. Show them", nullptr, older));
    heading->setData(0, kOlderRole, true);
}

bool FindingsList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || !(key.modifiers() & Qt::AltModifier) || !m_tree->currentItem())
        return QWidget::eventFilter(watched, event);
    open(m_tree->currentItem(), kWhyColumn);
    return true;
}

void FindingsList::open(const QTreeWidgetItem* item, int column)
{
    if (item->data(0, kOlderRole).toBool()) {
        m_shown->setCurrentIndex(static_cast<int>(Shown::Older));
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
