#include "core/rules/engine/apply_fixes.h"

#include "core/rules/engine/validate.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

/// Every round costs a validation. Many are needed only where fixes stand in each other's way.
constexpr std::size_t kMaxRounds = 200;

/// Of one finding among those of its kind.
std::string identityOf(const Finding& finding)
{
    const TextRange range = finding.range.value_or(TextRange{});
    return kindOf(finding) + '\0' + std::to_string(range.start) + '-' + std::to_string(range.end);
}

using CountByKind = std::unordered_map<std::string, std::size_t>;

CountByKind countByKind(const std::vector<Finding>& findings)
{
    CountByKind counts;
    for (const Finding& finding : findings)
        ++counts[kindOf(finding)];
    return counts;
}

/// Fixes, each with the finding it is for.
struct Batch {
    std::vector<Finding> findings;
    std::vector<Fix> fixes;
};

class Fixer {
public:
    Fixer(const Subject& subject, std::string_view rule)
        : m_subject(subject),
          m_rule(rule),
          m_offer(subject.offer),
          m_report(validateWhole(subjectOf(m_offer)))
    {
    }

    FixOutcome run()
    {
        auto most = std::numeric_limits<std::size_t>::max();
        for (std::size_t round = 0; round < kMaxRounds; ++round) {
            const Batch batch = nextBatch(most);
            if (batch.fixes.empty())
                break;
            const bool isUseful = attempt(batch);
            if (!isUseful && batch.fixes.size() == 1)
                m_kept.insert(identityOf(batch.findings.front()));
            most = isUseful || batch.fixes.size() == 1 ? std::numeric_limits<std::size_t>::max()
                                                       : batch.fixes.size() / 2;
        }
        Report report = validate(subjectOf(m_offer));
        return {std::move(m_offer), std::move(m_applied), std::move(report)};
    }

private:
    [[nodiscard]] Subject subjectOf(const Offer& offer) const
    {
        return {offer, m_subject.facts, m_subject.profile};
    }

    [[nodiscard]] bool mayBeFixed(const Finding& finding) const
    {
        return (m_rule.empty() || finding.rule == m_rule)
               && (m_kept.empty() || !m_kept.contains(identityOf(finding)));
    }

    /// The first fix of each finding that may be applied, up to so many.
    [[nodiscard]] Batch nextBatch(std::size_t most) const
    {
        std::vector<Finding> findings;
        std::ranges::copy_if(m_report.findings(), std::back_inserter(findings),
                             [&](const Finding& finding) { return mayBeFixed(finding); });
        auto fixes = fixesFor(subjectOf(m_offer), findings);
        Batch batch;
        for (std::size_t at = 0; at < fixes.size() && batch.fixes.size() < most; ++at) {
            const auto fix = std::ranges::find_if(
                fixes[at], [&](const Fix& one) { return one.isSafe || !m_rule.empty(); });
            if (fix == fixes[at].end())
                continue;
            batch.findings.push_back(std::move(findings[at]));
            batch.fixes.push_back(std::move(*fix));
        }
        return batch;
    }

    /// Keeps the fixes if each takes away a finding of its kind and together they bring no error.
    bool attempt(const Batch& batch)
    {
        Offer offer = m_offer;
        const auto applied = applyTogether(batch.fixes, offer);
        Report report = validateWhole(subjectOf(offer));
        if (report.counts().errors > m_report.counts().errors)
            return false;
        CountByKind due = countByKind(m_report.findings());
        for (const std::size_t at : applied)
            --due[kindOf(batch.findings[at])];
        const CountByKind left = countByKind(report.findings());
        for (const std::size_t at : applied) {
            const auto kind = left.find(kindOf(batch.findings[at]));
            if (kind != left.end() && kind->second > due[kind->first])
                return false;
        }
        m_offer = std::move(offer);
        m_report = std::move(report);
        for (const std::size_t at : applied)
            m_applied.push_back({batch.findings[at], batch.fixes[at].label});
        return true;
    }

    const Subject& m_subject;
    std::string_view m_rule;
    Offer m_offer;
    /// Of all findings, so that one pass is enough for many.
    Report m_report;
    std::vector<AppliedFix> m_applied;
    /// Those whose fix was of no use.
    std::unordered_set<std::string> m_kept;
};

} // namespace

FixOutcome applyFixes(const Subject& subject, std::string_view rule)
{
    return Fixer(subject, rule).run();
}

} // namespace core
