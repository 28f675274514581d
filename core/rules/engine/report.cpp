#include "core/rules/engine/report.h"

#include "core/text/letters/dates.h"
#include "core/text/letters/words.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <iterator>

namespace core {

void Report::add(FieldPath where, const char* text, std::vector<Argument> arguments)
{
    m_findings.push_back({m_rule->id,
                          m_severity,
                          std::move(where),
                          std::nullopt,
                          {"rule", text, std::move(arguments)}});
}

void Report::add(FieldPath where, TextRange range, const char* text,
                 std::vector<Argument> arguments)
{
    add(std::move(where), text, std::move(arguments));
    m_findings.back().range = range;
}

void Report::add(FieldPath where, TextRange range, Message message)
{
    m_findings.push_back({m_rule->id, m_severity, std::move(where), range, std::move(message)});
}

void Report::addWarning(FieldPath where, TextRange range, Message message)
{
    add(std::move(where), range, std::move(message));
    m_findings.back().severity = std::min(m_severity, Severity::Warning);
}

void Report::addWarning(FieldPath where, const char* text, std::vector<Argument> arguments)
{
    add(std::move(where), text, std::move(arguments));
    m_findings.back().severity = std::min(m_severity, Severity::Warning);
}

void Report::addWarning(FieldPath where, TextRange range, const char* text,
                        std::vector<Argument> arguments)
{
    addWarning(std::move(where), text, std::move(arguments));
    m_findings.back().range = range;
}

void Report::notRun(const char* reason, std::vector<Argument> arguments)
{
    notRun({"not-run", reason, std::move(arguments)});
}

void Report::notRun(Message reason)
{
    if (m_notRun.size() == m_firstNotRun)
        m_notRun.push_back({m_rule->id, std::move(reason)});
}

void Report::start(const Rule& rule, Severity severity)
{
    m_rule = &rule;
    m_severity = severity;
    m_firstFinding = m_findings.size();
    m_firstNotRun = m_notRun.size();
}

void Report::finish()
{
    // A report is shared with others and ends in logs.
    for (std::size_t at = m_firstFinding; at < m_findings.size(); ++at)
        concealSecrets(m_findings[at].message);
    if (m_findings.size() == m_firstFinding && m_notRun.size() == m_firstNotRun)
        m_passed.push_back(m_rule->id);
    m_rule = nullptr;
}

void Report::hideSuppressed(const std::vector<Suppression>& suppressions,
                            const std::optional<std::string>& today)
{
    const auto holds = [&](const Suppression& suppression) {
        // ISO dates sort as texts do.
        return !isBlank(suppression.reason) && isIsoDate(suppression.until)
               && (!today || *today <= suppression.until);
    };
    for (const Suppression& suppression : suppressions) {
        if (!holds(suppression))
            continue;
        const FieldPath where(suppression.where);
        std::erase_if(m_findings, [&](const Finding& finding) {
            const bool isMeant = finding.severity == Severity::Warning
                                 && finding.rule == suppression.rule
                                 && where.contains(finding.where);
            if (isMeant)
                m_hidden.push_back({finding, suppression.reason, suppression.until});
            return isMeant;
        });
    }
}

void Report::hideKnown(const Report& earlier)
{
    const auto isSame = [](const Finding& one, const Finding& other) {
        return one.rule == other.rule && one.where == other.where && one.message == other.message;
    };
    std::erase_if(m_findings, [&](const Finding& finding) {
        const bool isKnown = std::ranges::any_of(
            earlier.m_findings, [&](const Finding& old) { return isSame(finding, old); });
        if (isKnown)
            m_hidden.push_back({finding, {}, {}});
        return isKnown;
    });
}

Counts Report::counts() const
{
    const auto weigh = [this](Severity severity) {
        return static_cast<int>(std::ranges::count(m_findings, severity, &Finding::severity));
    };
    return {weigh(Severity::Error), weigh(Severity::Warning), static_cast<int>(m_passed.size()),
            static_cast<int>(m_notRun.size()), static_cast<int>(m_hidden.size())};
}

std::vector<Finding> Report::findingsBelow(const FieldPath& path) const
{
    std::vector<Finding> result;
    std::ranges::copy_if(m_findings, std::back_inserter(result),
                         [&](const Finding& finding) { return path.contains(finding.where); });
    return result;
}

} // namespace core
