#include "core/report/report_markdown.h"

#include "core/report/run/report_texts.h"
#include "core/report/run/report_words.h"

#include <algorithm>

namespace core {

namespace {

/// Of many offers, so much of the report is their table.
constexpr std::size_t kMaxTable = kMaxMarkdown / 3;

std::string sourceOf(const Run& run, std::string_view rule)
{
    std::string name = escapedMarkdownText(rule);
    const RuleEntry* entry = run.checked ? run.checked->subject.profile.rule(rule) : nullptr;
    if (!entry || entry->sources.empty())
        return name;
    const std::string target = markdownTarget(entry->sources.front().url);
    return target.empty() ? name : '[' + name + "](" + target + ')';
}

std::string headOf(std::initializer_list<std::string_view> columns)
{
    std::string row = "|";
    for (const std::string_view column : columns)
        row.append(" ").append(column).append(" |");
    return row + '\n';
}

std::string rowOf(const Run& run, const ReportLine& line, const ReportWords& words)
{
    const std::string place = line.place.file + ':' + std::to_string(line.place.line) + ':'
                              + std::to_string(line.place.column);
    return "| " + words.severity(line.severity) + " | " + escapedMarkdownText(line.message) + " | "
           + escapedMarkdownText(place)
           + (line.where.isRoot() ? "" : "<br>" + escapedMarkdownText(line.where.str())) + " | "
           + sourceOf(run, line.rule) + " |\n";
}

std::string headingOf(const RunSummary& summary, const ReportWords& words)
{
    std::string text =
        "### "
        + escapedMarkdownText(summary.offer.empty() ? words(translatable("report", "Offer"))
                                                    : summary.offer)
        + "\n\n" + escapedMarkdownText(verdictOf(summary, words.language())) + '.';
    if (!summary.profile.empty())
        text +=
            ' '
            + words(translatable("report", "Checked against %1; rules that did not run: %2, "
                                           "hidden findings: %3."),
                    {escapedMarkdownText(summary.profile), std::to_string(summary.counts.notRun),
                     std::to_string(summary.counts.hidden)});
    return text + "\n\n";
}

std::string offerRow(const RunSummary& summary, const ReportWords& words)
{
    const auto cell = [](int count) { return " | " + std::to_string(count); };
    return "| " + escapedMarkdownText(summary.offer) + " | "
           + (summary.isChecked ? escapedMarkdownText(summary.profile)
                                : words(translatable("report", "cannot be read")))
           + cell(summary.counts.errors + summary.problems) + cell(summary.counts.warnings)
           + cell(missingEvidenceCount(summary)) + " |\n";
}

/// Of the context "report".
std::string notShown(std::size_t count, const char* what, const ReportWords& words)
{
    return '\n' + words(what, {std::to_string(count)}) + '\n';
}

/// Of one offer's part so many whole lines as fit; the rest is counted.
std::string shortened(std::string_view part, std::size_t most, const ReportWords& words)
{
    if (part.size() <= most)
        return std::string(part);
    constexpr std::size_t kMaxNote = 100;
    std::size_t end = 0;
    while (true) {
        const auto next = part.find('\n', end);
        if (next == std::string_view::npos || next + 1 + kMaxNote > most)
            break;
        end = next + 1;
    }
    const auto left = std::ranges::count(part.substr(end), '\n');
    return std::string(part.substr(0, end))
           + notShown(static_cast<std::size_t>(left),
                      translatable("report", "%1 more lines are not shown; a report in another "
                                             "format has all of them."),
                      words);
}

class MarkdownWriter : public ReportWriter {
public:
    explicit MarkdownWriter(const ReportScope& scope) : m_scope(scope), m_words(scope.language) {}

    [[nodiscard]] std::string part(const Run& run) const override
    {
        std::string text = headingOf(summaryOf(run), m_words);
        auto lines = linesOf(run, m_words.language());
        std::ranges::stable_sort(lines, std::ranges::greater(), &ReportLine::severity);
        if (!lines.empty())
            text += headOf({m_words(translatable("report", "Severity")),
                            m_words(translatable("report", "Finding")),
                            m_words(translatable("report", "Where")),
                            m_words(translatable("report", "Rule"))})
                    + "| --- | --- | --- | --- |\n";
        for (const ReportLine& line : lines) {
            if (text.size() > kMaxMarkdown)
                break;
            text += rowOf(run, line, m_words);
        }
        if (run.checked)
            for (const MoreFindings& more : run.checked->report.more())
                text += "\n" + escapedMarkdownText(m_words.of(moreMessage(more))) + '\n';
        return text + '\n';
    }

    void add(const RunSummary& summary, std::string_view part, ReportSink& /*sink*/) override
    {
        ++m_offers;
        m_errors += summary.counts.errors + summary.problems;
        m_warnings += summary.counts.warnings;
        if (m_scope.isOfMany)
            addRow(summary);
        const bool isWorthIt = !m_scope.isOfMany || summary.listed > 0;
        constexpr std::size_t kRoomForHead = 1'000;
        const std::size_t most = kMaxMarkdown - kRoomForHead - (m_scope.isOfMany ? kMaxTable : 0);
        if (!isWorthIt)
            return;
        if (m_details.size() + part.size() <= most || m_details.empty())
            m_details += shortened(part, most, m_words);
        else
            ++m_detailsLeft;
    }

    void finish(ReportSink& sink) override
    {
        std::string text = "## Offerwright\n\n";
        if (m_scope.isOfMany) {
            text += m_words(translatable("report", "Offers: %1, errors: %2, warnings: %3."),
                            {std::to_string(m_offers), std::to_string(m_errors),
                             std::to_string(m_warnings)})
                    + "\n\n";
            if (!m_table.empty())
                text += headOf({m_words(translatable("report", "Offer")),
                                m_words(translatable("report", "Profile")),
                                m_words(translatable("report", "Errors")),
                                m_words(translatable("report", "Warnings")),
                                m_words(translatable("report", "Evidence missing"))})
                        + "| --- | --- | ---: | ---: | ---: |\n" + m_table;
            if (m_rowsLeft > 0)
                text += notShown(m_rowsLeft,
                                 translatable("report", "%1 more offers are not shown; a report in "
                                                        "another format has all of them."),
                                 m_words);
            text += '\n';
        }
        text += m_details;
        if (m_detailsLeft > 0)
            text += notShown(m_detailsLeft,
                             translatable("report", "%1 more offers' findings are not shown; a "
                                                    "report in another format has all of them."),
                             m_words);
        sink.write(text);
    }

private:
    void addRow(const RunSummary& summary)
    {
        const std::string row = offerRow(summary, m_words);
        if (m_table.size() + row.size() > kMaxTable)
            ++m_rowsLeft;
        else
            m_table += row;
    }

    ReportScope m_scope;
    ReportWords m_words;
    std::string m_table;
    std::string m_details;
    std::size_t m_offers = 0;
    std::size_t m_rowsLeft = 0;
    std::size_t m_detailsLeft = 0;
    long long m_errors = 0;
    long long m_warnings = 0;
};

} // namespace

std::unique_ptr<ReportWriter> markdownWriter(const ReportScope& scope)
{
    return std::make_unique<MarkdownWriter>(scope);
}

} // namespace core
