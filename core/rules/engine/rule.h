#pragma once

#include "core/rules/engine/facts.h"
#include "core/rules/engine/finding.h"
#include "core/rules/engine/profile.h"

#include <span>
#include <string_view>
#include <vector>

namespace core {

class Report;

/// What a rule looks at.
struct Subject {
    const Offer& offer;
    const Facts& facts;
    const Profile& profile;
};

/// How a rule is answered for: by software, by a person, or as advice that is only shown.
enum class RuleKind { Automatic, Confirm, Help };

/// One row of the registry. Severity, requirement, source and limits are the profile's.
struct Rule {
    /// The id in the catalogue, for ever.
    std::string_view id;
    RuleKind kind = RuleKind::Automatic;
    /// A short name for people, translatable("rule-title", …).
    const char* title = "";
    /// Automatic rules: one without a check is reported as not run. Confirm rules: what software
    /// knows to speak against the answer, told also after it was given.
    void (*check)(const Subject&, Report&) = nullptr;
    std::vector<Fix> (*fixes)(const Subject&, const Finding&) = nullptr;
    /// Confirm rules only: a one-sentence question, translatable("rule-question", …).
    const char* question = nullptr;
    /// Confirm rules only: what software sees and a person should look at before answering. It is
    /// told until the rule is confirmed.
    void (*doubt)(const Subject&, Report&) = nullptr;
    /// The rule holds on update: without an earlier bundle it is not run.
    bool needsBaseline = false;
};

/// Every rule, grouped by subject in the order of the catalogue's sections.
[[nodiscard]] std::span<const Rule> allRules();
/// Null where there is no such rule.
[[nodiscard]] const Rule* findRule(std::string_view id);

} // namespace core
