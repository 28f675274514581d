#include "core/report/rehearsal_evidence.h"

#include "core/base/printable.h"
#include "core/report/html_page.h"
#include "core/rules/engine/rehearsal.h"

namespace core {

namespace {

const char* wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passes:
        return translatable("report", "passes");
    case Outcome::Fails:
        return translatable("report", "fails");
    case Outcome::EvidenceMissing:
        break;
    }
    return translatable("report", "evidence missing");
}

std::string_view wordFor(FactEvidence::Kind kind)
{
    switch (kind) {
    case FactEvidence::Kind::Shown:
        return "shown";
    case FactEvidence::Kind::Against:
        return "against";
    case FactEvidence::Kind::Missing:
        break;
    }
    return "missing";
}

} // namespace

std::vector<CriterionEvidence> rehearsalEvidence(const Run& run, const Language& language)
{
    std::vector<CriterionEvidence> all;
    if (!run.checked)
        return all;
    const auto questions = rehearsal(run.checked->subject);
    const auto outcomes = outcomesOf(questions, run.checked->report);
    for (std::size_t at = 0; at < questions.size(); ++at) {
        const RehearsalQuestion& question = questions[at];
        const bool isLeftOut = run.offer.empty() && question.has(FactEvidence::Kind::Missing);
        if (question.evidence.empty() || isLeftOut)
            continue;
        CriterionEvidence criterion{
            question.rule->id,
            std::string(language.text("rule-question", question.rule->question)),
            wordFor(outcomes[at]),
            {}};
        for (const FactEvidence& line : question.evidence)
            criterion.lines.push_back(
                {language.wording(line.text), wordFor(line.kind), line.asked});
        all.push_back(std::move(criterion));
    }
    return all;
}

std::string rehearsalEvidenceAsHtml(const Run& run, std::string_view anchor,
                                    const ReportWords& words)
{
    HtmlPage page;
    for (const CriterionEvidence& criterion : rehearsalEvidence(run, words.language())) {
        page.raw("<tr><th scope=\"row\">");
        page.text(criterion.question);
        page.raw("</th>");
        page.add("td", words.language().text("report", criterion.outcome));
        page.raw("<td>");
        for (const CriterionEvidence::Line& line : criterion.lines)
            page.add("p", line.asked.empty() ? line.text
                                             : words(translatable("report", "%1 Seen on %2."),
                                                     {line.text, printable(line.asked)}));
        page.raw("</td></tr>\n");
    }
    const std::string rows = page.takeBody();
    if (rows.empty())
        return {};
    page.raw("<section id=\"" + std::string(anchor) + "\">\n<h2>");
    page.text(words(translatable("report", "Evidence for what people answer")));
    page.raw("</h2>\n<table>");
    page.tableHead({words(translatable("report", "Question")),
                    words(translatable("report", "Outcome")),
                    words(translatable("report", "What registries and web addresses told"))});
    return page.takeBody() + "<tbody>\n" + rows + "</tbody></table>\n</section>\n";
}

} // namespace core
