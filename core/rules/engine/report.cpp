#include "core/rules/engine/report.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <iterator>

namespace core {

Counts Report::counts() const
{
    const auto weigh = [this](Severity severity) {
        return static_cast<int>(std::ranges::count(m_findings, severity, &Finding::severity));
    };
    Counts counts{weigh(Severity::Error), weigh(Severity::Warning),
                  static_cast<int>(m_passed.size()), static_cast<int>(m_notRun.size()),
                  static_cast<int>(m_hidden.size())};
    for (const MoreFindings& more : m_more) {
        counts.errors += more.errors;
        counts.warnings += more.warnings;
        counts.hidden += more.hidden;
    }
    return counts;
}

std::vector<Finding> Report::findingsBelow(const FieldPath& path) const
{
    std::vector<Finding> result;
    std::ranges::copy_if(m_findings, std::back_inserter(result),
                         [&](const Finding& finding) { return path.contains(finding.where); });
    return result;
}

Message moreMessage(const MoreFindings& more)
{
    if (more.count() == 0)
        return {"rule",
                translatable("rule", "And %1 more hidden findings of the rule %2, which are "
                                     "counted but not listed."),
                {static_cast<long long>(more.hidden), std::string(more.rule)}};
    return {"rule",
            translatable("rule", "And %1 more findings of the rule %2, which are counted but not "
                                 "listed. Fix those that are, and look again."),
            {static_cast<long long>(more.count()), std::string(more.rule)}};
}

} // namespace core
