#include "core/report/run_html.h"

#include "core/base/printable.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/report/changes_report.h"
#include "core/report/html_page.h"
#include "core/report/report_html.h"
#include "core/report/run/report_context.h"
#include "core/report/run/severity_names.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"
#include "core/version.h"

#include <algorithm>

namespace core {

namespace {

/// One part of the offer, a top row of the field table: a page of the wizard, or part of one.
struct ReportSection {
    FieldPath path;
    std::string label;
    std::vector<const Finding*> findings;
};

std::vector<ReportSection> sectionsOf(const Report& report)
{
    std::vector<ReportSection> sections;
    std::apply(
        [&](const auto&... rows) {
            (sections.push_back({FieldPath() / rows.key, rows.label, {}}), ...);
        },
        Record<Offer>::rows);
    ReportSection general{FieldPath(), "The offer as a whole", {}};
    for (const Finding& finding : report.findings()) {
        const auto found = std::ranges::find_if(sections, [&](const ReportSection& section) {
            return section.path.contains(finding.where);
        });
        (found == sections.end() ? general : *found).findings.push_back(&finding);
    }
    sections.insert(sections.begin(), std::move(general));
    return sections;
}

std::string anchorOf(const ReportSection& section)
{
    return section.path.isRoot() ? "offer" : section.path.steps().front();
}

std::string severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "Error";
    case Severity::Warning:
        return "Warning";
    case Severity::Confirm:
        return "To confirm";
    case Severity::Help:
        break;
    }
    return "Advice";
}

std::string ruleTitle(std::string_view id)
{
    const Rule* rule = findRule(id);
    return rule ? rule->title : std::string(id);
}

/// "1 error", "2 errors".
std::string countOf(int count, const std::string& thing)
{
    return std::to_string(count) + ' ' + thing + (count == 1 ? "" : "s");
}

/// Writes what stands in the page's body, from top to bottom.
class ReportPage {
public:
    explicit ReportPage(const Run& run, std::string_view anchors = {})
        : m_run(run),
          m_context(*run.checked),
          m_anchors(anchors),
          m_sections(sectionsOf(run.checked->report)),
          m_fields(fieldTexts(run.checked->subject.offer))
    {
    }

    [[nodiscard]] std::string write();

private:
    void writeHeader();
    void writeContents();
    void writeSection(const ReportSection& section);
    void writeFinding(const Finding& finding);
    void writeRequirement(const Finding& finding);
    void writeFields(const ReportSection& section);
    void writeAnswers();
    void writeAnswer(const Confirmation& answer, bool stands);
    void writeNotRun();
    void writeMore();
    void writeHidden();
    void writePassed();

    [[nodiscard]] std::string id(std::string_view name) const
    {
        return m_anchors + std::string(name);
    }

    const Run& m_run;
    const ReportContext& m_context;
    /// What the anchors of this run begin with.
    std::string m_anchors;
    std::vector<ReportSection> m_sections;
    std::vector<FieldText> m_fields;
    HtmlPage m_page;
};

void ReportPage::writeHeader()
{
    const Offer& offer = m_context.subject.offer;
    const Profile& profile = m_context.subject.profile;
    const Counts counts = m_context.report.counts();
    const std::string title =
        printable(offer.listing.title.empty() ? offer.identity.offerId : offer.listing.title);
    m_page.open("header");
    m_page.add("h1", title.empty() ? "Check of an offer without a title" : "Check of " + title);
    m_page.add("p",
               counts.errors == 0 ? "No errors: the offer can be exported."
                                  : "The offer has errors: fix them before the export.",
               counts.errors == 0 ? "verdict clean" : "verdict error");
    m_page.add("p", countOf(counts.errors, "error") + ", " + countOf(counts.warnings, "warning")
                        + ", " + countOf(counts.passed, "rule") + " without a finding, "
                        + std::to_string(counts.notRun) + " not run.");
    m_page.add("p",
               "Profile: " + profile.title + " (" + profile.id
                   + "), compared with the documents on " + profile.checked
                   + ". Made by Offerwright " + kVersion + ".",
               "quiet");
    m_page.close("header");
}

