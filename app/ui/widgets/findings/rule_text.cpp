#include "app/ui/widgets/findings/rule_text.h"

#include "app/document/base/wording.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"
#include "core/rules/profile/profile.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

RuleText::RuleText(const QString& rule, const core::Profile& profile, QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::unit);
    addHeading(ruleTitle(rule));
    if (const core::RuleEntry* entry = profile.rule(toUtf8(rule))) {
        addParagraph(profileText(entry->requirement));
        addHeading(tr("Where it is written"));
        for (const core::Source& source : entry->sources)
            addSource(source);
        for (const core::Conflict& conflict : profile.conflicts) {
            if (std::ranges::find(entry->conflicts, conflict.id) == entry->conflicts.end())
                continue;
            addHeading(tr("Microsoft's pages differ"));
            addParagraph(profileText(conflict.question));
            addParagraph(tr("We follow: %1").arg(profileText(conflict.chosen)));
            addParagraph(profileText(conflict.why), true);
        }
    } else {
        addParagraph(tr("This profile does not ask for it."));
    }
    if (const core::RuleNote* note = core::ruleNote(toUtf8(rule)))
        addNote(*note);
    addHeading(tr("Profile"));
    addParagraph(tr("%1, compared with its documents on %2. The rule's name is %3.")
                     .arg(profileText(profile.title), dayText(profile.checked), rule),
                 true);
}

QString RuleText::weightOf(const core::RuleEntry* entry)
{
    if (!entry)
        return tr("not asked for");
    switch (entry->severity) {
    case core::Severity::Error:
        return tr("an error");
    case core::Severity::Warning:
        return tr("a warning");
    case core::Severity::Confirm:
        return tr("a question to you");
    case core::Severity::Help:
        break;
    }
    return tr("shown, not judged");
}

void RuleText::addOthers(const QString& rule, const core::Profile& shown,
                         const std::vector<std::shared_ptr<const core::Profile>>& profiles)
{
    if (profiles.size() < 2)
        return;
    addHeading(tr("In the other profiles"));
    for (const auto& profile : profiles)
        if (profile->id != shown.id)
            addParagraph(
                tr("%1: %2", "%1 is the name of a profile, %2 how it weighs the rule")
                    .arg(profileText(profile->title), weightOf(profile->rule(toUtf8(rule)))),
                true);
}

void RuleText::addNote(const core::RuleNote& note)
{
    addHeading(tr("Why it exists"));
    addParagraph(noteText(note.why));
    if (note.wrong.empty() && note.right.empty())
        return;
    addHeading(tr("Wrong"));
    addParagraph(breakable(noteText(note.wrong)));
    addHeading(tr("Right"));
    addParagraph(breakable(noteText(note.right)));
}

void RuleText::addSource(const core::Source& source)
{
    QStringList words;
    QStringList parts;
    const QString separator = QStringLiteral(" · ");
    for (const std::string& part : {source.document, source.heading, source.date})
        if (!part.empty()) {
            words += fromUtf8(part);
            parts += breakable(words.back()).toHtmlEscaped();
        }
    const QString url = fromUtf8(source.url);
    if (url.startsWith(QStringLiteral("http"))) {
        words += url;
        parts += QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(url.toHtmlEscaped(), breakable(url).toHtmlEscaped());
    }
    auto* line = new TextLabel(TextRole::Help, parts.join(separator), this);
    line->setTextFormat(Qt::RichText);
    line->setTextInteractionFlags(Qt::TextBrowserInteraction);
    line->setOpenExternalLinks(true);
    line->setAccessibleName(words.join(separator));
    m_rows->addWidget(line);
}

void RuleText::addHeading(const QString& text)
{
    const bool isTitle = m_rows->count() == 0;
    if (!isTitle)
        m_rows->addSpacing(space::unit);
    auto* heading = new TextLabel(isTitle ? TextRole::SectionTitle : TextRole::Label, text, this);
    heading->setWordWrap(true);
    m_rows->addWidget(heading);
}

void RuleText::addParagraph(const QString& text, bool isSecondary)
{
    auto* paragraph = new TextLabel(isSecondary ? TextRole::Help : TextRole::Body, text, this);
    paragraph->setWordWrap(true);
    paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(paragraph);
}

} // namespace app
