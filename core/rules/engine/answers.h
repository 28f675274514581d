#pragma once

#include "core/rules/engine/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A person's answers to rules that software cannot check, each bound to what it answered: the
/// requirement's text and the values that the rule names. Digests stand for them in the project.
namespace core {

/// Where the answers to a rule stand: "/confirmations/offer.id.unique".
[[nodiscard]] FieldPath answersPath(std::string_view rule);

/// Whether a person has answered a rule.
struct AnswerState {
    enum class Kind {
        /// Nobody answered, or without name or day.
        Open,
        /// Answered as the requirement reads, and for the values that stand there.
        Given,
        /// Answered when the requirement had another text, or for a profile where it has.
        OtherText,
        /// Answered when other values stood there.
        OtherValues
    };

    Kind kind = Kind::Open;
    /// The answer that is meant, of an open question one without name or day; null where there is
    /// none.
    const Confirmation* answer = nullptr;
    /// The covered addresses whose values changed since.
    std::vector<std::string_view> changed;
};

/// A rule that the profile does not have is Open.
[[nodiscard]] AnswerState answerState(const Subject& subject, const Rule& rule);

/// A digest for each address that the rule covers. A picture counts with its pixels; an address
/// with a picture that nobody has looked at yet is left out, and is not compared.
[[nodiscard]] std::map<std::string, std::string, std::less<>> coveredValues(const Subject& subject,
                                                                            const Rule& rule);

/// Answers the rule as its requirement reads and for the values that stand there now. Answers to
/// other texts of the requirement stay.
void giveAnswer(Offer& offer, const Subject& subject, const Rule& rule, std::string who,
                std::string when, std::string note = {});

/// Takes the answers to the requirement as it reads back.
void withdrawAnswer(Offer& offer, const Subject& subject, const Rule& rule);

/// Binds what was answered for `before` to `after`, where the same values stand in another form,
/// such as a picture without what it told of people. Answers that do not stand stay as they are.
void carryAnswers(Offer& offer, const Subject& before, const Subject& after);

/// Whether some answer does not tell what it answered; it counts for whatever stands there.
[[nodiscard]] bool hasUnboundAnswers(const Offer& offer);

/// Binds those answers to what stands in the subject now, and returns how many there were. Answers
/// to rules that the profile does not have stay as they are.
int bindAnswers(Offer& offer, const Subject& subject);

} // namespace core
