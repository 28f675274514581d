#include "core/rules/engine/answers.h"

#include "core/base/sha.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/offer/pictures.h"
#include "core/rules/engine/registry.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace core {

namespace {

/// Enough to notice every change; a reader of the file compares nothing longer.
constexpr std::size_t kDigestLength = 16;

std::string shortened(const std::string& digest)
{
    return digest.substr(0, kDigestLength);
}

std::string requirementDigest(const Subject& subject, const Rule& rule)
{
    const RuleEntry* entry = subject.profile.rule(rule.id);
    return entry ? shortened(sha256Hex(entry->requirement)) : std::string();
}

/// What an answer's digest is made of. A field that is empty does not count, or each version with
/// a new field would open every answer to what it stands beside; it counted in older answers.
enum class Digested { Filled, All };

/// Absent where a picture is being looked at.
std::optional<std::string> valueDigest(const Subject& subject, std::string_view pattern,
                                       const std::set<FieldPath>& pictures, Digested digested)
{
    using namespace std::string_view_literals;
    // The texts of a list may be many megabytes: they are read where they stand.
    const auto texts = fieldTextsAt(subject.offer, pattern);
    std::vector<std::string_view> pieces;
    pieces.reserve(4 * texts.size());
    for (const auto& [where, text] : texts) {
        if (text.empty() && digested == Digested::Filled)
            continue;
        pieces.insert(pieces.end(), {where.str(), "\0"sv, text, "\0"sv});
        if (text.empty() || !pictures.contains(where))
            continue;
        if (!subject.facts.image(text))
            return std::nullopt;
        if (const auto pixels = subject.facts.pictureDigests.find(text);
            pixels != subject.facts.pictureDigests.end())
            pieces.insert(pieces.end(), {pixels->second, "\0"sv});
    }
    return shortened(sha256Hex(pieces));
}

/// The fields of pictures, where the rule covers any.
std::set<FieldPath> picturesOf(const Offer& offer, const Rule& rule)
{
    const FieldPath media = Field<&Offer::media>::path();
    const bool hasPictures = std::ranges::any_of(rule.covers, [&](std::string_view pattern) {
        return media.contains(FieldPath(std::string(pattern)));
    });
    if (!hasPictures)
        return {};
    const auto fields = imageFields(offer);
    return {fields.begin(), fields.end()};
}

using Values = std::map<std::string, std::string, std::less<>>;

/// Without those of pictures that are being looked at.
Values digestsOf(const Subject& subject, const Rule& rule, Digested digested)
{
    Values values;
    const auto pictures = picturesOf(subject.offer, rule);
    for (const std::string_view pattern : rule.covers)
        if (auto digest = valueDigest(subject, pattern, pictures, digested))
            values.emplace(pattern, std::move(*digest));
    return values;
}

bool isUnbound(const Confirmation& answer)
{
    return answer.requirement.empty() && answer.values.empty();
}

bool isSigned(const Confirmation& answer)
{
    return !answer.who.empty() && !answer.when.empty();
}

bool isDigestOf(const Confirmation& answer, std::string_view pattern, const Values& values)
{
    const auto before = answer.values.find(pattern);
    const auto after = values.find(pattern);
    return before != answer.values.end() && after != values.end()
           && before->second == after->second;
}

/// The covered addresses whose values are not those that were answered for.
std::vector<std::string_view> changedSince(const Confirmation& answer, const Rule& rule,
                                           const Values& now)
{
    std::vector<std::string_view> changed;
    for (const std::string_view pattern : rule.covers) {
        const auto before = answer.values.find(pattern);
        const auto after = now.find(pattern);
        if (before != answer.values.end() && after != now.end() && before->second != after->second)
            changed.push_back(pattern);
    }
    return changed;
}

const std::vector<Confirmation>* answersTo(const Offer& offer, std::string_view rule)
{
    const auto found = offer.confirmations.find(rule);
    return found == offer.confirmations.end() ? nullptr : &found->second;
}

void eraseAnswersTo(std::vector<Confirmation>& answers, const std::string& requirement)
{
    std::erase_if(answers, [&](const Confirmation& answer) {
        return answer.requirement.empty() || answer.requirement == requirement;
    });
}

/// The answers that hold for the old values hold for the new ones.
void carry(std::vector<Confirmation>& answers, const Values& old, const Values& now)
{
    if (old == now)
        return;
    for (Confirmation& answer : answers)
        for (auto& [pattern, digest] : answer.values) {
            const auto from = old.find(pattern);
            const auto to = now.find(pattern);
            if (from != old.end() && to != now.end() && from->second == digest)
                digest = to->second;
        }
}

} // namespace

