#include "app/ui/form/field_row.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/form/editor_lock.h"
#include "app/ui/form/update_mark.h"
#include "app/ui/look/style.h"
#include "app/ui/look/window_keys.h"
#include "app/ui/widgets/findings/counter.h"
#include "app/ui/widgets/findings/disagreement.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/access.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kLongLabel = 40;
constexpr int kMaxStretch = 1000;
/// A truth value that nobody set.
constexpr std::string_view kNo = "false";

FieldState stateFor(const std::vector<core::Finding>& findings)
{
    if (findings.empty())
        return FieldState::Plain;
    return findings.front().severity == core::Severity::Error ? FieldState::Error
                                                              : FieldState::Warning;
}

bool hasValue(const core::Offer& offer, const core::FieldPath& where)
{
    return std::ranges::any_of(
        core::fieldTextsAt(offer, where.str()),
        [](const core::FieldText& field) { return !field.text.empty() && field.text != kNo; });
}

} // namespace

FieldRow::FieldRow(Document& document, core::FieldPath path, const QString& label,
                   const QString& help, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_path(std::move(path)),
      m_name(label),
      m_help(help),
      m_column(new QVBoxLayout(this)),
      m_headPlane(new QWidget(this)),
      m_head(new QHBoxLayout(m_headPlane)),
      m_label(new TextLabel(TextRole::Label, label, this)),
      m_optional(new TextLabel(TextRole::Help, tr("optional"), this)),
      m_counter(new Counter(this)),
      m_messages(
          new Messages(MessageActions::of(
                           document, [this](const QString& rule) { emit explanationWanted(rule); }),
                       this))
{
    m_messages->setOpenedByKey();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head->setSpacing(space::unit);
    m_head->addWidget(m_label);
    m_head->addWidget(m_optional, 0, Qt::AlignVCenter);
    m_head->addStretch(1);
    m_head->addWidget(m_counter, 0, Qt::AlignVCenter);
    m_optional->setWordWrap(false);
    m_optional->hide();
    m_head->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_headPlane);
    if (!help.isEmpty()) {
        m_helpText = new TextLabel(TextRole::Help, help, this);
        m_column->addWidget(m_helpText);
    }
    m_column->addSpacing(space::labelToField);
    m_column->addWidget(m_messages);
}

void FieldRow::setEditor(QWidget* editor, EditorHooks hooks)
{
    m_editor = editor;
    m_hooks = std::move(hooks);
    m_column->insertWidget(m_column->count() - 1, editor);
    // The tab order follows the children; the messages stand below the editor.
    m_messages->raise();
    m_label->setBuddy(m_hooks.focus);
    m_label->setVisible(!m_hooks.label);
    if (m_hooks.label && m_helpText)
        putHelpBelow();
    setLabel(m_name);
    m_hooks.focus->setAccessibleName(m_name);
    if (!m_hooks.describe)
        m_hooks.describe = [this](const QString& text) {
            m_hooks.focus->setAccessibleDescription(text);
        };
    m_hooks.describe(m_help);
    watch(editor);
}

/// Under the label of a check box, which is part of the editor.
void FieldRow::putHelpBelow()
{
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_column->removeWidget(m_helpText);
    m_helpText->setContentsMargins(marginsFromStart(indent, 0, 0, 0));
    m_column->insertWidget(m_column->indexOf(m_messages), m_helpText);
}

void FieldRow::setFocusTarget(QWidget* target)
{
    setFieldState(m_hooks.focus, FieldState::Plain);
    m_hooks.focus = target;
    m_label->setBuddy(target);
    target->setAccessibleName(m_name);
    describe();
    emit tabStopsChanged();
}

void FieldRow::watch(QWidget* widget)
{
    widget->installEventFilter(this);
    for (QWidget* inner : widget->findChildren<QWidget*>())
        inner->installEventFilter(this);
}

void FieldRow::setLabel(const QString& text)
{
    if (m_hooks.label) {
        m_hooks.label(text);
        return;
    }
    // A short label keeps "optional" beside it; a question takes the whole width and wraps.
    const bool isLong = m_isWrapped || text.size() > kLongLabel;
    m_label->setWordWrap(isLong);
    m_head->setStretchFactor(m_label, isLong ? kMaxStretch : 0);
    m_label->setText(text);
}

void FieldRow::setMnemonic(std::optional<qsizetype> at)
{
    QString text = m_name;
    text.replace(u'&', QStringLiteral("&&"));
    if (at)
        text.insert(*at + m_name.left(*at).count(u'&'), u'&');
    setLabel(text);
}

void FieldRow::refresh()
{
    if (m_hooks.show)
        m_hooks.show(m_document.offer());
    refreshCounter();
    refreshDisagreement();
    refreshUpdate();
    refreshFindings();
    refreshConcern();
    refreshPresence();
}

/// What the portal of the profile does not ask for is not asked here either, unless there is
/// something to see or to take back.
void FieldRow::refreshPresence()
{
    const auto profile = m_document.sharedProfile();
    if (m_askedOf.lock() != profile) {
        m_askedOf = profile;
        m_isForeign = m_document.isOfOtherPortals(m_path);
        const auto* gap = m_isForeign ? profile->portal.gap(m_path) : nullptr;
        m_optional->setText(gap ? tr("not in this portal") : tr("optional"));
        m_optional->setToolTip(gap ? profileText(gap->reason) : QString());
        fillInSigns();
    }
    // A warning that something is missing contradicts the word.
    m_optional->setVisible(m_isForeign || (m_isOptional && m_messages->findings().empty()));
    const auto isHere = [this](const auto& one) { return m_path.contains(one.where); };
    const bool isAway = m_isForeign && !isAncestorOf(QApplication::focusWidget())
                        && !hasValue(m_document.offer(), m_path)
                        && std::ranges::none_of(m_document.report().findings(), isHere)
                        && std::ranges::none_of(m_document.changes(), isHere);
    if (m_isAway != isAway)
        setHidden(m_isAway = isAway);
}

