#include "core/rules/texts/leftover_issues.h"

#include "core/offer/field.h"
#include "core/rules/texts/listed_words.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace core {

namespace {

using Token = PhraseToken;

bool isSign(const TextField& field, std::size_t at, std::string_view sign)
{
    return at < field.tokens.size() && field.tokens[at].text == sign;
}

/// Notes to oneself are in capitals.
bool isNoteWord(const TextField& field, std::size_t at)
{
    constexpr std::array<std::string_view, 6> kNotes{"TODO", "FIXME", "TBD", "TBC", "XXX", "HACK"};
    if (std::ranges::find(kNotes, field.tokens[at].text) == kNotes.end())
        return false;
    // XXX-100 is a part number.
    const bool isPart = at + 2 < field.tokens.size() && field.tokens[at + 1].text == "-"
                        && field.tokens[at + 1].isJoined && field.tokens[at + 2].isJoined;
    const bool isPartEnd = at >= 2 && field.tokens[at].isJoined && field.tokens[at - 1].text == "-";
    return !isPart && !isPartEnd;
}

/// The whole of a line, of a bracket, or of what stands behind a colon.
bool isWholePart(const TextField& field, std::size_t at, std::size_t count)
{
    const bool starts = field.tokens[at].startsLine || isSign(field, at - 1, "(")
                        || isSign(field, at - 1, "[") || isSign(field, at - 1, ":");
    const std::size_t end = at + count;
    const bool isLast = end == field.tokens.size() || field.tokens[end].startsLine;
    const bool isClosed =
        isSign(field, end, ")") || isSign(field, end, "]")
        || (isSign(field, end, ".")
            && (end + 1 == field.tokens.size() || field.tokens[end + 1].startsLine));
    return starts && (isLast || isClosed);
}

TextIssue noteIssue(const TextField& field, std::size_t at, std::size_t count)
{
    return {.range = rangeOfTokens(field, at, count),
            .text = translatable("rule", "“%1” holds “%2”, a note to yourself that customers would "
                                         "read. Write what is missing, or remove it."),
            .arguments = {field.name(), textOfTokens(field, at, count)}};
}

bool isPublishers(const Subject& subject, std::string_view name)
{
    const std::string folded = searchable(name);
    return searchable(subject.offer.identity.publisherId).find(folded) != std::string::npos
           || searchable(subject.offer.support.customers.name).find(folded) != std::string::npos;
}

/// A publisher who is one of the samples is the sample itself.
bool isSamplePublisher(const Subject& subject)
{
    const std::string id = searchable(subject.offer.identity.publisherId);
    return id.find("contoso") != std::string::npos || id.find("fabrikam") != std::string::npos
           || id.find("fjordsense") != std::string::npos;
}

/// 555-0100 to 555-0199 are nobody's.
std::size_t samplePhoneAt(const TextField& field, std::size_t at)
{
    if (field.tokens[at].text != "555")
        return 0;
    const std::size_t number =
        at + 1 < field.tokens.size() && field.tokens[at + 1].kind == Token::Kind::Sign ? at + 2
                                                                                       : at + 1;
    const bool isSample = number < field.tokens.size() && field.tokens[number].text.size() == 4
                          && field.tokens[number].text.starts_with("01");
    return isSample ? number + 1 - at : 0;
}

/// The placeholder of a template that begins at the place; returns where it ends, or the place.
std::size_t endOfGap(const std::u32string& text, std::size_t at)
{
    constexpr std::size_t kMaxLooked = 60;
    const std::u32string_view rest = std::u32string_view(text).substr(at, kMaxLooked);
    const auto until = [&](std::u32string_view end, std::size_t from) {
        const auto found = rest.find(end, from);
        const bool isThere = found != std::u32string_view::npos && found > from
                             && rest.substr(0, found).find(U'\n') == std::u32string_view::npos;
        return isThere ? at + found + end.size() : at;
    };
    if (rest.starts_with(U"{{"))
        return until(U"}}", 2);
    if (rest.starts_with(U"${"))
        return until(U"}", 2);
    if (rest.starts_with(U"[")) {
        for (const std::u32string_view word :
             {U"your", U"company", U"product", U"name", U"insert"}) {
            const bool isWord = std::ranges::equal(
                rest.substr(1, word.size()), word,
                [](char32_t one, char32_t other) { return (one | 0x20U) == other; });
            if (isWord)
                return until(U"]", word.size());
        }
        return at;
    }
    const auto isPart = [](char32_t c) {
        return (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_';
    };
    const std::size_t size = static_cast<std::size_t>(
        std::find_if_not(rest.begin() + std::min<std::ptrdiff_t>(1, std::ssize(rest)), rest.end(),
                         isPart)
        - rest.begin());
    const bool isLong = size >= 4 && size < rest.size() && rest[1] >= U'A' && rest[1] <= U'Z';
    const bool isGap = isLong
                       && ((rest.front() == U'<' && rest[size] == U'>')
                           || (rest.front() == U'%' && rest[size] == U'%'));
    return isGap ? at + size + 1 : at;
}

bool isOwnGap(std::string_view gap)
{
    return gap == kStepsGap || gap == kAddressGap;
}

std::u32string pointsIn(std::span<const TextCharacter> characters)
{
    std::u32string text;
    for (const TextCharacter& one : characters)
        text += static_cast<char32_t>(one.point);
    return text;
}

/// The placeholders that the defaults of the plans hold: a text may explain them.
std::set<std::u32string> gapsOfDefaults(const Offer& offer)
{
    std::set<std::u32string> gaps;
    const auto add = [&](const std::string& value) {
        const auto text = pointsIn(textCharacters(value, TextForm::Plain));
        for (std::size_t at = 0; at < text.size(); ++at)
            if (const std::size_t end = endOfGap(text, at); end > at)
                gaps.insert(text.substr(at, end - at));
    };
    for (const Plan& plan : offer.plans) {
        for (const auto* list :
             {&plan.defaults.routes, &plan.defaults.twin, &plan.defaults.environment})
            for (const NameValue& setting : *list)
                add(setting.value);
        add(plan.defaults.createOptions);
    }
    return gaps;
}

} // namespace

std::vector<TextIssue> fillerIssues(const TextField& field)
{
    const WordList* list = wordList("leftover.lorem", {});
    return phraseIssues(field, *list,
                        translatable("rule", "“%1” holds the filler text “%2”. Customers take the "
                                             "offer for unfinished; write the real text."));
}

std::vector<TextIssue> noteIssues(const TextField& field)
{
    const WordList* list = wordList("leftover.todo", {});
    std::vector<TextIssue> issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        const std::size_t count = list->phrases.matchAt(field.tokens, at);
        if (isNoteWord(field, at))
            issues.push_back(noteIssue(field, at, 1));
        else if (count > 0 && isWholePart(field, at, count))
            issues.push_back(noteIssue(field, at, count));
    }
    return issues;
}