FieldPath answersPath(std::string_view rule)
{
    return Field<&Offer::confirmations>::path() / rule;
}

AnswerState answerState(const Subject& subject, const Rule& rule)
{
    AnswerState state;
    const auto* answers = answersTo(subject.offer, rule.id);
    if (!answers || !subject.profile.rule(rule.id))
        return state;
    const auto requirement = requirementDigest(subject, rule);
    const auto now = digestsOf(subject, rule, Digested::Filled);
    std::optional<Values> all;
    using Kind = AnswerState::Kind;
    const auto isBegun = [&] { return state.kind == Kind::Open && state.answer; };
    for (const Confirmation& answer : *answers) {
        const bool isToThisText = answer.requirement.empty() || answer.requirement == requirement;
        if (isToThisText && !isSigned(answer)) {
            state = {Kind::Open, &answer, {}};
        } else if (isToThisText) {
            auto changed = changedSince(answer, rule, now);
            if (!changed.empty() && !all)
                all = digestsOf(subject, rule, Digested::All);
            std::erase_if(changed, [&](std::string_view pattern) {
                return isDigestOf(answer, pattern, *all);
            });
            if (changed.empty())
                return {Kind::Given, &answer, {}};
            if (!isBegun())
                state = {Kind::OtherValues, &answer, std::move(changed)};
        } else if (isSigned(answer) && state.kind == Kind::Open && !isBegun()) {
            state = {Kind::OtherText, &answer, {}};
        }
    }
    return state;
}

std::map<std::string, std::string, std::less<>> coveredValues(const Subject& subject,
                                                              const Rule& rule)
{
    return digestsOf(subject, rule, Digested::Filled);
}

void giveAnswer(Offer& offer, const Subject& subject, const Rule& rule, std::string who,
                std::string when, std::string note)
{
    Confirmation answer{.who = std::move(who),
                        .when = std::move(when),
                        .note = std::move(note),
                        .requirement = requirementDigest(subject, rule),
                        .values = coveredValues(subject, rule)};
    auto& answers = offer.confirmations[std::string(rule.id)];
    eraseAnswersTo(answers, answer.requirement);
    answers.push_back(std::move(answer));
}

void withdrawAnswer(Offer& offer, const Subject& subject, const Rule& rule)
{
    const auto found = offer.confirmations.find(rule.id);
    if (found == offer.confirmations.end())
        return;
    eraseAnswersTo(found->second, requirementDigest(subject, rule));
    if (found->second.empty())
        offer.confirmations.erase(found);
}

void carryAnswers(Offer& offer, const Subject& before, const Subject& after)
{
    auto confirmations = offer.confirmations;
    for (auto& [id, answers] : confirmations) {
        const Rule* rule = findRule(id);
        if (!rule)
            continue;
        for (const Digested digested : {Digested::Filled, Digested::All})
            carry(answers, digestsOf(before, *rule, digested), digestsOf(after, *rule, digested));
    }
    offer.confirmations = std::move(confirmations);
}

bool hasUnboundAnswers(const Offer& offer)
{
    return std::ranges::any_of(offer.confirmations, [](const auto& answers) {
        return std::ranges::any_of(answers.second, isUnbound);
    });
}

int bindAnswers(Offer& offer, const Subject& subject)
{
    int bound = 0;
    for (auto& [id, answers] : offer.confirmations) {
        const Rule* rule = findRule(id);
        if (!rule || !subject.profile.rule(id) || std::ranges::none_of(answers, isUnbound))
            continue;
        const auto requirement = requirementDigest(subject, *rule);
        const auto values = coveredValues(subject, *rule);
        for (Confirmation& answer : answers) {
            if (!isUnbound(answer))
                continue;
            answer.requirement = requirement;
            answer.values = values;
            ++bound;
        }
    }
    return bound;
}

} // namespace core
