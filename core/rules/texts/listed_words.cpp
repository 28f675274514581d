#include "core/rules/texts/listed_words.h"

#include "core/rules/texts/runs.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

/// So many tokens before a phrase an exception may begin.
constexpr std::size_t kMaxLead = 3;

bool isExcepted(const TextField& field, const WordList& list, std::size_t at)
{
    for (std::size_t start = at - std::min(at, kMaxLead); start <= at; ++start)
        if (start + list.exceptions.matchAt(field.tokens, start) > at)
            return true;
    return false;
}

bool isSentenceEnd(const PhraseToken& token)
{
    return token.text == "." || token.text == "!" || token.text == "?";
}

bool isBacked(const TextField& field, const WordList& list, std::size_t at, std::size_t count)
{
    if (list.backings.empty() || list.unbacked.matchAt(field.tokens, at + count) > 0)
        return false;
    constexpr std::size_t kMaxSentence = 100;
    std::size_t first = at;
    while (first > 0 && at - first < kMaxSentence && !field.tokens[first].startsLine
           && !isSentenceEnd(field.tokens[first - 1]))
        --first;
    for (std::size_t next = first; next < field.tokens.size() && next - first < 2 * kMaxSentence;
         ++next) {
        const PhraseToken& token = field.tokens[next];
        if (next > at && (token.startsLine || isSentenceEnd(token)))
            return false;
        if (token.folded == "https"
            || std::ranges::find(list.backings, token.folded) != list.backings.end())
            return true;
    }
    return false;
}

} // namespace

std::string textOfTokens(const TextField& field, std::size_t first, std::size_t count)
{
    return excerpt(utf8(field, field.tokens[first].first, field.tokens[first + count - 1].end));
}

TextRange rangeOfTokens(const TextField& field, std::size_t first, std::size_t count)
{
    return rangeOfRun(field, field.tokens[first].first, field.tokens[first + count - 1].end);
}

std::vector<TextIssue> phraseIssues(const TextField& field, const WordList& list, const char* text)
{
    std::vector<TextIssue> issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        const std::size_t count = list.phrases.matchAt(field.tokens, at);
        if (count == 0 || isExcepted(field, list, at) || isBacked(field, list, at, count))
            continue;
        issues.push_back({.range = rangeOfTokens(field, at, count),
                          .text = text,
                          .arguments = {field.name(), textOfTokens(field, at, count)}});
        at += count - 1;
    }
    return issues;
}

bool hasWords(const Subject& subject, Checking& report)
{
    const std::string& language = subject.offer.listing.language;
    const bool has = wordList(report.rule(), language) != nullptr;
    if (!has)
        report.notRun(translatable("not-run", "There is no list of words for the language of the "
                                              "listing (%1). Read the texts yourself."),
                      {language});
    return has;
}

} // namespace core