void ReportPage::writeContents()
{
    m_page.raw("<nav aria-label=\"Contents"
               + escapedHtml(m_run.offer.empty() ? "" : " of " + printable(m_run.offer))
               + "\"><ul>\n");
    if (m_context.changes)
        m_page.raw("<li><a href=\"#" + id("changes") + "\">What changed</a></li>\n");
    for (const ReportSection& section : m_sections) {
        if (section.path.isRoot() && section.findings.empty())
            continue;
        m_page.open("li");
        m_page.link("#" + id(anchorOf(section)), section.label);
        if (!section.findings.empty())
            m_page.text(" — " + countOf(static_cast<int>(section.findings.size()), "finding"));
        m_page.close("li");
    }
    if (!m_context.report.hidden().empty())
        m_page.raw("<li><a href=\"#" + id("hidden") + "\">Hidden on purpose</a></li>\n");
    m_page.raw("<li><a href=\"#" + id("not-run") + "\">What did not run</a></li>\n<li><a href=\"#"
               + id("passed") + "\">Rules without a finding</a></li>\n</ul></nav>\n");
}

void ReportPage::writeRequirement(const Finding& finding)
{
    const RuleEntry* entry = m_context.subject.profile.rule(finding.rule);
    if (!entry)
        return;
    m_page.add("p", "Requirement: " + entry->requirement);
    for (const Source& source : entry->sources) {
        m_page.open("p", "quiet");
        m_page.text("Source: ");
        const std::string name =
            source.heading.empty() ? source.document : source.document + ", " + source.heading;
        if (source.url.starts_with("https://"))
            m_page.link(source.url, name);
        else
            m_page.text(name);
        m_page.text(source.date.empty() ? "" : ", " + source.date);
        m_page.close("p");
    }
}

void ReportPage::writeFinding(const Finding& finding)
{
    const SourceLocation place = m_context.places.of(finding.where, finding.range);
    const auto at = static_cast<std::size_t>(&finding - m_context.report.findings().data());
    m_page.raw("<article id=\"" + id("finding-" + std::to_string(at + 1)) + "\" class=\""
               + std::string(severityName(finding.severity)) + "\">\n");
    m_page.add("h3", severityTitle(finding.severity) + ": " + ruleTitle(finding.rule));
    m_page.add("p", inEnglish(finding.message));
    m_page.add("p",
               placeInEnglish(finding.where) + " · " + printable(place.file) + ':'
                   + std::to_string(place.line) + ':' + std::to_string(place.column) + " · "
                   + std::string(finding.rule),
               "quiet");
    writeRequirement(finding);
    for (const Fix& fix : m_run.fixes[at])
        m_page.add("p", "Offerwright can fix it: " + inEnglish(fix.label));
    m_page.close("article");
}

/// Every field in the order of the field table, which is the portal's.
void ReportPage::writeFields(const ReportSection& section)
{
    bool any = false;
    for (const auto& [path, value] : m_fields) {
        if (!section.path.contains(path))
            continue;
        if (!any)
            m_page.raw("<table><caption>What it says</caption>\n<tbody>\n");
        any = true;
        m_page.raw("<tr><th scope=\"row\">" + escapedHtml(placeInEnglish(path)) + "</th>");
        m_page.add("td", value.empty() ? "—" : value);
        m_page.raw("</tr>\n");
    }
    if (any)
        m_page.raw("</tbody></table>\n");
}

void ReportPage::writeAnswer(const Confirmation& answer, bool stands)
{
    std::string text = (answer.who.empty() ? "somebody without a name" : answer.who) + ", "
                       + (answer.when.empty() ? "on no day" : answer.when);
    if (!answer.note.empty())
        text += ": " + answer.note;
    m_page.add("p", "Yes — " + text);
    if (!stands)
        m_page.add("p", "It was given for other values or another requirement, or is unsigned.",
                   "quiet");
}

