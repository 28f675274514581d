#include "core/report/run_html.h"

#include "core/base/printable.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/report/changes_report.h"
#include "core/report/html_page.h"
#include "core/report/report_html.h"
#include "core/report/report_sections.h"
#include "core/report/run/report_context.h"
#include "core/report/run/severity_names.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"
#include "core/version.h"

#include <algorithm>

namespace core {

namespace {

/// Writes what stands in the page's body, from top to bottom.
class ReportPage {
public:
    ReportPage(const Run& run, std::string_view anchors, const ReportWords& words)
        : m_run(run),
          m_context(*run.checked),
          m_words(words),
          m_anchors(anchors),
          m_sections(sectionsOf(run.checked->report, words.language()))
    {
    }

    [[nodiscard]] std::string write();

private:
    void writeHeader();
    void writeContents();
    /// Of the contents; of the context "report".
    void writeEntry(std::string_view anchor, const char* title);
    void writeSection(const ReportSection& section);
    void writeFinding(const Finding& finding);
    void writeRequirement(const Finding& finding);
    /// Of the context "report".
    void openTable(const char* caption);
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
    const ReportWords& m_words;
    /// What the anchors of this run begin with.
    std::string m_anchors;
    std::vector<ReportSection> m_sections;
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
    m_page.add("h1", title.empty()
                         ? m_words(translatable("report", "Check of an offer without a title"))
                         : m_words(translatable("report", "Check of %1"), {title}));
    m_page.add(
        "p",
        m_words(counts.errors == 0
                    ? translatable("report", "No errors: the offer can be exported.")
                    : translatable("report", "The offer has errors: fix them before the export.")),
        counts.errors == 0 ? "verdict clean" : "verdict error");
    m_page.add("p", m_words(translatable("report", "%1, %2, %3 without a finding, %4 not run."),
                            {m_words.counted(countable("report", "%n error(s)"), counts.errors),
                             m_words.counted(countable("report", "%n warning(s)"), counts.warnings),
                             m_words.counted(countable("report", "%n rule(s)"), counts.passed),
                             std::to_string(counts.notRun)}));
    m_page.add("p",
               m_words(translatable("report", "Profile: %1 (%2), compared with the documents on "
                                              "%3. Made by Offerwright %4."),
                       {m_words.ofProfile(profile.title), profile.id, profile.checked, kVersion}),
               "quiet");
    m_page.close("header");
}

void ReportPage::writeEntry(std::string_view anchor, const char* title)
{
    m_page.open("li");
    m_page.link("#" + id(anchor), m_words(title));
    m_page.close("li");
}

void ReportPage::writeContents()
{
    m_page.raw("<nav aria-label=\""
               + escapedHtml(m_run.offer.empty() ? m_words(translatable("report", "Contents"))
                                                 : m_words(translatable("report", "Contents of %1"),
                                                           {printable(m_run.offer)}))
               + "\"><ul>\n");
    if (m_context.changes)
        writeEntry("changes", translatable("report", "What changed"));
    for (const ReportSection& section : m_sections) {
        if (section.path.isRoot() && section.findings.empty())
            continue;
        m_page.open("li");
        m_page.link("#" + id(section.anchor()), section.label);
        if (!section.findings.empty())
            m_page.text(" — "
                        + m_words.counted(countable("report", "%n finding(s)"),
                                          static_cast<long long>(section.findings.size())));
        m_page.close("li");
    }
    if (!m_context.report.hidden().empty())
        writeEntry("hidden", translatable("report", "Hidden on purpose"));
    writeEntry("not-run", translatable("report", "What did not run"));
    writeEntry("passed", translatable("report", "Rules without a finding"));
    m_page.raw("</ul></nav>\n");
}

void ReportPage::writeRequirement(const Finding& finding)
{
    const RuleEntry* entry = m_context.subject.profile.rule(finding.rule);
    if (!entry)
        return;
    m_page.add("p", m_words(translatable("report", "Requirement: %1"),
                            {m_words.ofProfile(entry->requirement)}));
    for (const Source& source : entry->sources) {
        m_page.open("p", "quiet");
        m_page.text(m_words(translatable("report", "Source:")) + ' ');
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
    m_page.add("h3",
               m_words.severityTitle(finding.severity) + ": " + m_words.ruleTitle(finding.rule));
    m_page.add("p", m_words.of(finding.message));
    m_page.add("p",
               placeIn(m_words.language(), finding.where) + " · " + printable(place.file) + ':'
                   + std::to_string(place.line) + ':' + std::to_string(place.column) + " · "
                   + std::string(finding.rule),
               "quiet");
    writeRequirement(finding);
    for (const Fix& fix : m_run.fixes[at])
        m_page.add("p", m_words(translatable("report", "Offerwright can fix it: %1"),
                                {m_words.of(fix.label)}));
    m_page.close("article");
}

void ReportPage::openTable(const char* caption)
{
    m_page.raw("<table>");
    m_page.add("caption", m_words(caption));
    m_page.raw("<tbody>\n");
}

/// Every field in the order of the field table, which is the portal's.
void ReportPage::writeFields(const ReportSection& section)
{
    bool any = false;
    for (const auto& [path, value] : fieldTextsAt(m_context.subject.offer, section.path.str())) {
        if (!any)
            openTable(translatable("report", "What it says"));
        any = true;
        m_page.raw("<tr><th scope=\"row\">" + escapedHtml(placeIn(m_words.language(), path))
                   + "</th>");
        m_page.add("td", value.empty() ? "—" : value);
        m_page.raw("</tr>\n");
    }
    if (any)
        m_page.raw("</tbody></table>\n");
}

void ReportPage::writeAnswer(const Confirmation& answer, bool stands)
{
    std::string text =
        (answer.who.empty() ? m_words(translatable("report", "somebody without a name"))
                            : answer.who)
        + ", " + (answer.when.empty() ? m_words(translatable("report", "on no day")) : answer.when);
    if (!answer.note.empty())
        text += ": " + answer.note;
    m_page.add("p", m_words(translatable("report", "Yes — %1"), {text}));
    if (!stands)
        m_page.add("p",
                   m_words(translatable("report", "It was given for other values or another "
                                                  "requirement, or is unsigned.")),
                   "quiet");
}

/// Each question that somebody answered, with the answers.
void ReportPage::writeAnswers()
{
    const Subject& subject = m_context.subject;
    if (subject.offer.confirmations.empty())
        return;
    openTable(translatable("report", "What people answered"));
    for (const auto& [id, answers] : subject.offer.confirmations) {
        const Rule* rule = findRule(id);
        const auto state = rule ? answerState(subject, *rule) : AnswerState();
        m_page.raw("<tr><th scope=\"row\">");
        m_page.text(rule && rule->question
                        ? m_words.language().text("rule-question", rule->question)
                        : std::string_view(id));
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
    m_page.raw("<section id=\"" + id(section.anchor()) + "\">\n");
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
    m_page.add("h2", m_words(translatable("report", "What did not run")));
    if (m_context.report.notRun().empty())
        m_page.add("p", m_words(translatable("report", "Every rule of the profile ran.")));
    m_page.open("ul");
    for (const NotRun& rule : m_context.report.notRun())
        m_page.add("li", m_words.ruleTitle(rule.rule) + " (" + std::string(rule.rule)
                             + "): " + m_words.of(rule.reason));
    m_page.close("ul");
    m_page.close("section");
}

void ReportPage::writeMore()
{
    if (m_context.report.more().empty())
        return;
    m_page.raw("<section id=\"" + id("more") + "\">\n");
    m_page.add("h2", m_words(translatable("report", "Not listed")));
    m_page.open("ul");
    for (const MoreFindings& more : m_context.report.more())
        m_page.add("li", m_words.of(moreMessage(more)));
    m_page.close("ul");
    m_page.close("section");
}

void ReportPage::writeHidden()
{
    if (m_context.report.hidden().empty())
        return;
    m_page.raw("<section id=\"" + id("hidden") + "\">\n");
    m_page.add("h2", m_words(translatable("report", "Hidden on purpose")));
    m_page.open("ul");
    for (const HiddenFinding& hidden : m_context.report.hidden())
        m_page.add("li", placeIn(m_words.language(), hidden.finding.where) + ": "
                             + m_words.of(hidden.finding.message) + " ("
                             + std::string(hidden.finding.rule) + ", "
                             + (hidden.until.empty()
                                    ? m_words(translatable("report", "in the earlier bundle, too"))
                                    : m_words(translatable("report", "until %1: %2"),
                                              {hidden.until, hidden.reason}))
                             + ")");
    m_page.close("ul");
    m_page.close("section");
}

void ReportPage::writePassed()
{
    m_page.raw("<section id=\"" + id("passed") + "\">\n");
    m_page.add("h2", m_words(translatable("report", "Rules without a finding")));
    m_page.open("ul");
    for (const std::string_view rule : m_context.report.passed())
        m_page.add("li", m_words.ruleTitle(rule) + " (" + std::string(rule) + ")");
    m_page.close("ul");
    m_page.close("section");
}

std::string ReportPage::write()
{
    writeHeader();
    m_page.raw(problemsAsHtml(m_run, m_words));
    writeContents();
    m_page.raw(changesSection(m_context.changes, m_anchors, m_words));
    for (const ReportSection& section : m_sections)
        writeSection(section);
    writeMore();
    writeHidden();
    writeNotRun();
    writePassed();
    return m_page.takeBody();
}

} // namespace

std::string checkedBody(const Run& run, std::string_view anchors, const ReportWords& words)
{
    return ReportPage(run, anchors, words).write();
}

} // namespace core
