#include "core/rules/engine/mending.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// More than an offer has findings; every fix costs one validation.
constexpr std::size_t kMostFixes = 500;

/// The first fix that may be applied, by its finding.
struct Candidate {
    Finding finding;
    Fix fix;
};

class Mender {
public:
    Mender(const Subject& subject, std::string_view rule)
        : m_subject(subject), m_rule(rule), m_mending{subject.offer, {}, validate(subject)}
    {
    }

    Mending run()
    {
        for (std::size_t tried = 0; tried < kMostFixes; ++tried) {
            const auto next = candidate();
            if (!next)
                break;
            attempt(*next);
        }
        return std::move(m_mending);
    }

private:
    [[nodiscard]] Subject subjectOf(const Offer& offer) const
    {
        return {offer, m_subject.facts, m_subject.profile};
    }

    [[nodiscard]] bool mayBeMended(const Finding& finding) const
    {
        return (m_rule.empty() || finding.rule == m_rule)
               && std::ranges::find(m_kept, finding) == m_kept.end();
    }

    [[nodiscard]] std::optional<Candidate> candidate() const
    {
        for (const Finding& finding : m_mending.report.findings()) {
            if (!mayBeMended(finding))
                continue;
            for (Fix& fix : fixesFor(subjectOf(m_mending.offer), finding))
                if (fix.isSafe || !m_rule.empty())
                    return Candidate{finding, std::move(fix)};
        }
        return std::nullopt;
    }

    void attempt(const Candidate& next)
    {
        Offer offer = m_mending.offer;
        next.fix.apply(offer);
        Report report = validate(subjectOf(offer));
        const auto& left = report.findings();
        if (std::ranges::find(left, next.finding) != left.end()
            || report.counts().errors > m_mending.report.counts().errors) {
            m_kept.push_back(next.finding);
            return;
        }
        m_mending.offer = std::move(offer);
        m_mending.report = std::move(report);
        m_mending.applied.push_back({next.finding, next.fix.label});
    }

    const Subject& m_subject;
    std::string_view m_rule;
    Mending m_mending;
    /// Those whose fix was of no use.
    std::vector<Finding> m_kept;
};

} // namespace

Mending mend(const Subject& subject, std::string_view rule)
{
    return Mender(subject, rule).run();
}

} // namespace core
