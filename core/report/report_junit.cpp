#include "core/report/report_junit.h"

#include "core/base/printable.h"
#include "core/offer/pages.h"
#include "core/report/run/report_texts.h"
#include "core/report/run/rule_pages.h"
#include "core/report/run/severity_names.h"

#include <map>
#include <vector>

namespace core {

namespace {

std::string xmlAttribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + escapedXml(value) + '"';
}

/// The cases of one page.
struct Suite {
    std::string cases;
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
};

/// Sorts the cases of one run by page.
class JunitRun {
public:
    explicit JunitRun(const Run& run)
        : m_run(run), m_offer(printable(run.offer)), m_suites(allPages().size() + 1)
    {
    }

    [[nodiscard]] std::string write();

private:
    using Page = std::optional<std::size_t>;

    Suite& suite(Page page) { return m_suites[page.value_or(m_suites.size() - 1)]; }
    void add(Page page, std::string_view rule, const FieldPath& where, const SourceLocation* place,
             const std::string& content);
    void addLine(const ReportLine& line);
    void addHidden(const HiddenFinding& hidden);

    const Run& m_run;
    std::string m_offer;
    std::vector<Suite> m_suites;
    std::map<std::string, int> m_names;
};

void JunitRun::add(Page page, std::string_view rule, const FieldPath& where,
                   const SourceLocation* place, const std::string& content)
{
    std::string name(rule);
    if (!where.isRoot())
        name += ' ' + where.str();
    if (const int number = ++m_names[name]; number > 1)
        name += " (" + std::to_string(number) + ')';
    Suite& into = suite(page);
    ++into.tests;
    into.cases += "    <testcase" + xmlAttribute("name", printable(name))
                  + xmlAttribute("classname", m_offer + '.' + pageName(page));
    if (place)
        into.cases += xmlAttribute("file", printable(place->file))
                      + xmlAttribute("line", std::to_string(place->line));
    into.cases += " time=\"0\"";
    into.cases += content.empty() ? "/>\n" : ">\n      " + content + "\n    </testcase>\n";
}

std::string detailsOf(const ReportLine& line)
{
    std::string text = printable(line.place.file) + ':' + std::to_string(line.place.line) + ':'
                       + std::to_string(line.place.column) + '\n' + line.message;
    for (const Fix& fix : line.fixes)
        text += "\nFix: " + inEnglish(fix.label);
    return text;
}

void JunitRun::addLine(const ReportLine& line)
{
    const Page page = line.finding ? pageIndexOf(line.where) : Page();
    const std::string severity(severityName(line.severity));
    std::string content;
    if (line.severity != Severity::Error) {
        content = "<system-out>" + escapedXml(severity + ": " + detailsOf(line)) + "</system-out>";
    } else {
        const std::string_view element = line.finding ? "failure" : "error";
        ++(line.finding ? suite(page).failures : suite(page).errors);
        content = '<' + std::string(element) + xmlAttribute("type", line.rule)
                  + xmlAttribute("message", line.message) + '>' + escapedXml(detailsOf(line)) + "</"
                  + std::string(element) + '>';
    }
    add(page, line.rule, line.where, &line.place, content);
}

void JunitRun::addHidden(const HiddenFinding& hidden)
{
    const Finding& finding = hidden.finding;
    const SourceLocation place = placeOf(m_run, finding);
    const Page page = pageIndexOf(finding.where);
    ++suite(page).skipped;
    const std::string why =
        hidden.until.empty()
            ? std::string("Hidden: the earlier bundle has it, too. ")
            : "Hidden until " + printable(hidden.until + ": " + hidden.reason) + " – ";
    add(page, finding.rule, finding.where, &place,
        "<skipped" + xmlAttribute("message", why + inEnglish(finding.message)) + "/>");
}

std::string suiteAsXml(const std::string& offer, const std::string& page, const Suite& suite)
{
    return "  <testsuite" + xmlAttribute("name", offer.empty() ? page : offer + ": " + page)
           + xmlAttribute("tests", std::to_string(suite.tests))
           + xmlAttribute("failures", std::to_string(suite.failures))
           + xmlAttribute("errors", std::to_string(suite.errors))
           + xmlAttribute("skipped", std::to_string(suite.skipped)) + " time=\"0\">\n" + suite.cases
           + "  </testsuite>\n";
}

std::string JunitRun::write()
{
    for (const ReportLine& line : linesOf(m_run))
        addLine(line);
    if (m_run.checked) {
        const Report& report = m_run.checked->report;
        for (const HiddenFinding& hidden : report.hidden())
            addHidden(hidden);
        for (const std::string_view rule : report.passed())
            add(pageOfRule(rule), rule, {}, nullptr, {});
        if (const std::string missing = missingEvidence(summaryOf(m_run)); !missing.empty()) {
            ++suite({}).skipped;
            add({}, "evidence", {}, nullptr, "<skipped" + xmlAttribute("message", missing) + "/>");
        }
        for (const NotRun& rule : report.notRun()) {
            const Page page = pageOfRule(rule.rule);
            ++suite(page).skipped;
            add(page, rule.rule, {}, nullptr,
                "<skipped" + xmlAttribute("message", inEnglish(rule.reason)) + "/>");
        }
    }
    std::string text;
    for (std::size_t page = 0; page < m_suites.size(); ++page)
        if (m_suites[page].tests > 0)
            text += suiteAsXml(m_offer, pageName(page), m_suites[page]);
    return text;
}

class JunitWriter : public ReportWriter {
public:
    [[nodiscard]] std::string part(const Run& run) const override { return JunitRun(run).write(); }

    void add(const RunSummary& /*summary*/, std::string_view part, ReportSink& sink) override
    {
        begin(sink);
        sink.write(part);
    }

    void finish(ReportSink& sink) override
    {
        begin(sink);
        sink.write("</testsuites>\n");
    }

private:
    void begin(ReportSink& sink)
    {
        if (!m_isBegun)
            sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<testsuites name=\"Offerwright\">\n");
        m_isBegun = true;
    }

    bool m_isBegun = false;
};

} // namespace

std::unique_ptr<ReportWriter> junitWriter(const ReportScope& /*scope*/)
{
    return std::make_unique<JunitWriter>();
}

} // namespace core
