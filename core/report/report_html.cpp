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

void addOfferRow(HtmlPage& table, const RunSummary& summary, const ReportWords& words)
{
    table.raw("<tr><th scope=\"row\">");
    table.link('#' + anchorsOf(summary.offer) + "top", printable(summary.offer));
    table.raw("</th>");
    table.add("td", summary.isChecked ? summary.profile
                                      : words(translatable("report", "cannot be read")));
    table.add("td", std::to_string(summary.counts.errors + summary.problems));
    table.add("td", std::to_string(summary.counts.warnings));
    table.add("td", std::to_string(missingEvidenceCount(summary)));
    table.raw("</tr>\n");
}

/// What a page says of any run.
std::string reportBody(const Run& run, std::string_view anchors, const ReportWords& words)
{
    if (run.checked)
        return checkedBody(run, anchors, words)
               + registryEvidenceAsHtml(run.checked->subject, std::string(anchors) + "registry",
                                        words)
               + rehearsalEvidenceAsHtml(run, std::string(anchors) + "evidence", words);
    HtmlPage page;
    page.open("header");
    page.add("h1", words(translatable("report", "Check of %1"), {printable(run.offer)}));
    page.add("p",
             words(translatable("report", "The offer cannot be read, so nothing was checked.")),
             "verdict error");
    page.close("header");
    page.raw(problemsAsHtml(run, words));
    return page.takeBody();
}

class HtmlWriter : public ReportWriter {
public:
    explicit HtmlWriter(const ReportScope& scope) : m_scope(scope), m_words(scope.language) {}

    [[nodiscard]] std::string part(const Run& run) const override
    {
        if (!m_scope.isOfMany)
            return "<main>\n" + reportBody(run, {}, m_words) + "</main>\n";
        const std::string anchors = anchorsOf(run.offer);
        return R"(<div class="offer" id=")" + anchors + "top\">\n"
               + reportBody(run, anchors, m_words) + "</div>\n";
    }

    void add(const RunSummary& summary, std::string_view part, ReportSink& sink) override
    {
        begin(m_scope.isOfMany
                  ? manyOffers()
                  : m_words(translatable("report", "Check of %1"), {printable(summary.offer)}),
              sink);
        sink.write(part);
        if (m_scope.isOfMany)
            addOfferRow(m_rows, summary, m_words);
    }

    void finish(ReportSink& sink) override
    {
        begin(manyOffers(), sink);
        if (m_scope.isOfMany)
            sink.write(tableOfOffers());
        sink.write(endOfPage());
    }

private:
    [[nodiscard]] std::string manyOffers() const
    {
        return m_words(translatable("report", "Check of many offers"));
    }

    [[nodiscard]] std::string tableOfOffers()
    {
        HtmlPage page;
        page.raw("<section id=\"offers\">\n");
        page.add("h2", m_words(translatable("report", "All offers")));
        page.raw("<table>");
        page.add("caption", m_words(translatable("report", "What was found")));
        page.tableHead(
            {m_words(translatable("report", "Offer")), m_words(translatable("report", "Profile")),
             m_words(translatable("report", "Errors")), m_words(translatable("report", "Warnings")),
             m_words(translatable("report", "Evidence missing"))});
        return page.takeBody() + "<tbody>\n" + m_rows.takeBody()
               + "</tbody></table>\n</section>\n</main>\n";
    }

    void begin(const std::string& title, ReportSink& sink)
    {
        if (m_isBegun)
            return;
        m_isBegun = true;
        sink.write(beginOfReportPage(m_words.language(), title));
        if (m_scope.isOfMany)
            sink.write("<main>\n<p><a href=\"#offers\">"
                       + escapedHtml(m_words(translatable("report", "All offers in one table")))
                       + "</a></p>\n");
    }

    ReportScope m_scope;
    ReportWords m_words;
    HtmlPage m_rows;
    bool m_isBegun = false;
};

} // namespace

std::string problemsAsHtml(const Run& run, const ReportWords& words)
{
    HtmlPage page;
    for (const RunProblem& problem : run.problems) {
        page.open("article", "error");
        page.add("h2", words(translatable("report", "Not understood")));
        page.add("p", printable(words.of(problem.message)));
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
    const ReportWords words(context.language);
    return htmlReportPage(context.language,
                          words(translatable("report", "Check of %1"),
                                {printable(context.subject.offer.identity.offerId)}),
                          "<main>\n" + reportBody(runOf(context), {}, words) + "</main>\n");
}

std::unique_ptr<ReportWriter> htmlWriter(const ReportScope& scope)
{
    return std::make_unique<HtmlWriter>(scope);
}

} // namespace core
