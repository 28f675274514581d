#include "app/ui/window/rules_window.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/rule_list.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"
#include "core/rules/engine/rule_subjects.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace app {

namespace {

constexpr QSize kRulesSize{860, 600};
constexpr int kListWidth = 300;

/// All that a search looks into.
QString wordsOf(const core::Rule& rule, const core::RuleEntry& entry, const QString& title)
{
    QStringList words{fromUtf8(rule.id), title, profileText(entry.requirement)};
    for (const core::Source& source : entry.sources)
        words += fromUtf8(source.document) + u' ' + fromUtf8(source.heading);
    if (const core::RuleNote* note = core::ruleNote(rule.id))
        words += {noteText(note->why), noteText(note->wrong), noteText(note->right)};
    return words.join(u' ');
}

} // namespace

RulesWindow::RulesWindow(const Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_search(new QLineEdit(this)),
      m_count(new TextLabel(TextRole::Help, {}, this)),
      m_list(new RuleList(this)),
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
    m_list->setFixedWidth(kListWidth);
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
    connect(m_list, &RuleList::currentItemChanged, this, &RulesWindow::explain);
    connect(&document, &Document::profileChanged, this, &RulesWindow::fill);
    fill();
    resize(kRulesSize);
    m_search->setFocus();
}

void RulesWindow::fill()
{
    std::vector<RuleList::Entry> rules;
    const core::Profile& profile = m_document.profile();
    for (const core::Rule& rule : core::allRules()) {
        const core::RuleEntry* entry = profile.rule(rule.id);
        if (!entry)
            continue;
        const QString id = fromUtf8(rule.id);
        const QString title = ruleTitle(id);
        rules.push_back({id, title,
                         QCoreApplication::translate("rule-subject", core::subjectOfRule(rule.id)),
                         entry->severity, wordsOf(rule, *entry, title)});
    }
    m_list->setRules(std::move(rules));
    filter();
}

void RulesWindow::filter()
{
    const int shown = m_list->search(m_search->text());
    m_count->setText(shown > 0 ? tr("%n rule(s)", nullptr, shown) : tr("No rule has these words."));
    if (shown > 0)
        explain();
}

void RulesWindow::showRule(const QString& rule)
{
    if (m_list->choose(rule) || m_search->text().isEmpty())
        return;
    m_search->clear();
    m_list->choose(rule);
}

void RulesWindow::explain()
{
    const QString rule = m_list->currentRule();
    if (rule.isEmpty())
        return;
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(marginsFromStart(0, 0, space::unit, 0));
    auto* text = new RuleText(rule, m_document.profile(), holder);
    text->addOthers(rule, m_document.profile(), m_document.profiles().all());
    rows->addWidget(text, 0, Qt::AlignTop);
    // The explanation that goes takes the focus along.
    const bool hadFocus = m_area->isAncestorOf(focusWidget());
    m_area->setWidget(holder);
    m_area->setAccessibleName(ruleTitle(rule));
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace app
