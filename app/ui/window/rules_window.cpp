#include "app/ui/window/rules_window.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr QSize kRulesSize{860, 600};
constexpr int kListWidth = 300;
constexpr int kRuleRole = Qt::UserRole;
constexpr int kWordsRole = Qt::UserRole + 1;

} // namespace

RulesWindow::RulesWindow(const Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_search(new QLineEdit(this)),
      m_count(new TextLabel(TextRole::Help, {}, this)),
      m_list(new QListWidget(this)),
      m_area(new QScrollArea(this))
{
    setWindowTitle(tr("Rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::field, space::field, space::field, space::field);
    columns->setSpacing(space::field);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::unit);
    m_search->setPlaceholderText(tr("Search by any word"));
    m_search->setAccessibleName(tr("Search the rules"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setFixedWidth(kListWidth);
    m_list->setSpacing(space::tight / 2);
    m_search->setFixedWidth(kListWidth);
    left->addWidget(m_search);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    columns->addLayout(left);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns->addWidget(m_area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RulesWindow::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &RulesWindow::explain);
    connect(&document, &Document::profileChanged, this, &RulesWindow::fill);
    fill();
    resize(kRulesSize);
    m_search->setFocus();
}

void RulesWindow::fill()
{
    const QString current =
        m_list->currentItem() ? m_list->currentItem()->data(kRuleRole).toString() : QString();
    m_list->clear();
    const core::Profile& profile = m_document.profile();
    for (const core::Rule& rule : core::allRules()) {
        const core::RuleEntry* entry = profile.rule(rule.id);
        if (!entry)
            continue;
        const QString id = fromUtf8(rule.id);
        auto* item = new QListWidgetItem(ruleTitle(id), m_list);
        item->setData(kRuleRole, id);
        item->setToolTip(id);
        QStringList words{id, ruleTitle(id), profileText(entry->requirement)};
        for (const core::Source& source : entry->sources)
            words += fromUtf8(source.document) + u' ' + fromUtf8(source.heading);
        if (const core::RuleNote* note = core::ruleNote(rule.id))
            words += {noteText(note->why), noteText(note->wrong), noteText(note->right)};
        item->setData(kWordsRole, words.join(u' '));
    }
    filter();
    showRule(current);
}

void RulesWindow::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString text = item->data(kWordsRole).toString();
        const bool matches = std::ranges::all_of(
            words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!matches);
        shown += matches ? 1 : 0;
    }
    m_count->setText(shown > 0 ? tr("%n rule(s)", nullptr, shown) : tr("No rule has these words."));
    if (m_list->currentItem() && !m_list->currentItem()->isHidden())
        return;
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
}

void RulesWindow::showRule(const QString& rule)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kRuleRole).toString() == rule) {
            if (m_list->item(row)->isHidden())
                m_search->clear();
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
        }
}

void RulesWindow::explain()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(marginsFromStart(0, 0, space::unit, 0));
    const QString rule = item->data(kRuleRole).toString();
    auto* text = new RuleText(rule, m_document.profile(), holder);
    text->addOthers(rule, m_document.profile(), m_document.profiles().all());
    rows->addWidget(text, 0, Qt::AlignTop);
    // The explanation that goes takes the focus along.
    const bool hadFocus = m_area->isAncestorOf(focusWidget());
    m_area->setWidget(holder);
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace app
