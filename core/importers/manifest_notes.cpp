#include "core/importers/manifest_notes.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/prose/template_values.h"

namespace core::importers {

namespace {

/// What the published schemas know and this program has no rules for.
bool isUnjudged(std::string_view key)
{
    return key == "mqttBroker" || key == "integrity";
}

void noteTemplate(std::vector<LintProblem>& notes, std::string_view text)
{
    const auto values = templateValues(text);
    if (values.empty())
        return;
    notes.push_back(
        {"placeholder.convention",
         Severity::Help,
         LintStage::None,
         values.front(),
         {"rule",
          translatable("rule",
                       "The file is a template: %1 values such as “%2” wait for others. What "
                       "holds one of them is not judged; fill them in before the file "
                       "is deployed."),
          {static_cast<long long>(values.size()),
           shown(text.substr(values.front().start, values.front().end - values.front().start))}},
         {}});
}

void noteScope(std::vector<LintProblem>& notes, const Parts& parts)
{
    std::string list;
    TextRange first;
    for (const SectionPart& section : parts.sections)
        for (const JsonMember& member : section.desired.members)
            if (section.name.starts_with('$') && isUnjudged(member.key)) {
                list += (list.empty() ? "" : ", ") + member.key;
                first = first.end > 0 ? first : member.keyRange;
            }
    if (!list.empty())
        notes.push_back({"manifest.scope",
                         Severity::Help,
                         LintStage::None,
                         first,
                         {"rule",
                          translatable("rule", "Not judged: %1. Everything else of the "
                                               "manifest was read."),
                          {list}},
                         {}});
}

} // namespace

std::vector<LintProblem> manifestNotes(std::string_view text, const Parts& parts)
{
    std::vector<LintProblem> notes;
    noteTemplate(notes, text);
    noteScope(notes, parts);
    return notes;
}

} // namespace core::importers
