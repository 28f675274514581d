#pragma once

#include "core/base/text_range.h"
#include "core/base/translatable.h"
#include "core/rules/engine/memo.h"
#include "core/rules/engine/report.h"
#include "core/rules/engine/rule.h"

#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace core {

/// So many findings of one rule a report lists; more help nobody.
constexpr std::size_t kMaxFindings = 100;
constexpr std::size_t kAllFindings = std::numeric_limits<std::size_t>::max();

/// Why a rule that holds on update did not run.
inline constexpr const char* kNoBaseline =
    translatable("not-run", "There is no earlier bundle to compare with. Once the offer is live, "
                            "note its bundle: “It is live…” in the menu, or on the "
                            "command line: published.");

/// What a report leaves out of its list of findings.
struct Omissions {
    /// Warnings that the project suppresses with a reason, up to a day that is not over.
    std::vector<Suppression> suppressions = {};
    /// "YYYY-MM-DD"; absent where nobody knows the day: then every suppression holds.
    std::optional<std::string> today = std::nullopt;
    /// What an earlier report found, too, whole: same rule, place and sentence.
    const Report* known = nullptr;
    /// Fields that are not as they were then: what is found there is new. Null is none.
    const std::set<FieldPath>* changed = nullptr;
    /// Of one rule.
    std::size_t most = kMaxFindings;
};

/// One run of the rules. It carries the running rule, so a check can neither emit another rule's id
/// nor choose its own severity.
class Checking {
public:
    explicit Checking(const Omissions& omissions = {});

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

    /// Make(key), worked out once for all rules of the run that ask for it: a parsed description,
    /// what the linter says of a route.
    template <auto Make, class Key>
    const auto& shared(const Key& key)
    {
        return m_memo.of<Make>(key);
    }

    /// The id of the running rule: the key of its limits in the profile.
    [[nodiscard]] std::string_view rule() const { return m_rule->id; }
    /// What the rules before told, and the running one so far.
    [[nodiscard]] const Report& soFar() const { return m_report; }

    /// For the engine.
    void start(const Rule& rule, Severity severity);
    void finish();
    [[nodiscard]] Report take() { return std::move(m_report); }

private:
    void tell(Finding finding);
    void list(Finding finding);
    void hide(Finding finding, std::string reason, std::string until);
    void leaveOut(const Finding& finding);
    [[nodiscard]] const Suppression* suppressionOf(const Finding& finding) const;
    [[nodiscard]] bool isKnown(const Finding& finding) const;
    [[nodiscard]] bool isChanged(const FieldPath& where) const;

    /// By rule and place; of equal ones the first.
    std::unordered_map<std::string, Suppression> m_suppressions;
    /// Rule, place and sentence of what an earlier report found.
    std::unordered_set<std::string> m_known;
    const std::set<FieldPath>* m_changed;
    std::size_t m_most;

    Report m_report;
    Memo m_memo;

    /// Of the running rule.
    const Rule* m_rule = nullptr;
    Severity m_severity = Severity::Error;
    std::size_t m_firstFinding = 0;
    std::size_t m_firstHidden = 0;
    std::size_t m_firstNotRun = 0;
    MoreFindings m_more;
};

} // namespace core