std::vector<TextIssue> sampleIssues(const TextField& field, const Subject& subject)
{
    std::vector<TextIssue> issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        const std::size_t name = sampleNames().matchAt(field.tokens, at);
        const std::size_t phone = samplePhoneAt(field, at);
        if (name > 0 && !isPublishers(subject, textOfTokens(field, at, name)))
            issues.push_back(
                {.range = rangeOfTokens(field, at, name),
                 .text = translatable("rule", "“%1” holds “%2”, the name of a sample. Write "
                                              "your own name; if it is yours, the publisher "
                                              "ID tells it."),
                 .arguments = {field.name(), textOfTokens(field, at, name)}});
        else if (phone > 0 && !isSamplePublisher(subject))
            issues.push_back(
                {.range = rangeOfTokens(field, at, phone),
                 .text = translatable("rule", "“%1” holds “%2”, a phone number that is "
                                              "kept for films and samples. Write a "
                                              "number that somebody answers."),
                 .arguments = {field.name(), textOfTokens(field, at, phone)}});
    }
    return issues;
}

std::vector<TextIssue> templateIssues(const TextField& field, const Subject& subject)
{
    std::vector<TextIssue> issues;
    const bool isNotes = field.where == Field<&Offer::certificationNotes>::path();
    if (!(field.isPublic || isNotes) || !field.ascii.holdsAnyOf("{[<%"))
        return issues;
    const std::u32string text = pointsIn(field.characters);
    std::optional<std::set<std::u32string>> explained;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = endOfGap(text, at);
        if (end == at || (isNotes && !isOwnGap(utf8(field, at, end))))
            continue;
        if (!explained)
            explained = gapsOfDefaults(subject.offer);
        if (!explained->contains(text.substr(at, end - at)))
            issues.push_back({.range = rangeOfRun(field, at, end),
                              .text = translatable("rule", "“%1” still has the gap “%2” of a "
                                                           "template. Write what belongs there."),
                              .arguments = {field.name(), utf8(field, at, end)}});
        at = end - 1;
    }
    return issues;
}

} // namespace core
