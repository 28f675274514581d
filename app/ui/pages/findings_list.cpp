#include "app/ui/pages/findings_list.h"

#include "app/document/document.h"
#include "app/ui/icons.h"
#include "app/ui/page.h"
#include "app/ui/widgets/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kFindingRole = Qt::UserRole;
constexpr int kSeverityRole = Qt::UserRole + 1;
constexpr int kPlaceRole = Qt::UserRole + 2;
constexpr int kMark = 18;
/// Characters that the choice of the page shows at least.
constexpr int kNameLength = 10;

/// A page's name as a heading; a finding as icon, place and sentence.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        if (!index.data(kFindingRole).isValid())
            return {100, option.fontMetrics.height() + 2 * space::unit};
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view->viewport()->width() - kMark - 3 * space::unit;
        const QRect sentence = option.fontMetrics.boundingRect(
            {0, 0, width, 10000}, Qt::TextWordWrap, index.data().toString());
        return {100, sentence.height() + option.fontMetrics.height() + 2 * space::unit};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const QRect row = option.rect;
        painter->setFont(option.font);
        if (!index.data(kFindingRole).isValid()) {
            painter->setFont(fontFor(TextRole::Label));
            painter->setPen(theme.text);
            painter->drawText(row.adjusted(space::unit, 0, -space::unit, 0),
                              Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, theme.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, theme.hover);
        const bool isError =
            index.data(kSeverityRole).toInt() == static_cast<int>(core::Severity::Error);
        paintIcon(*painter, isError ? Icon::Error : Icon::Warning,
                  QRect(row.left() + space::unit, row.top() + space::unit, kMark, kMark),
                  isError ? theme.error : theme.warning);
        const QRect text = row.adjusted(kMark + 2 * space::unit, space::unit, -space::unit, 0);
        painter->setPen(theme.secondaryText);
        painter->drawText(text, Qt::AlignTop | Qt::AlignLeading, index.data(kPlaceRole).toString());
        painter->setPen(option.state & QStyle::State_Selected ? theme.onAccentSoft : theme.text);
        painter->drawText(text.adjusted(0, option.fontMetrics.height(), 0, 0),
                          Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading,
                          index.data().toString());
        painter->fillRect(row.left(), row.bottom(), row.width(), 1, theme.hairline);
    }
};

} // namespace

FindingsList::FindingsList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_page(new QComboBox(this)),
      m_severity(new QComboBox(this)),
      m_tree(new QTreeWidget(this)),
      m_none(new Text(TextRole::Body, tr("Nothing to mend here."), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_page->addItem(tr("All pages"));
    m_page->setAccessibleName(tr("Show the findings of"));
    // The longest name of a page must not widen the page in a small window with large letters.
    m_page->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_page->setMinimumContentsLength(kNameLength);
    for (const Page& page : allPages())
        m_page->addItem(QCoreApplication::translate("page", page.title));
    m_severity->addItems({tr("Errors and warnings"), tr("Errors"), tr("Warnings")});
    m_severity->setAccessibleName(tr("Show which findings"));
    auto* go = new QPushButton(tr("&Go to field"), this);
    auto* why = new QPushButton(tr("&Why?"), this);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::unit);
    filters->addWidget(m_page, 1);
    filters->addWidget(m_severity);
    filters->addStretch(1);
    filters->addWidget(why);
    filters->addWidget(go);
    rows->addLayout(filters);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setWordWrap(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setItemDelegate(new FindingDelegate(m_tree));
    m_tree->setMinimumHeight(160);
    rows->addWidget(m_none);
    rows->addWidget(m_tree, 1);
    connect(m_page, &QComboBox::currentIndexChanged, this, &FindingsList::refresh);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &FindingsList::refresh);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FindingsList::open);
    connect(m_tree, &QTreeWidget::itemClicked, this, &FindingsList::open);
    connect(go, &QPushButton::clicked, this, [this] { open(m_tree->currentItem()); });
    connect(why, &QPushButton::clicked, this, &FindingsList::explainCurrent);
}

bool FindingsList::isShown(const core::Finding& finding) const
{
    const bool isError = finding.severity == core::Severity::Error;
    if (m_severity->currentIndex() == 1 && !isError)
        return false;
    if (m_severity->currentIndex() == 2 && isError)
        return false;
    return true;
}

void FindingsList::refresh()
{
    m_tree->clear();
    m_findings = m_document.report().findings();
    const auto pages = allPages();
    std::vector<std::vector<std::size_t>> byPage(pages.size() + 1);
    for (std::size_t at = 0; at < m_findings.size(); ++at) {
        if (!isShown(m_findings[at]))
            continue;
        const Page* page = pageOf(m_findings[at].where);
        byPage[page ? static_cast<std::size_t>(page - pages.data()) : pages.size()].push_back(at);
    }
    for (std::size_t at = 0; at < byPage.size(); ++at) {
        if (m_page->currentIndex() > 0
            && static_cast<std::size_t>(m_page->currentIndex()) != at + 1)
            continue;
        const QString title =
            at < pages.size() ? QCoreApplication::translate("page", pages[at].title) : tr("Other");
        addPage(title, std::move(byPage[at]));
    }
    m_tree->expandAll();
    m_none->setVisible(m_tree->topLevelItemCount() == 0);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

void FindingsList::addPage(const QString& title, std::vector<std::size_t> findings)
{
    if (findings.empty())
        return;
    auto* heading = new QTreeWidgetItem(
        m_tree, {tr("%1 – %n finding(s)", nullptr, static_cast<int>(findings.size())).arg(title)});
    heading->setFlags(Qt::ItemIsEnabled);
    for (const std::size_t at : findings) {
        const core::Finding& finding = m_findings[at];
        auto* item = new QTreeWidgetItem(heading, {wording(finding.message)});
        item->setData(0, kFindingRole, static_cast<qulonglong>(at));
        item->setData(0, kSeverityRole, static_cast<int>(finding.severity));
        item->setData(0, kPlaceRole, placeName(finding.where));
        const QString kind =
            finding.severity == core::Severity::Error ? tr("Error") : tr("Warning");
        item->setData(
            0, Qt::AccessibleTextRole,
            QStringLiteral("%1, %2: %3").arg(kind, placeName(finding.where), item->text(0)));
    }
}

void FindingsList::open(const QTreeWidgetItem* item)
{
    if (!item || !item->data(0, kFindingRole).isValid())
        return;
    const core::Finding finding = m_findings[item->data(0, kFindingRole).toULongLong()];
    emit placeWanted(finding.where, finding.range);
}

void FindingsList::explainCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (item && item->data(0, kFindingRole).isValid())
        emit explanationWanted(
            fromUtf8(m_findings[item->data(0, kFindingRole).toULongLong()].rule));
}

} // namespace app
