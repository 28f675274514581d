#pragma once

#include "tests/support/valid_offer.h"

#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::support {

/// What a rule judges: a test changes one thing of it.
struct Situation {
    Offer offer;
    Facts facts;
};

/// The valid offer, with itself as the published one.
[[nodiscard]] Situation validSituation(std::string_view profileId);

/// A finding as people see it.
struct Expected {
    Severity severity = Severity::Error;
    std::string where;
    std::string english;
    std::optional<TextRange> range = std::nullopt;

    bool operator==(const Expected&) const = default;
    friend std::ostream& operator<<(std::ostream& out, const Expected& finding);
};

/// One change of a valid offer, and all that one rule says of it.
struct RuleCase {
    std::string_view rule;
    std::string_view name;
    std::string_view profile;
    void (*change)(Situation&);
    std::vector<Expected> findings = {};
    /// The reason, where the rule cannot be run.
    std::string notRun = {};

    friend std::ostream& operator<<(std::ostream& out, const RuleCase& ruleCase)
    {
        return out << ruleCase.rule << ": " << ruleCase.name << " (" << ruleCase.profile << ')';
    }
};

[[nodiscard]] inline Plan& firstPlan(Situation& situation)
{
    return situation.offer.plans[0];
}

/// Why a rule is not run that says what `rule` says.
[[nodiscard]] std::string restated(std::string_view rule);

/// What the rule finds.
[[nodiscard]] std::vector<Expected> findingsOf(std::string_view rule, const Report& report);

/// One table per subject; every automatic rule of the subject has a failing case in it.
[[nodiscard]] std::span<const RuleCase> accessibilityCases();
[[nodiscard]] std::span<const RuleCase> createOptionsCases();
[[nodiscard]] std::span<const RuleCase> crossCases();
[[nodiscard]] std::span<const RuleCase> defaultsCases();
[[nodiscard]] std::span<const RuleCase> descriptionCases();
[[nodiscard]] std::span<const RuleCase> environmentCases();
[[nodiscard]] std::span<const RuleCase> heroCases();
[[nodiscard]] std::span<const RuleCase> htmlCases();
[[nodiscard]] std::span<const RuleCase> identityCases();
[[nodiscard]] std::span<const RuleCase> imageCases();
[[nodiscard]] std::span<const RuleCase> leadCases();
[[nodiscard]] std::span<const RuleCase> legalCases();
[[nodiscard]] std::span<const RuleCase> leftoverCases();
[[nodiscard]] std::span<const RuleCase> linkCases();
[[nodiscard]] std::span<const RuleCase> listingCases();
[[nodiscard]] std::span<const RuleCase> logoDesignCases();
[[nodiscard]] std::span<const RuleCase> mediaCases();
[[nodiscard]] std::span<const RuleCase> moduleNameCases();
[[nodiscard]] std::span<const RuleCase> picturePrivacyCases();
[[nodiscard]] std::span<const RuleCase> pictureQualityCases();
[[nodiscard]] std::span<const RuleCase> placeholderCases();
[[nodiscard]] std::span<const RuleCase> planCases();
[[nodiscard]] std::span<const RuleCase> platformTagCases();
[[nodiscard]] std::span<const RuleCase> previewCases();
[[nodiscard]] std::span<const RuleCase> publisherCases();
[[nodiscard]] std::span<const RuleCase> publishingCases();
[[nodiscard]] std::span<const RuleCase> registryFactsCases();
[[nodiscard]] std::span<const RuleCase> registryLabelsCases();
[[nodiscard]] std::span<const RuleCase> routeCases();
[[nodiscard]] std::span<const RuleCase> screenshotCases();
[[nodiscard]] std::span<const RuleCase> spellingCases();
[[nodiscard]] std::span<const RuleCase> supportCases();
[[nodiscard]] std::span<const RuleCase> tagCases();
[[nodiscard]] std::span<const RuleCase> letterCases();
[[nodiscard]] std::span<const RuleCase> textCases();
[[nodiscard]] std::span<const RuleCase> twinCases();
[[nodiscard]] std::span<const RuleCase> webCases();
[[nodiscard]] std::span<const RuleCase> webHostCases();
[[nodiscard]] std::span<const RuleCase> wordingCases();

} // namespace core::support
