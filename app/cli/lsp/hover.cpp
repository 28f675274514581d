#include "app/cli/lsp/hover.h"

#include "core/base/printable.h"
#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/project/schema/field_help.h"
#include "core/report/run/report_texts.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"

#include <algorithm>

namespace app::lsp {

namespace {

/// Paragraphs in the one form or the other.
class HoverText {
public:
    explicit HoverText(Markup markup) : m_markup(markup) {}

    void heading(std::string_view text)
    {
        add(isMarkdown() ? "**" + shown(text) + "**" : shown(text));
    }
    void paragraph(std::string_view text)
    {
        if (!text.empty())
            add(shown(text));
    }
    void source(const core::Source& source)
    {
        const std::string name =
            source.heading.empty() ? source.document : source.document + ", " + source.heading;
        const std::string target = core::markdownTarget(source.url);
        if (target.empty())
            add(shown(name));
        else if (isMarkdown())
            add("[" + shown(name) + "](" + target + ")");
        else
            add(shown(name) + ": " + target);
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    [[nodiscard]] bool isMarkdown() const { return m_markup == Markup::Markdown; }
    [[nodiscard]] std::string shown(std::string_view text) const
    {
        return isMarkdown() ? core::escapedMarkdownText(text) : core::printable(text);
    }
    void add(const std::string& paragraph)
    {
        if (m_text.find(paragraph) == std::string::npos)
            m_text += (m_text.empty() ? "" : "\n\n") + paragraph;
    }

    Markup m_markup;
    std::string m_text;
};

void tellSources(const core::Profile& profile, std::string_view rule, HoverText& text)
{
    if (const core::RuleEntry* entry = profile.rule(rule))
        for (const core::Source& source : entry->sources)
            text.source(source);
}

void tellFinding(const core::Profile* profile, const Diagnosis& diagnosis, HoverText& text)
{
    const core::Rule* rule = core::findRule(diagnosis.rule);
    if (!rule)
        return;
    text.heading(rule->title + (" (" + diagnosis.rule + ")"));
    const core::RuleEntry* entry = profile ? profile->rule(diagnosis.rule) : nullptr;
    if (entry)
        text.paragraph(entry->requirement);
    if (const core::RuleNote* note = core::ruleNote(diagnosis.rule))
        text.paragraph(note->why);
    if (entry)
        tellSources(*profile, diagnosis.rule, text);
}

void tellField(const core::Profile& profile, const core::FieldPath& field, HoverText& text)
{
    text.heading(core::placeInEnglish(field));
    for (const std::string& help : core::helpFor(profile, field))
        text.paragraph(help);
    for (const core::FieldLimit& limit : core::limitsOf(profile, core::addressOf(field)))
        tellSources(profile, limit.rule, text);
}

} // namespace

std::string hoverAt(const CheckedText& checked, const std::filesystem::path& file,
                    std::size_t offset, Markup markup)
{
    HoverText text(markup);
    const core::Profile* profile = checked.profile();
    const auto found = checked.diagnoses().find(file);
    if (found != checked.diagnoses().end())
        for (const Diagnosis& diagnosis : found->second)
            if (diagnosis.range.start <= offset && offset <= diagnosis.range.end)
                tellFinding(profile, diagnosis, text);
    const auto field = checked.fieldAt(file, offset);
    if (field && !field->isRoot() && profile)
        tellField(*profile, *field, text);
    return text.take();
}

} // namespace app::lsp
