#pragma once

#include "core/rules/engine/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct NotRun {
    std::string_view rule;
    Message reason;

    bool operator==(const NotRun&) const = default;
};

/// A finding that was made and is not among the report's findings.
struct HiddenFinding {
    Finding finding;
    /// Why, in the publisher's words; empty where an earlier bundle had the finding already.
    std::string reason;
    /// The last day on which it is hidden; empty for ever.
    std::string until;

    [[nodiscard]] bool isKnown() const { return until.empty() && reason.empty(); }
    bool operator==(const HiddenFinding&) const = default;
};

/// How many findings of one rule a report counts, but does not list.
struct MoreFindings {
    std::string_view rule;
    int errors = 0;
    int warnings = 0;
    /// Of milder severities.
    int others = 0;
    int hidden = 0;

    /// Without the hidden ones.
    [[nodiscard]] int count() const { return errors + warnings + others; }
    bool operator==(const MoreFindings&) const = default;
};

struct Counts {
    int errors = 0;
    int warnings = 0;
    /// Rules without a finding; rules that did not run are not among them.
    int passed = 0;
    int notRun = 0;
    int hidden = 0;

    bool operator==(const Counts&) const = default;
};

/// What one run of the rules tells. It is made by Checking.
class Report {
public:
    /// In the order of the registry, and within a rule in the order of the fields. Of a rule with
    /// very many, the first ones, errors before milder ones.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const std::vector<HiddenFinding>& hidden() const { return m_hidden; }
    /// The rules of which not all findings are listed, in the order of the registry.
    [[nodiscard]] const std::vector<MoreFindings>& more() const { return m_more; }
    [[nodiscard]] const std::vector<NotRun>& notRun() const { return m_notRun; }
    [[nodiscard]] const std::vector<std::string_view>& passed() const { return m_passed; }
    /// Of all findings, listed or not.
    [[nodiscard]] Counts counts() const;
    /// Those listed at the path or below it.
    [[nodiscard]] std::vector<Finding> findingsBelow(const FieldPath& path) const;

private:
    friend class Checking;

    std::vector<Finding> m_findings;
    std::vector<HiddenFinding> m_hidden;
    std::vector<MoreFindings> m_more;
    std::vector<NotRun> m_notRun;
    std::vector<std::string_view> m_passed;
};

/// How many more findings of the rule there are, as sentences of their own: those that are not
/// hidden, or where there is none of them the hidden ones.
[[nodiscard]] Message moreMessage(const MoreFindings& more);

} // namespace core