/// Each question that somebody answered, with the answers.
void ReportPage::writeAnswers()
{
    const Subject& subject = m_context.subject;
    if (subject.offer.confirmations.empty())
        return;
    m_page.raw("<table><caption>What people answered</caption>\n<tbody>\n");
    for (const auto& [id, answers] : subject.offer.confirmations) {
        const Rule* rule = findRule(id);
        const auto state = rule ? answerState(subject, *rule) : AnswerState();
        m_page.raw("<tr><th scope=\"row\">");
        m_page.text(rule && rule->question ? rule->question : id);
        m_page.raw("</th><td>\n");
        for (const Confirmation& answer : answers)
            writeAnswer(answer, state.kind == AnswerState::Kind::Given && state.answer == &answer);
        m_page.raw("</td></tr>\n");
    }
    m_page.raw("</tbody></table>\n");
}

void ReportPage::writeSection(const ReportSection& section)
{
    if (section.path.isRoot() && section.findings.empty())
        return;
    m_page.raw("<section id=\"" + id(anchorOf(section)) + "\">\n");
    m_page.add("h2", section.label);
    for (const Finding* finding : section.findings)
        writeFinding(*finding);
    if (section.path == Field<&Offer::confirmations>::path())
        writeAnswers();
    else if (!section.path.isRoot())
        writeFields(section);
    m_page.close("section");
}

void ReportPage::writeNotRun()
{
    m_page.raw("<section id=\"" + id("not-run") + "\">\n");
    m_page.add("h2", "What did not run");
    if (m_context.report.notRun().empty())
        m_page.add("p", "Every rule of the profile ran.");
    m_page.open("ul");
    for (const NotRun& rule : m_context.report.notRun())
        m_page.add("li", ruleTitle(rule.rule) + " (" + std::string(rule.rule)
                             + "): " + inEnglish(rule.reason));
    m_page.close("ul");
    m_page.close("section");
}

void ReportPage::writeMore()
{
    if (m_context.report.more().empty())
        return;
    m_page.raw("<section id=\"" + id("more") + "\">\n");
    m_page.add("h2", "Not listed");
    m_page.open("ul");
    for (const MoreFindings& more : m_context.report.more())
        m_page.add("li", inEnglish(moreMessage(more)));
    m_page.close("ul");
    m_page.close("section");
}

void ReportPage::writeHidden()
{
    if (m_context.report.hidden().empty())
        return;
    m_page.raw("<section id=\"" + id("hidden") + "\">\n");
    m_page.add("h2", "Hidden on purpose");
    m_page.open("ul");
    for (const HiddenFinding& hidden : m_context.report.hidden())
        m_page.add("li",
                   placeInEnglish(hidden.finding.where) + ": " + inEnglish(hidden.finding.message)
                       + " (" + std::string(hidden.finding.rule) + ", "
                       + (hidden.until.empty() ? "in the earlier bundle, too"
                                               : "until " + hidden.until + ": " + hidden.reason)
                       + ")");
    m_page.close("ul");
    m_page.close("section");
}

void ReportPage::writePassed()
{
    m_page.raw("<section id=\"" + id("passed") + "\">\n");
    m_page.add("h2", "Rules without a finding");
    m_page.open("ul");
    for (const std::string_view rule : m_context.report.passed())
        m_page.add("li", ruleTitle(rule) + " (" + std::string(rule) + ")");
    m_page.close("ul");
    m_page.close("section");
}

std::string ReportPage::write()
{
    writeHeader();
    m_page.raw(problemsAsHtml(m_run));
    writeContents();
    m_page.raw(changesSection(m_context.changes, m_anchors));
    for (const ReportSection& section : m_sections)
        writeSection(section);
    writeMore();
    writeHidden();
    writeNotRun();
    writePassed();
    return m_page.takeBody();
}

} // namespace

std::string checkedBody(const Run& run, std::string_view anchors)
{
    return ReportPage(run, anchors).write();
}

} // namespace core
