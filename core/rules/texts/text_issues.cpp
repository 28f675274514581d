#include "core/rules/texts/text_issues.h"

#include "core/text/letters/words.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

bool isAboutLines(std::string_view rule)
{
    return rule.ends_with(".singleline") || rule.ends_with(".plain");
}

bool overlap(const TextRange& one, const TextRange& other)
{
    return one.start < other.end && other.start < one.end;
}

/// An offer for tests or before its time is told once.
bool speaksFor(std::string_view rule)
{
    return rule == "wording.testoffer" || rule == "wording.prerelease";
}

/// What other rules already call an error, by field.
class ToldErrors {
public:
    explicit ToldErrors(const Report& report)
    {
        for (const Finding& finding : report.findings())
            if (speaksFor(finding.rule)
                || (finding.severity == Severity::Error && !finding.rule.starts_with("text.")))
                m_told[finding.where.str()].push_back({finding.range, isAboutLines(finding.rule)});
    }

    [[nodiscard]] bool cover(const TextField& field, const TextIssue& issue) const
    {
        const auto told = m_told.find(field.where.str());
        if (told == m_told.end())
            return false;
        // These have a grammar, which is mended as a whole.
        if (field.kind == TextKind::Id || field.kind == TextKind::Address)
            return true;
        const std::string_view text =
            std::string_view(*field.text)
                .substr(issue.range.start, issue.range.end - issue.range.start);
        const bool isLineBreak = findLineBreak(text) != std::string_view::npos;
        return std::ranges::any_of(told->second, [&](const Told& finding) {
            return (finding.range && overlap(*finding.range, issue.range))
                   || (isLineBreak && finding.isAboutLines);
        });
    }

private:
    /// Of a finding; the report moves its own while more are told.
    struct Told {
        std::optional<TextRange> range;
        bool isAboutLines = false;
    };

    std::unordered_map<std::string, std::vector<Told>> m_told;
};

bool tells(const Finding& finding, const TextIssue& issue)
{
    return finding.range == issue.range
           && finding.message == Message{"rule", issue.text, issue.arguments};
}

/// A text whose findings are mended: its issues, and how far they are told.
struct Mended {
    const TextField* field = nullptr;
    std::shared_ptr<const std::string> before;
    std::vector<TextIssue> issues;
    std::size_t next = 0;

    /// Findings mostly stand in the order of the issues.
    [[nodiscard]] const TextIssue* issueOf(const Finding& finding)
    {
        const auto isMeant = [&](const TextIssue& issue) { return tells(finding, issue); };
        const auto from = issues.begin() + static_cast<std::ptrdiff_t>(next);
        auto issue = std::find_if(from, issues.end(), isMeant);
        if (issue == issues.end())
            issue = std::find_if(issues.begin(), from, isMeant);
        if (issue == issues.end() || !isMeant(*issue))
            return nullptr;
        next = static_cast<std::size_t>(issue - issues.begin()) + 1;
        return &*issue;
    }
};

} // namespace

void reportTextIssues(FindTextIssues* find, const Subject& subject, Checking& report)
{
    const ToldErrors told(report.soFar());
    for (const TextField& field : report.shared<textFieldsOf>(OfferKey{&subject.offer}))
        for (TextIssue& issue : find(field, subject)) {
            if (told.cover(field, issue))
                continue;
            if (issue.isMild)
                report.addWarning(field.where, issue.range, issue.text, std::move(issue.arguments));
            else
                report.add(field.where, issue.range, issue.text, std::move(issue.arguments));
        }
}

std::vector<Fix> fixesOfTextIssues(FindTextIssues* find, const Subject& subject,
                                   std::span<const Finding> findings)
{
    const auto fields = textFieldsOf({&subject.offer});
    std::map<FieldPath, const TextField*> byPlace;
    for (const TextField& field : fields)
        byPlace.emplace(field.where, &field);
    std::map<FieldPath, Mended> texts;
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const FieldPath& where = findings[at].where;
        const auto field = byPlace.find(where);
        if (field == byPlace.end() || field->second->kind == TextKind::Address)
            continue;
        const auto [text, isNew] = texts.try_emplace(where);
        if (isNew)
            text->second = {field->second,
                            std::make_shared<const std::string>(*field->second->text),
                            find(*field->second, subject)};
        const TextIssue* issue = text->second.issueOf(findings[at]);
        if (issue && !issue->edits.empty())
            fixes.push_back({issue->fixId,
                             {"fix", issue->fixLabel, issue->arguments},
                             FieldEdit{where, text->second.before, issue->edits},
                             issue->isSafe,
                             at});
    }
    return fixes;
}

} // namespace core