void FieldRow::refreshCounter()
{
    if (m_limitRule.isEmpty())
        return;
    m_counter->setLimit(m_document.profile().limit(toUtf8(m_limitRule)));
    if (m_hooks.elements)
        m_counter->setCount(static_cast<long long>(m_hooks.elements(m_document.offer())));
    else if (m_hooks.counted)
        m_counter->setText(m_hooks.counted(m_document.offer()));
}

void FieldRow::refreshDisagreement()
{
    const auto conflicts = m_document.profile().conflictsAbout(m_path);
    if (!m_disagreement) {
        if (conflicts.empty())
            return;
        m_disagreement = new Disagreement(m_headPlane);
        m_head->insertWidget(m_head->indexOf(m_optional) + 1, m_disagreement, 0, Qt::AlignVCenter);
        if (m_isWrapped)
            m_disagreement->setBrief();
        m_messages->alsoLeadTo(m_disagreement);
    }
    if (m_disagreement->setConflicts(conflicts))
        describe();
}

/// What Microsoft's pages differ about has words where the value meets it.
void FieldRow::refreshConcern()
{
    if (!m_disagreement)
        return;
    const core::Profile& profile = m_document.profile();
    const auto conflicts = profile.conflictsAbout(m_path);
    m_disagreement->setConcerned(
        std::ranges::any_of(m_messages->findings(), [&](const core::Finding& finding) {
            const core::RuleEntry* entry = profile.rule(finding.rule);
            return entry && std::ranges::any_of(conflicts, [&](const core::Conflict* one) {
                       return std::ranges::find(entry->conflicts, one->id)
                              != entry->conflicts.end();
                   });
        }));
}

void FieldRow::refreshUpdate()
{
    if (!m_update) {
        if (!m_document.baseline())
            return;
        m_update = new UpdateMark(m_document, m_path, this);
        m_column->insertWidget(m_column->indexOf(m_messages), m_update);
        if (m_isInOneLine)
            m_update->keepMarks();
        else
            m_update->addMarks(*m_head, m_head->indexOf(m_label) + 1);
        m_messages->raise();
        connect(m_update, &UpdateMark::explanationWanted, this, &FieldRow::explanationWanted);
        emit tabStopsChanged();
    }
    const QString before = m_update->text();
    m_update->refresh();
    if (m_isLocked != m_update->isLocked()) {
        m_isLocked = m_update->isLocked();
        setLocked(*m_editor, *m_hooks.focus, m_isLocked);
    }
    if (m_update->text() != before)
        describe();
}

void FieldRow::refreshFindings()
{
    std::vector<core::Finding> findings;
    for (const core::Finding& finding : m_document.report().findings())
        if ((m_isOnlyItself ? m_path == finding.where : m_path.contains(finding.where))
            && m_document.isTouched(finding.where))
            findings.push_back(finding);
    const auto place = [this](const core::Finding& finding) {
        if (const QString own = fieldName(m_path); m_areMessagesElsewhere)
            return wording(finding.message).contains(own) ? QString() : own;
        // It stands under what it is about.
        if (m_isCell)
            return QString();
        return finding.where == m_path ? QString() : fieldName(finding.where);
    };
    if (!m_messages->setFindings(std::move(findings), place))
        return;
    if (m_hooks.mark)
        m_hooks.mark(m_messages->findings());
    describe();
    emit tabStopsChanged();
}

void FieldRow::describe()
{
    std::vector<core::Finding> outlined = m_messages->findings();
    if (m_hooks.outlines)
        std::erase_if(outlined, std::not_fn(m_hooks.outlines));
    setFieldState(m_hooks.focus, stateFor(outlined));
    const QString said = m_messages->text();
    m_hooks.describe((said + u' ' + helpText()).trimmed());
}

QString FieldRow::helpText() const
{
    QStringList said{m_help};
    if (m_disagreement)
        said += m_disagreement->sentence();
    if (m_update)
        said += m_update->text();
    if (!m_counter->isHidden())
        said += m_counter->spoken();
    said.removeAll(QString());
    return said.join(u' ');
}

void FieldRow::reveal(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    if (m_isAway)
        setHidden(m_isAway = false);
    m_hooks.focus->setFocus(Qt::OtherFocusReason);
    m_messages->expand();
    if (m_hooks.reveal)
        m_hooks.reveal(path, range);
}

void FieldRow::left()
{
    if (isAncestorOf(QApplication::focusWidget()))
        return;
    m_document.finishEdit();
}

bool FieldRow::takesKey(const QKeyEvent& key, QWidget* editor)
{
    return (m_hooks.takesKey && m_hooks.takesKey(key, editor)) || m_messages->takesKey(key, editor);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (isWindowKey(*event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress
        && takesKey(*static_cast<QKeyEvent*>(event), qobject_cast<QWidget*>(watched)))
        return true;
    // The counter's words are those of now; at every key they would be read aloud.
    if (event->type() == QEvent::FocusIn && watched == m_hooks.focus && !m_counter->isHidden())
        describe();
    if (event->type() == QEvent::FocusOut && leavesField(*static_cast<QFocusEvent*>(event)))
        QMetaObject::invokeMethod(this, &FieldRow::left, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace app
