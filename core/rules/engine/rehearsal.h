#pragma once

#include "core/offer/access.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/report.h"

#include <vector>

/// What a person judges before the reviewers of the marketplace do.
namespace core {

/// One criterion with the answer that it has, and what facts tell of it.
struct RehearsalQuestion {
    const Rule* rule = nullptr;
    AnswerState state;
    std::vector<FactEvidence> evidence = {};

    [[nodiscard]] RejectionSource source() const { return rule->rejection; }
    [[nodiscard]] bool isAnswered() const { return state.kind == AnswerState::Kind::Given; }
    [[nodiscard]] bool has(FactEvidence::Kind kind) const;
};

/// How a criterion ends. It passes where a person answered for the values that stand there, and no
/// fact is missing that could prove it; it fails where a rule finds an error in one of them, or a
/// fact speaks against it, whatever was answered.
enum class Outcome { Passes, Fails, EvidenceMissing };

/// How many criteria end how.
struct OutcomeCounts {
    int passing = 0;
    int failing = 0;
    int missing = 0;

    /// No criterion fails and none lacks an answer or a fact.
    [[nodiscard]] bool isReady() const { return failing == 0 && missing == 0; }
    bool operator==(const OutcomeCounts&) const = default;
};

/// Every question that the profile puts to a person, the likeliest rejections first: documented
/// ones, then reported ones, then the rest, each in the order of the catalogue.
[[nodiscard]] std::vector<RehearsalQuestion> rehearsal(const Subject& subject);

/// The outcome of each question, in their order, by what a run of the rules found.
[[nodiscard]] std::vector<Outcome> outcomesOf(const std::vector<RehearsalQuestion>& questions,
                                              const Report& report);
[[nodiscard]] OutcomeCounts countOutcomes(const std::vector<Outcome>& outcomes);

/// What the answer is about, as it stands: every text that is not empty at an address that the rule
/// covers.
[[nodiscard]] std::vector<FieldText> evidenceFor(const Offer& offer, const Rule& rule);

} // namespace core
