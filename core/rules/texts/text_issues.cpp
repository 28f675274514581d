#include "core/rules/texts/text_issues.h"

#include "core/text/letters/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

namespace {

bool isAboutLines(std::string_view rule)
{
    return rule.ends_with(".singleline") || rule.ends_with(".plain");
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
                add(finding);
        for (auto& [where, told] : m_told)
            told.order();
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
        return told->second.overlaps(issue.range) || (isLineBreak && told->second.isAboutLines);
    }

private:
    /// Of the findings of one text; the report moves its own while more are told.
    struct Told {
        /// By their starts, once all are there.
        std::vector<TextRange> ranges;
        /// The farthest end of the ranges up to each.
        std::vector<std::size_t> ends;
        bool isAboutLines = false;

        void order()
        {
            std::ranges::sort(ranges, {}, &TextRange::start);
            std::size_t farthest = 0;
            for (const TextRange& range : ranges) {
                farthest = std::max(farthest, range.end);
                ends.push_back(farthest);
            }
        }

        [[nodiscard]] bool overlaps(const TextRange& range) const
        {
            const auto after = std::ranges::lower_bound(ranges, range.end, {}, &TextRange::start);
            const auto before = after - ranges.begin();
            return before > 0 && ends[static_cast<std::size_t>(before) - 1] > range.start;
        }
    };

    void add(const Finding& finding)
    {
        Told& told = m_told[finding.where.str()];
        if (finding.range)
            told.ranges.push_back(*finding.range);
        told.isAboutLines = told.isAboutLines || isAboutLines(finding.rule);
    }

    std::unordered_map<std::string, Told> m_told;
};

} // namespace

void reportTextIssues(FindTextIssues* find, const Subject& subject, Checking& report)
{
    // Most rules find nothing that others could have told.
    std::optional<ToldErrors> told;
    for (const TextField& field : report.shared<textFieldsOf>(OfferKey{&subject.offer}))
        for (TextIssue& issue : find(field, subject)) {
            if (!told)
                told.emplace(report.soFar());
            if (told->cover(field, issue))
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
    std::map<FieldPath, ToldIssues<TextRange>> texts;
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const auto found = byPlace.find(findings[at].where);
        if (found == byPlace.end() || found->second->kind == TextKind::Address)
            continue;
        const TextField& field = *found->second;
        auto text = texts.find(field.where);
        if (text == texts.end())
            text = texts.try_emplace(field.where, field.where, *field.text, find(field, subject))
                       .first;
        text->second.addFix(findings[at], at, fixes);
    }
    return fixes;
}

} // namespace core
