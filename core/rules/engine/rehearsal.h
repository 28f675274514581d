#pragma once

#include "core/offer/access.h"
#include "core/rules/engine/answers.h"

#include <vector>

/// What a person judges before the reviewers of the marketplace do.
namespace core {

/// One criterion with the answer that it has.
struct RehearsalQuestion {
    const Rule* rule = nullptr;
    AnswerState state;

    [[nodiscard]] RejectionSource source() const { return rule->rejection; }
    [[nodiscard]] bool isAnswered() const { return state.kind == AnswerState::Kind::Given; }
};

/// Every question that the profile puts to a person, the likeliest rejections first: documented
/// ones, then reported ones, then the rest, each in the order of the catalogue.
[[nodiscard]] std::vector<RehearsalQuestion> rehearsal(const Subject& subject);

/// What the answer is about, as it stands: every text that is not empty at an address that the rule
/// covers.
[[nodiscard]] std::vector<FieldText> evidenceFor(const Offer& offer, const Rule& rule);

} // namespace core
