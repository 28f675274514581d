#include "app/ui/handover/handover_list.h"

#include "app/document/base/wording.h"
#include "app/document/handover.h"
#include "app/ui/handover/entry_words.h"
#include "app/ui/handover/handover_delegate.h"
#include "app/ui/look/style.h"

#include <QLocale>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMaxExcerpt = 120;

QString excerptOf(const core::HandoffField& field)
{
    if (field.control == core::PortalControl::Html)
        return HandoverList::tr("Formatted text: paste it into the editor as it is");
    if (field.text.empty())
        return fromUtf8(field.file.empty() ? field.note : field.file).simplified();
    return fromUtf8(field.text).simplified().left(kMaxExcerpt);
}

struct Tail {
    QString words;
    HandoverTail kind = HandoverTail::Count;
};

Tail tailOf(const core::HandoffField& field)
{
    switch (field.news) {
    case core::HandoffNews::Changed:
        return {HandoverList::tr("changed"), HandoverTail::Changed};
    case core::HandoffNews::New:
        return {HandoverList::tr("new"), HandoverTail::Changed};
    case core::HandoffNews::Gone:
        return {HandoverList::tr("delete"), HandoverTail::Changed};
    case core::HandoffNews::AsPublished:
        return {HandoverList::tr("as published"), HandoverTail::LeaveAlone};
    case core::HandoffNews::Unknown:
        break;
    }
    if (field.control == core::PortalControl::Secret)
        return {HandoverList::tr("a secret"), HandoverTail::Secret};
    if (field.isLeftEmpty)
        return {HandoverList::tr("leave empty"), HandoverTail::LeaveAlone};
    if (field.parts.size() > 1)
        return {HandoverList::tr("%n part(s)", nullptr, static_cast<int>(field.parts.size()))};
    if (field.length)
        return {QLocale().toString(field.length->length)};
    return {};
}

} // namespace

HandoverList::HandoverList(Handover& handover, QWidget* parent)
    : QTreeWidget(parent), m_handover(handover)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setItemDelegate(new HandoverDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What to enter"));
    fill();
    connect(&handover, &Handover::changed, this, &HandoverList::refresh);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isRefreshing && item->data(0, EntryRole).isValid())
            emit tickWanted(item->data(0, EntryRole).toULongLong(),
                            item->checkState(0) == Qt::Checked);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isRefreshing && item && item->data(0, EntryRole).isValid())
            m_handover.goTo(item->data(0, EntryRole).toULongLong());
    });
    // A page is its own way to fold it.
    connect(this, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem* item) {
        if (!item->data(0, EntryRole).isValid())
            item->setExpanded(!item->isExpanded());
    });
    refresh();
}

void HandoverList::fill()
{
    for (const core::HandoffPage& page : m_handover.handoff().pages) {
        auto* item = new QTreeWidgetItem(this, {fromUtf8(page.title)});
        item->setFlags(Qt::ItemIsEnabled);
        m_pages.push_back(item);
    }
    const auto& entries = m_handover.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const core::HandoffField& field = *entries[at].field;
        auto* item = new QTreeWidgetItem(m_pages[entries[at].page], {entryLabel(field)});
        item->setData(0, ExcerptRole, excerptOf(field));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(0, EntryRole, QVariant::fromValue<qulonglong>(at));
        m_entries.push_back(item);
    }
}

void HandoverList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scrollToCurrent();
}

QSize HandoverList::minimumSizeHint() const
{
    const int row =
        fontMetrics().height() + QFontMetrics(fontFor(TextRole::Help)).height() + 2 * space::unit;
    return {QTreeWidget::minimumSizeHint().width(), 2 * row + 2 * frameWidth()};
}

/// With the head of its page and the box behind it, which comes next, where there is room.
void HandoverList::scrollToCurrent()
{
    QTreeWidgetItem* current = currentItem();
    if (!current)
        return;
    if (QTreeWidgetItem* next = itemBelow(current))
        scrollToItem(next);
    if (current->parent() && current->parent()->child(0) == current)
        scrollToItem(current->parent());
    scrollToItem(current);
}

void HandoverList::refresh()
{
    m_isRefreshing = true;
    const auto& entries = m_handover.entries();
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        m_entries[at]->setCheckState(0, m_handover.isDone(at) ? Qt::Checked : Qt::Unchecked);
        const core::HandoffField& field = *entries[at].field;
        Tail tail = tailOf(field);
        if (at == m_handover.current())
            tail = {tr("now"), HandoverTail::Now};
        else if (!m_handover.isUpdate() && m_handover.isChangedSince(at))
            tail = {tr("changed since"), HandoverTail::Changed};
        m_entries[at]->setData(0, TailRole, tail.words);
        m_entries[at]->setData(0, TailKindRole, static_cast<int>(tail.kind));
        m_entries[at]->setData(
            0, Qt::AccessibleTextRole,
            tr("%1, %2, %3").arg(entryLabel(field), excerptOf(field), tail.words));
    }
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto all = std::ranges::count(entries, page, &Handover::Entry::page);
        m_pages[page]->setData(0, ExcerptRole,
                               tr("%1 of %2").arg(m_handover.doneOnPage(page)).arg(all));
    }
    if (!m_entries.empty()) {
        QTreeWidgetItem* current = m_entries[m_handover.current()];
        for (QTreeWidgetItem* page : m_pages)
            if (page == current->parent())
                page->setExpanded(true);
        setCurrentItem(current);
        // What is in view stays: it may be under the mouse.
        if (!viewport()->rect().contains(visualItemRect(current)))
            scrollToCurrent();
    }
    m_isRefreshing = false;
}

} // namespace app
