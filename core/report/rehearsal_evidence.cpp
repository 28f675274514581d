#include "core/report/rehearsal_evidence.h"

#include "core/base/printable.h"
#include "core/report/html_page.h"
#include "core/rules/engine/rehearsal.h"

namespace core {

namespace {

std::string_view wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passes:
        return "passes";
    case Outcome::Fails:
        return "fails";
    case Outcome::EvidenceMissing:
        break;
    }
    return "evidence missing";
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

std::vector<CriterionEvidence> rehearsalEvidence(const Run& run)
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
            question.rule->id, question.rule->question, wordFor(outcomes[at]), {}};
        for (const FactEvidence& line : question.evidence)
            criterion.lines.push_back({inEnglish(line.text), wordFor(line.kind), line.asked});
        all.push_back(std::move(criterion));
    }
    return all;
}

std::string rehearsalEvidenceAsHtml(const Run& run, std::string_view anchor)
{
    HtmlPage page;
    for (const CriterionEvidence& criterion : rehearsalEvidence(run)) {
        page.raw("<tr><th scope=\"row\">");
        page.text(criterion.question);
        page.raw("</th>");
        page.add("td", criterion.outcome);
        page.raw("<td>");
        for (const CriterionEvidence::Line& line : criterion.lines)
            page.add("p", line.asked.empty()
                              ? line.text
                              : line.text + " Seen on " + printable(line.asked) + '.');
        page.raw("</td></tr>\n");
    }
    const std::string rows = page.takeBody();
    if (rows.empty())
        return {};
    return "<section id=\"" + std::string(anchor)
           + "\">\n<h2>Evidence for what people answer</h2>\n"
             "<table><thead><tr><th scope=\"col\">Question</th><th scope=\"col\">Outcome</th>"
             "<th scope=\"col\">What registries and web addresses told</th></tr></thead>\n<tbody>\n"
           + rows + "</tbody></table>\n</section>\n";
}

} // namespace core
