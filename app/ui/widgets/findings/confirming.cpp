#include "app/ui/widgets/findings/confirming.h"

#include "app/document/document.h"
#include "core/rules/engine/answers.h"

#include <QCoreApplication>

namespace app {

namespace {

class Confirming {
    Q_DECLARE_TR_FUNCTIONS(Confirming)
};

} // namespace

std::string likelyName(const Document& document)
{
    for (const auto& [rule, answers] : document.offer().confirmations)
        for (const core::Confirmation& answer : answers)
            if (!answer.who.empty())
                return answer.who;
    return {};
}

void confirm(Document& document, const core::Rule& rule, bool isYes, const std::string& name)
{
    const core::Subject subject = document.subject();
    const auto before = core::answerState(subject, rule);
    const bool isSameText = before.answer && before.kind != core::AnswerState::Kind::OtherText;
    const std::string note = isSameText ? before.answer->note : std::string();
    const std::string today = subject.facts.today.value_or(std::string());
    document.editOnce(isYes ? Confirming::tr("Confirm") : Confirming::tr("Withdraw confirmation"),
                      [&](core::Offer& offer) {
                          if (isYes)
                              core::giveAnswer(offer, subject, rule, name, today, note);
                          else
                              core::withdrawAnswer(offer, subject, rule);
                      });
}

} // namespace app
