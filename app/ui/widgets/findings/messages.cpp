#include "app/ui/widgets/findings/messages.h"

#include "app/document/base/wording.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/fix_preview.h"
#include "app/ui/widgets/findings/message_plane.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace app {

namespace {

/// A fix may quote a long text; what is cut is in the tool tip, beside what the fix would write.
constexpr int kWidestAction = 460;
/// Its first words, in the narrowest cell.
constexpr int kNarrowAction = 64;

QPushButton* makeButton(const QString& text, ButtonKind kind, bool isNarrow, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    const QFontMetrics metrics(fontFor(TextRole::Help));
    const QString shown = isNarrow ? metrics.elidedText(text, Qt::ElideRight, kNarrowAction)
                                   : metrics.elidedText(text, Qt::ElideMiddle, kWidestAction);
    button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text);
    if (shown != text)
        button->setToolTip(text);
    setButtonKind(button, kind);
    button->setFont(fontFor(TextRole::Help));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

Messages::Messages(MessageActions actions, QWidget* parent)
    : QWidget(parent), m_actions(std::move(actions)), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, space::labelToField, 0, 0);
    m_lines->setSpacing(space::tight);
    hide();
}

bool Messages::setFindings(std::vector<core::Finding> findings,
                           const std::function<QString(const core::Finding&)>& place)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &core::Finding::severity);
    if (findings == m_findings) {
        refreshFixes();
        return false;
    }
    // On a page that is out of view nothing is told; its fields tell it later.
    const bool isInView = parentWidget() && parentWidget()->isVisible();
    const auto isNew = [&](const core::Finding& finding) {
        return isInView && std::ranges::none_of(m_findings, [&](const core::Finding& before) {
                   return before.rule == finding.rule && before.where == finding.where;
               });
    };
    m_isNew.clear();
    for (const core::Finding& finding : findings)
        m_isNew.push_back(isNew(finding));
    m_findings = std::move(findings);
    m_sentences.clear();
    for (const core::Finding& finding : m_findings) {
        const QString where = place ? place(finding) : QString();
        m_sentences.push_back(wording(finding.message));
        if (!where.isEmpty())
            m_sentences.back() = tr("%1: %2").arg(where, m_sentences.back());
    }
    rebuild();
    return true;
}

QString Messages::text() const
{
    QStringList parts;
    for (std::size_t at = 0; at < m_findings.size(); ++at)
        parts += spoken(at);
    if (m_isOpenedByKey && !parts.isEmpty())
        parts += keySaid();
    return parts.join(u' ');
}

QString Messages::keySaid()
{
    return tr("Alt+Enter leads to what can be done about it.");
}

QString Messages::spoken(core::Severity severity, const QString& sentence)
{
    return severity == core::Severity::Error ? tr("Error: %1").arg(sentence)
                                             : tr("Warning: %1").arg(sentence);
}

QString Messages::spoken(std::size_t index) const
{
    return spoken(m_findings[index].severity, m_sentences[index]);
}

