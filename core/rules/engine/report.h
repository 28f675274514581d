#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/rules/engine/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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

    bool operator==(const HiddenFinding&) const = default;
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

/// The findings of one validation. It carries the running rule, so a check can neither emit another
/// rule's id nor choose its own severity.
class Report {
public:
    /// For checks.
    void add(FieldPath where, const char* text, std::vector<Argument> arguments = {});
    void add(FieldPath where, TextRange range, const char* text,
             std::vector<Argument> arguments = {});
    /// A whole message, which may be of another context than "rule".
    void add(FieldPath where, TextRange range, Message message);
    /// A milder finding of the same rule, where documents disagree and the limit is a risk only.
    void addWarning(FieldPath where, const char* text, std::vector<Argument> arguments = {});
    void addWarning(FieldPath where, TextRange range, const char* text,
                    std::vector<Argument> arguments = {});
    void addWarning(FieldPath where, TextRange range, Message message);
    /// The rule lacks a fact; the reason says which, and how to give it. The first
    /// reason stands.
    void notRun(const char* reason, std::vector<Argument> arguments = {});
    /// A whole message, which may be of another context than "not-run".
    void notRun(Message reason);

    /// What the linter of a text of the offer says: it is asked once for all rules that look at the
    /// text.
    template <class Lint>
    const std::vector<LintProblem>& problemsOf(const std::string& text, Lint lint)
    {
        const auto known = m_problems.find(&text);
        return known != m_problems.end() ? known->second
                                         : m_problems.emplace(&text, lint(text)).first->second;
    }

    /// The id of the running rule: the key of its limits in the profile.
    [[nodiscard]] std::string_view rule() const { return m_rule->id; }

    /// For the engine.
    void start(const Rule& rule, Severity severity);
    void finish();
    /// After the last rule: the texts may change.
    void forgetProblems() { m_problems.clear(); }
    /// Hides the warnings that the project suppresses with a reason, up to a day that is not over.
    void hideSuppressed(const std::vector<Suppression>& suppressions,
                        const std::optional<std::string>& today);
    /// Hides what the report of an earlier bundle found, too: same rule, place and sentence.
    void hideKnown(const Report& earlier);

    /// In the order of the registry, and within a rule in the order of the fields.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const std::vector<HiddenFinding>& hidden() const { return m_hidden; }
    [[nodiscard]] const std::vector<NotRun>& notRun() const { return m_notRun; }
    [[nodiscard]] const std::vector<std::string_view>& passed() const { return m_passed; }
    [[nodiscard]] Counts counts() const;
    /// Those at the path or below it.
    [[nodiscard]] std::vector<Finding> findingsBelow(const FieldPath& path) const;

private:
    const Rule* m_rule = nullptr;
    Severity m_severity = Severity::Error;
    std::size_t m_firstFinding = 0;
    std::size_t m_firstNotRun = 0;
    std::vector<Finding> m_findings;
    std::vector<HiddenFinding> m_hidden;
    std::vector<NotRun> m_notRun;
    std::vector<std::string_view> m_passed;
    /// By the text they are of, while rules run.
    std::unordered_map<const std::string*, std::vector<LintProblem>> m_problems;
};

/// Export is where an open confirmation of the publisher's account becomes an error.
enum class Stage { Edit, Export };

/// Runs every rule of the profile on the subject.
[[nodiscard]] Report validate(const Subject& subject, Stage stage = Stage::Edit);

/// The fixes of a finding, empty where the rule has none.
[[nodiscard]] std::vector<Fix> fixesFor(const Subject& subject, const Finding& finding);

} // namespace core
