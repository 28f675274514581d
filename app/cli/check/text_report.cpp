#include "app/cli/check/text_report.h"

#include "app/cli/base/terminal.h"
#include "app/cli/findings_text.h"
#include "core/base/printable.h"
#include "core/report/run/report_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace app {

namespace {

using Row = std::array<std::string, 5>;

/// The first two cells are flush left, the numbers flush right.
std::string rowAsText(const Row& row, const std::array<std::size_t, 5>& widths)
{
    std::string line;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const std::string blanks(widths[at] - std::min(widths[at], columnsOf(row[at])), ' ');
        line += (at == 0 ? "" : "  ") + (at < 2 ? row[at] + blanks : blanks + row[at]);
    }
    return line + '\n';
}

std::string tableAsText(const std::vector<Row>& rows)
{
    std::array<std::size_t, 5> widths{};
    for (const Row& row : rows)
        for (std::size_t at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths[at], columnsOf(row[at]));
    std::string text;
    for (const Row& row : rows)
        text += rowAsText(row, widths);
    return text;
}

std::string problemsAsText(const core::Run& run, const core::Language& language)
{
    std::string text;
    for (const core::RunProblem& problem : run.problems) {
        if (problem.place)
            text += core::printable((problem.isBesideProject ? "" : run.typedPrefix)
                                    + problem.place->file)
                    + ':' + std::to_string(problem.place->line) + ':'
                    + std::to_string(problem.place->column) + ": ";
        text += language.wording(problem.message) + '\n';
    }
    return text;
}

class TextWriter : public core::ReportWriter {
public:
    explicit TextWriter(const core::ReportScope& scope) : m_scope(scope), m_words(scope.language) {}

    [[nodiscard]] std::string part(const core::Run& run) const override
    {
        if (!run.checked)
            return m_scope.isOfMany ? headed(run, problemsAsText(run, m_scope.language) + '\n')
                                    : problemsAsText(run, m_scope.language);
        if (!m_scope.isOfMany)
            return findingsAsText(run, m_scope.language) + m_words.of(run.profileReason) + '\n';
        const std::string findings = findingsAsText(run, m_scope.language, Detail::Findings);
        return findings.empty() ? findings : headed(run, findings);
    }

    void add(const core::RunSummary& summary, std::string_view part,
             core::ReportSink& sink) override
    {
        sink.write(part);
        if (m_scope.isOfMany)
            m_rows.push_back({core::printable(summary.offer),
                              summary.isChecked
                                  ? summary.profile
                                  : m_words(core::translatable("report", "cannot be read")),
                              std::to_string(summary.counts.errors + summary.problems),
                              std::to_string(summary.counts.warnings),
                              std::to_string(core::missingEvidenceCount(summary))});
    }

    void finish(core::ReportSink& sink) override
    {
        if (m_scope.isOfMany)
            sink.write(tableAsText(m_rows));
    }

private:
    static std::string headed(const core::Run& run, const std::string& text)
    {
        return styled(Style::Bold, "== " + core::printable(run.offer)) + "\n\n" + text;
    }

    core::ReportScope m_scope;
    core::ReportWords m_words;
    std::vector<Row> m_rows{{m_words(core::translatable("report", "Offer")),
                             m_words(core::translatable("report", "Profile")),
                             m_words(core::translatable("report", "Errors")),
                             m_words(core::translatable("report", "Warnings")),
                             m_words(core::translatable("report", "Evidence missing"))}};
};

} // namespace

std::unique_ptr<core::ReportWriter> textWriter(const core::ReportScope& scope)
{
    return std::make_unique<TextWriter>(scope);
}

} // namespace app
