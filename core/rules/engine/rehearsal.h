#pragma once

#include "core/offer/access.h"
#include "core/rules/engine/answers.h"

#include <vector>

/// What a person judges before the reviewers of the marketplace do.
namespace core {

/// From where it is known that the answer no keeps an offer out of the store.
enum class RejectionSource {
    /// A document of the marketplace names it as a reason.
    Documented,
    /// A report of a certification gave it as the reason.
    Reported,
    /// No rejection for it is known.
    MayBeAsked
};

/// One criterion with the answer that it has.
struct RehearsalQuestion {
    const Rule* rule = nullptr;
    RejectionSource source = RejectionSource::MayBeAsked;
    AnswerState state;

    [[nodiscard]] bool isAnswered() const { return state.kind == AnswerState::Kind::Given; }
};

/// Every question that the profile puts to a person, the likeliest rejections first: documented
/// ones, then reported ones, then the rest, each in the order of the catalogue.
[[nodiscard]] std::vector<RehearsalQuestion> rehearsal(const Subject& subject);

/// What the answer is about, as it stands: every text that is not empty at an address that the rule
/// covers.
[[nodiscard]] std::vector<FieldText> evidenceFor(const Offer& offer, const Rule& rule);

} // namespace core
