#include "app/ui/handover/handover_list.h"

#include "app/document/base/wording.h"
#include "app/document/handover.h"

#include <QHeaderView>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMaxExcerpt = 120;
constexpr int kEntry = Qt::UserRole;

QString excerptOf(const core::HandoffField& field)
{
    if (field.isLeftEmpty)
        return HandoverList::tr("leave empty");
    if (field.control == core::PortalControl::Secret)
        return HandoverList::tr("a secret, not here");
    if (field.text.empty())
        return fromUtf8(field.file.empty() ? field.note : field.file);
    return fromUtf8(field.text).simplified().left(kMaxExcerpt);
}

} // namespace

HandoverList::HandoverList(Handover& handover, QWidget* parent)
    : QTreeWidget(parent), m_handover(handover)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setIndentation(0);
    setRootIsDecorated(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What to enter"));
    fill();
    connect(&handover, &Handover::changed, this, &HandoverList::refresh);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isRefreshing && item->data(0, kEntry).isValid())
            m_handover.setDone(item->data(0, kEntry).toULongLong(),
                               item->checkState(0) == Qt::Checked);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isRefreshing && item && item->data(0, kEntry).isValid())
            m_handover.goTo(item->data(0, kEntry).toULongLong());
    });
    refresh();
}

void HandoverList::fill()
{
    for (const core::HandoffPage& page : m_handover.handoff().pages) {
        auto* item = new QTreeWidgetItem(this, {fromUtf8(page.title)});
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
        item->setFlags(Qt::ItemIsEnabled);
        m_pages.push_back(item);
    }
    const auto& entries = m_handover.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const core::HandoffField& field = *entries[at].field;
        auto* item = new QTreeWidgetItem(m_pages[entries[at].page],
                                         {fromUtf8(field.label) + u'\n' + excerptOf(field)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(0, kEntry, QVariant::fromValue<qulonglong>(at));
        m_entries.push_back(item);
    }
}

void HandoverList::refresh()
{
    m_isRefreshing = true;
    const auto& entries = m_handover.entries();
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        m_entries[at]->setCheckState(0, m_handover.isDone(at) ? Qt::Checked : Qt::Unchecked);
        m_entries[at]->setToolTip(
            0, m_handover.isChangedSince(at) ? tr("Changed since it was entered") : QString());
    }
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto all = std::ranges::count(entries, page, &Handover::Entry::page);
        m_pages[page]->setText(0, tr("%1   %2 of %3")
                                      .arg(fromUtf8(m_handover.handoff().pages[page].title))
                                      .arg(m_handover.doneOnPage(page))
                                      .arg(all));
    }
    if (!m_entries.empty()) {
        QTreeWidgetItem* current = m_entries[m_handover.current()];
        for (QTreeWidgetItem* page : m_pages)
            if (page == current->parent())
                page->setExpanded(true);
        setCurrentItem(current);
        scrollToItem(current);
    }
    m_isRefreshing = false;
}

} // namespace app
