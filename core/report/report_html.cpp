#include "core/report/report_html.h"

#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/report/html_page.h"
#include "core/report/registry_evidence.h"
#include "core/report/rehearsal_evidence.h"
#include "core/report/run_html.h"

namespace core {

namespace {

/// What the anchors of an offer begin with, whatever its number in the report.
std::string anchorsOf(std::string_view offer)
{
    constexpr std::size_t kDigits = 12;
    return "o" + sha256Hex(offer).substr(0, kDigits) + '-';
}

void addOfferRow(HtmlPage& table, const RunSummary& summary)
{
    table.raw("<tr><th scope=\"row\">");
    table.link('#' + anchorsOf(summary.offer) + "top", printable(summary.offer));
    table.raw("</th>");
    table.add("td", summary.isChecked ? summary.profile : "cannot be read");
    table.add("td", std::to_string(summary.counts.errors + summary.problems));
    table.add("td", std::to_string(summary.counts.warnings));
    table.add("td", std::to_string(missingEvidenceCount(summary)));
    table.raw("</tr>\n");
}

/// What a page says of any run.
std::string reportBody(const Run& run, std::string_view anchors)
{
    if (run.checked)
        return checkedBody(run, anchors)
               + registryEvidenceAsHtml(run.checked->subject, std::string(anchors) + "registry")
               + rehearsalEvidenceAsHtml(run, std::string(anchors) + "evidence");
    HtmlPage page;
    page.open("header");
    page.add("h1", "Check of " + printable(run.offer));
    page.add("p", "The offer cannot be read, so nothing was checked.", "verdict error");
    page.close("header");
    page.raw(problemsAsHtml(run));
    return page.takeBody();
}

class HtmlWriter : public ReportWriter {
public:
    explicit HtmlWriter(const ReportScope& scope) : m_scope(scope) {}

    [[nodiscard]] std::string part(const Run& run) const override
    {
        if (!m_scope.isOfMany)
            return "<main>\n" + reportBody(run, {}) + "</main>\n";
        const std::string anchors = anchorsOf(run.offer);
        return R"(<div class="offer" id=")" + anchors + "top\">\n" + reportBody(run, anchors)
               + "</div>\n";
    }

    void add(const RunSummary& summary, std::string_view part, ReportSink& sink) override
    {
        begin(m_scope.isOfMany ? std::string("Check of many offers")
                               : "Check of " + printable(summary.offer),
              sink);
        sink.write(part);
        if (m_scope.isOfMany)
            addOfferRow(m_rows, summary);
    }

    void finish(ReportSink& sink) override
    {
        begin("Check of many offers", sink);
        if (m_scope.isOfMany)
            sink.write(
                "<section id=\"offers\">\n<h2>All offers</h2>\n<table><caption>What was found"
                "</caption>\n<thead><tr><th scope=\"col\">Offer</th><th scope=\"col\">Profile"
                "</th><th scope=\"col\">Errors</th><th scope=\"col\">Warnings</th>"
                "<th scope=\"col\">Evidence missing</th></tr></thead>\n<tbody>\n"
                + m_rows.takeBody() + "</tbody></table>\n</section>\n</main>\n");
        sink.write(kEndOfPage);
    }

private:
    void begin(const std::string& title, ReportSink& sink)
    {
        if (m_isBegun)
            return;
        m_isBegun = true;
        sink.write(beginOfReportPage(title));
        if (m_scope.isOfMany)
            sink.write("<main>\n<p><a href=\"#offers\">All offers in one table</a></p>\n");
    }

    ReportScope m_scope;
    HtmlPage m_rows;
    bool m_isBegun = false;
};

} // namespace

std::string problemsAsHtml(const Run& run)
{
    HtmlPage page;
    for (const RunProblem& problem : run.problems) {
        page.open("article", "error");
        page.add("h2", "Not understood");
        page.add("p", printable(problem.message));
        const SourceLocation place = placeOf(run, problem);
        if (problem.place)
            page.add("p",
                     printable(place.file) + ':' + std::to_string(place.line) + ':'
                         + std::to_string(place.column),
                     "quiet");
        page.close("article");
    }
    return page.takeBody();
}

std::string reportAsHtml(const ReportContext& context)
{
    return htmlReportPage("Check of " + printable(context.subject.offer.identity.offerId),
                          "<main>\n" + reportBody(runOf(context), {}) + "</main>\n");
}

std::unique_ptr<ReportWriter> htmlWriter(const ReportScope& scope)
{
    return std::make_unique<HtmlWriter>(scope);
}

} // namespace core