void Messages::clear()
{
    // The focus of a link that goes would fall on whatever comes next on the page.
    if (m_editor && isAncestorOf(QApplication::focusWidget()))
        m_editor->setFocus(Qt::OtherFocusReason);
    m_links.clear();
    m_fixes.clear();
    while (const auto item = std::unique_ptr<QLayoutItem>(m_lines->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void Messages::rebuild()
{
    if (m_isSilent)
        return;
    clear();
    m_revision = m_actions.revision();
    const std::size_t shown = shownCount();
    m_fixes.resize(shown);
    for (std::size_t at = 0; at < shown; ++at)
        m_lines->addWidget(line(at));
    std::fill_n(m_isNew.begin(), shown, false);
    m_links.insert(m_links.end(), m_furtherLinks.begin(), m_furtherLinks.end());
    setVisible(!m_findings.empty() && !m_isFolded);
}

std::size_t Messages::shownCount() const
{
    return m_expanded ? m_findings.size() : std::min<std::size_t>(1, m_findings.size());
}

// Buttons whose words are the same stay, with the focus that may be on them.
void Messages::refreshFixes()
{
    if (m_isSilent || m_findings.empty() || m_revision == m_actions.revision())
        return;
    m_revision = m_actions.revision();
    for (std::size_t at = 0; at < m_fixes.size(); ++at) {
        std::vector<core::Fix> fixes = m_actions.fixes(m_findings[at]);
        const auto readsSame = [](const FixButton& button, const core::Fix& fix) {
            return button.fix.label == fix.label;
        };
        if (!std::ranges::equal(m_fixes[at], fixes, readsSame)) {
            rebuild();
            return;
        }
        for (std::size_t button = 0; button < fixes.size(); ++button)
            m_fixes[at][button].fix = std::move(fixes[button]);
    }
    for (const auto& fixes : m_fixes)
        for (const FixButton& button : fixes)
            button.refreshPreview();
}

// The value may have changed since the button was painted: then it only says what it would do now.
void Messages::run(std::size_t index, std::size_t button)
{
    if (m_revision != m_actions.revision()) {
        refreshFixes();
        return;
    }
    // The message goes with what it tells.
    const core::Fix fix = m_fixes[index][button].fix;
    m_actions.apply(fix);
}

QPushButton* Messages::addFix(std::size_t index, core::Fix fix, QWidget* plane)
{
    QPushButton* button = addButton(wording(fix.label), ButtonKind::Small, plane);
    std::vector<FixButton>& fixes = m_fixes[index];
    const std::size_t at = fixes.size();
    connect(button, &QPushButton::clicked, this, [this, index, at] { run(index, at); });
    auto refreshPreview = FixPreview::attach(
        button, [this, index, at] { return m_actions.preview(m_fixes[index][at].fix); });
    fixes.push_back({std::move(fix), std::move(refreshPreview)});
    return button;
}

QWidget* Messages::line(std::size_t index)
{
    auto* plane = new MessagePlane(m_findings[index].severity, this);
    plane->setSpoken(spoken(index), m_isNew[index]);
    auto* columns = new QHBoxLayout(plane);
    columns->setContentsMargins(MessagePlane::roomForText());
    columns->setSpacing(space::tight);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->setContentsMargins(0, space::tight, 0, space::tight);
    auto* sentence = new TextLabel(TextRole::Body, breakable(m_sentences[index]), plane);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::WindowText);
    rows->addWidget(sentence);
    columns->addLayout(rows, 1);

    if (auto* actions = actionRow(index, plane)) {
        rows->addSpacing(space::tight);
        rows->addLayout(actions);
    }
    if (!m_isNarrow)
        columns->addWidget(addWhy(m_findings[index], plane), 0, Qt::AlignTop);
    return plane;
}

QPushButton* Messages::addWhy(const core::Finding& finding, QWidget* plane)
{
    QPushButton* why = addButton(tr("Why?"), ButtonKind::Link, plane);
    why->setAccessibleDescription(tr("Explains the rule and names its source."));
    connect(why, &QPushButton::clicked, this, [this, finding] { m_actions.explain(finding); });
    return why;
}

QLayout* Messages::actionRow(std::size_t index, QWidget* plane)
{
    const core::Finding& finding = m_findings[index];
    std::vector<QPushButton*> buttons;
    for (core::Fix& fix : m_actions.fixes(finding))
        buttons.push_back(addFix(index, std::move(fix), plane));
    if (index == 0 && m_findings.size() > 1) {
        const int others = static_cast<int>(m_findings.size()) - 1;
        buttons.push_back(
            addButton(m_expanded ? tr("Show less") : tr("and %n more", nullptr, others),
                      ButtonKind::Link, plane));
        connect(buttons.back(), &QPushButton::clicked, this, &Messages::toggleRest);
    }
    if (m_isNarrow)
        buttons.push_back(addWhy(finding, plane));
    if (buttons.empty())
        return nullptr;
    // Many of them never widen the page.
    auto* row = new FlowLayout(space::unit, space::tight);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    return row;
}

QPushButton* Messages::addButton(const QString& text, ButtonKind kind, QWidget* plane)
{
    QPushButton* link = makeButton(text, kind, m_isNarrow, plane);
    m_links.push_back(link);
    if (m_isOpenedByKey)
        leadByKey(link);
    return link;
}

void Messages::toggleRest()
{
    const bool isByKey = isAncestorOf(QApplication::focusWidget());
    m_expanded = !m_expanded;
    rebuild();
    if (isByKey)
        m_links.front()->setFocus(Qt::OtherFocusReason);
}

void Messages::setFolded(bool isFolded)
{
    // Nothing goes away below the focus.
    if (isFolded == m_isFolded || (isFolded && isAncestorOf(QApplication::focusWidget())))
        return;
    m_isFolded = isFolded;
    setVisible(!m_isSilent && !m_findings.empty() && !m_isFolded);
}

void Messages::expand()
{
    setFolded(false);
    if (!m_expanded && m_findings.size() > 1)
        toggleRest();
}

} // namespace app
