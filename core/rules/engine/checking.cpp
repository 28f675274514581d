#include "core/rules/engine/checking.h"

#include "core/offer/field.h"
#include "core/text/letters/dates.h"
#include "core/text/letters/words.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

bool holds(const Suppression& suppression, const std::optional<std::string>& today)
{
    // ISO dates sort as texts do.
    return !isBlank(suppression.reason) && isIsoDate(suppression.until)
           && (!today || *today <= suppression.until);
}

std::string suppressionKey(std::string_view rule, const std::string& where)
{
    return std::string(rule) + '\0' + where;
}

} // namespace

Checking::Checking(const Omissions& omissions)
    : m_changed(omissions.changed), m_most(omissions.most)
{
    for (const Suppression& one : omissions.suppressions)
        if (holds(one, omissions.today))
            m_suppressions.emplace(suppressionKey(one.rule, one.where), one);
    if (omissions.known)
        for (const Finding& finding : omissions.known->findings())
            m_known.insert(kindOf(finding));
}

void Checking::add(FieldPath where, const char* text, std::vector<Argument> arguments)
{
    tell({m_rule->id,
          m_severity,
          std::move(where),
          std::nullopt,
          {"rule", text, std::move(arguments)}});
}

void Checking::add(FieldPath where, TextRange range, const char* text,
                   std::vector<Argument> arguments)
{
    add(std::move(where), range, {"rule", text, std::move(arguments)});
}

void Checking::add(FieldPath where, TextRange range, Message message)
{
    tell({m_rule->id, m_severity, std::move(where), range, std::move(message)});
}

void Checking::addWarning(FieldPath where, const char* text, std::vector<Argument> arguments)
{
    tell({m_rule->id,
          std::min(m_severity, Severity::Warning),
          std::move(where),
          std::nullopt,
          {"rule", text, std::move(arguments)}});
}

void Checking::addWarning(FieldPath where, TextRange range, const char* text,
                          std::vector<Argument> arguments)
{
    addWarning(std::move(where), range, {"rule", text, std::move(arguments)});
}

void Checking::addWarning(FieldPath where, TextRange range, Message message)
{
    tell({m_rule->id, std::min(m_severity, Severity::Warning), std::move(where), range,
          std::move(message)});
}

void Checking::notRun(const char* reason, std::vector<Argument> arguments)
{
    notRun({"not-run", reason, std::move(arguments)});
}

void Checking::notRun(Message reason)
{
    if (m_report.m_notRun.size() == m_firstNotRun)
        m_report.m_notRun.push_back({m_rule->id, std::move(reason)});
}

void Checking::start(const Rule& rule, Severity severity)
{
    m_rule = &rule;
    m_severity = severity;
    m_firstFinding = m_report.m_findings.size();
    m_firstHidden = m_report.m_hidden.size();
    m_firstNotRun = m_report.m_notRun.size();
    m_more = {.rule = rule.id};
}

void Checking::finish()
{
    if (m_more != MoreFindings{.rule = m_rule->id})
        m_report.m_more.push_back(m_more);
    if (m_report.m_findings.size() == m_firstFinding && m_report.m_hidden.size() == m_firstHidden
        && m_report.m_notRun.size() == m_firstNotRun)
        m_report.m_passed.push_back(m_rule->id);
    m_rule = nullptr;
}

void Checking::tell(Finding finding)
{
    const Suppression* suppression = suppressionOf(finding);
    if (suppression)
        hide(std::move(finding), suppression->reason, suppression->until);
    else if (isKnown(finding))
        hide(std::move(finding), {}, {});
    else
        list(std::move(finding));
}

void Checking::list(Finding finding)
{
    auto& findings = m_report.m_findings;
    if (findings.size() - m_firstFinding >= m_most) {
        const auto milder = std::ranges::find_if(
            findings.rbegin(), findings.rend() - static_cast<std::ptrdiff_t>(m_firstFinding),
            [&](const Finding& listed) { return listed.severity < finding.severity; });
        if (milder == findings.rend() - static_cast<std::ptrdiff_t>(m_firstFinding))
            return leaveOut(finding);
        leaveOut(*milder);
        findings.erase(std::next(milder).base());
    }
    // A report is shared with others and ends in logs.
    concealSecrets(finding.message);
    findings.push_back(std::move(finding));
}

void Checking::hide(Finding finding, std::string reason, std::string until)
{
    if (m_report.m_hidden.size() - m_firstHidden >= m_most) {
        ++m_more.hidden;
        return;
    }
    concealSecrets(finding.message);
    m_report.m_hidden.push_back({std::move(finding), std::move(reason), std::move(until)});
}

void Checking::leaveOut(const Finding& finding)
{
    if (finding.severity == Severity::Error)
        ++m_more.errors;
    else if (finding.severity == Severity::Warning)
        ++m_more.warnings;
    else
        ++m_more.others;
}

const Suppression* Checking::suppressionOf(const Finding& finding) const
{
    if (m_suppressions.empty() || finding.severity != Severity::Warning)
        return nullptr;
    for (FieldPath where = finding.where;; where = where.parent()) {
        const auto found = m_suppressions.find(suppressionKey(finding.rule, where.str()));
        if (found != m_suppressions.end())
            return &found->second;
        if (where.isRoot())
            return nullptr;
    }
}

bool Checking::isChanged(const FieldPath& where) const
{
    if (!m_changed || where.isRoot())
        return false;
    const auto below = m_changed->lower_bound(where);
    if (below != m_changed->end() && where.contains(*below))
        return true;
    for (FieldPath above = where.parent(); !above.isRoot(); above = above.parent())
        if (m_changed->contains(above))
            return true;
    return false;
}

bool Checking::isKnown(const Finding& finding) const
{
    // That nobody had answered before is no answer.
    if (m_known.empty() || Field<&Offer::confirmations>::path().contains(finding.where)
        || isChanged(finding.where))
        return false;
    Finding told = finding;
    concealSecrets(told.message);
    return m_known.contains(kindOf(told));
}

} // namespace core
