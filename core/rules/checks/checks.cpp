#include "core/rules/checks/checks.h"

#include "core/offer/access.h"
#include "core/text/letters/ascii_letters.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace core {

namespace {

Argument unitName(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Utf16:
        return TranslatableText{"unit", translatable("unit", "UTF-16 units")};
    case LengthUnit::CodePoints:
        return TranslatableText{"unit", translatable("unit", "code points")};
    case LengthUnit::Graphemes:
        return TranslatableText{"unit", translatable("unit", "visible characters")};
    case LengthUnit::Bytes:
        break;
    }
    return TranslatableText{"unit", translatable("unit", "bytes")};
}

/// What is counted, in a word: "characters" where that is what people see.
Argument counted(const Lengths& lengths, LengthUnit unit)
{
    if (lengths.in(unit) == lengths.graphemes)
        return TranslatableText{"unit", translatable("unit", "characters")};
    return unitName(unit);
}

void reportTooLong(Checking& report, const LabelledField& place, std::string_view text,
                   const Limit& limit)
{
    const Lengths lengths = measure(text);
    const long long length = lengths.in(limit.unit);
    const TextRange excess{fittingBytes(text, limit.unit, *limit.max), text.size()};
    report.add(
        place.path, excess,
        translatable("rule", "“%1” has %2 %3; the limit is %4. Shorten it by at least %5."),
        {place.name(), length, counted(lengths, limit.unit), *limit.max, length - *limit.max});
}

/// Documents speak of characters and of bytes: those decide, these are told.
void reportBytes(Checking& report, const LabelledField& place, std::string_view text,
                 long long most)
{
    const Lengths lengths = measure(text);
    report.addWarning(
        place.path, TextRange{fittingBytes(text, LengthUnit::Bytes, most), text.size()},
        translatable("rule",
                     "“%1” has %2 characters, but %3 bytes in UTF-8, where “ä” has two, and "
                     "some documents count those; the limit is %4. Shorten it by %5 bytes "
                     "to fit under all of them."),
        {place.name(), lengths.codePoints, lengths.bytes, most, lengths.bytes - most});
}

void reportTooShort(Checking& report, const LabelledField& place, const Lengths& lengths,
                    const Limit& limit)
{
    const long long length = lengths.in(limit.unit);
    report.add(
        place.path, translatable("rule", "“%1” has %2 %3; at least %4 are needed. Add %5 more."),
        {place.name(), length, counted(lengths, limit.unit), *limit.min, *limit.min - length});
}

void reportRisk(Checking& report, const LabelledField& place, const Lengths& lengths,
                const Limit& limit)
{
    report.addWarning(
        place.path,
        translatable("rule", "“%1” has %2 %3. The portal takes more than %4 today, but some "
                             "documents do not. Shorten it to %4 to fit under all of them."),
        {place.name(), lengths.in(limit.unit), counted(lengths, limit.unit), *limit.warnAbove});
}

bool isLetterOrDigit(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

bool isAllowed(const Limit& limit, std::string_view text, std::size_t at)
{
    const std::string& allowed =
        at == 0 && !limit.firstCharacters.empty() ? limit.firstCharacters : limit.characters;
    return allowed.find(text[at]) != std::string::npos;
}

/// Lower-case letters and digits in groups joined by dashes, nothing else at the ends; empty where
/// the text is in a script that has none.
std::string idLike(const Limit& limit, std::string_view text)
{
    std::string result;
    for (const char c : asciiLower(inAsciiLetters(text).value_or(std::string()))) {
        const bool keeps = c != '-' && limit.characters.find(c) != std::string::npos;
        if (keeps)
            result += c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    while (!result.empty() && !isLetterOrDigit(result.back()))
        result.pop_back();
    result.erase(0, static_cast<std::size_t>(std::ranges::find_if(result, isLetterOrDigit)
                                             - result.begin()));
    return result;
}

std::vector<Fix> onlyIfDifferent(Fix fix, const std::string& before, const std::string& after)
{
    if (before == after)
        return {};
    return {std::move(fix)};
}

} // namespace

void checkPresent(Checking& report, const LabelledField& place, std::string_view text)
{
    if (isBlank(text))
        report.add(place.path,
                   translatable("rule", "“%1” is empty, and the offer cannot be published without "
                                        "it. Fill it in."),
                   {place.name()});
}

void checkLength(const Subject& subject, Checking& report, const LabelledField& place,
                 std::string_view text)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit || text.empty())
        return;
    const Lengths lengths = measure(text);
    const long long length = lengths.in(limit->unit);
    if (limit->max && length > *limit->max)
        reportTooLong(report, place, text, *limit);
    else if (limit->min && length < *limit->min)
        reportTooShort(report, place, lengths, *limit);
    else if (limit->warnAbove && length > *limit->warnAbove)
        reportRisk(report, place, lengths, *limit);
    else if (limit->max && limit->alsoBytes && lengths.bytes > *limit->max)
        reportBytes(report, place, text, *limit->max);
}

void checkCount(const Subject& subject, Checking& report, const LabelledField& place,
                std::size_t count)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit)
        return;
    const auto entries = static_cast<long long>(count);
    if (limit->max && entries > *limit->max)
        report.add(place.path,
                   translatable("rule", "“%1” has %2 entries; the limit is %3. Remove %4."),
                   {place.name(), entries, *limit->max, entries - *limit->max});
    else if (limit->min && entries == 0)
        report.add(place.path,
                   translatable("rule", "“%1” has no entry yet; at least %2 is needed. Add it."),
                   {place.name(), *limit->min});
    else if (limit->min && entries < *limit->min)
        report.add(
            place.path,
            translatable("rule", "“%1” has too few entries: %2, and the least is %3. Add %4."),
            {place.name(), entries, *limit->min, *limit->min - entries});
    else if (limit->warnAbove && entries > *limit->warnAbove)
        report.addWarning(place.path,
                          translatable("rule",
                                       "“%1” has %2 entries. Some documents allow no more than %3. "
                                       "Remove %4 to fit under all of them."),
                          {place.name(), entries, *limit->warnAbove, entries - *limit->warnAbove});
}

void checkOneLine(Checking& report, const LabelledField& place, std::string_view text)
{
    const std::size_t lineBreak = findLineBreak(text);
    if (lineBreak != std::string_view::npos)
        report.add(place.path, TextRange{lineBreak, lineBreak + 1},
                   translatable("rule", "“%1” holds a line break, and the store shows it on one "
                                        "line. Write it as one line."),
                   {place.name()});
}

void checkCharacters(const Subject& subject, Checking& report, const LabelledField& place,
                     std::string_view text)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit || limit->characters.empty())
        return;
    std::size_t at = 0;
    while (at < text.size() && isAllowed(*limit, text, at))
        ++at;
    if (at == text.size())
        return;
    const Argument shown = shownCharacter(text, at);
    if (at == 0 && limit->characters.find(text[at]) != std::string::npos)
        report.add(place.path, rangeOfCharacter(text, at),
                   translatable("rule", "“%1” starts with “%2”. Start it with a lower-case letter "
                                        "or a digit."),
                   {place.name(), shown});
    else
        report.add(
            place.path, rangeOfCharacter(text, at),
            translatable("rule", "“%1” holds “%2” at position %3. Use only lower-case "
                                 "letters from a to z, digits and %4."),
            {place.name(), shown, measure(text.substr(0, at)).graphemes + 1, limit->signs()});
}

void checkUnchanged(Checking& report, const LabelledField& place, std::string_view before,
                    std::string_view now)
{
    if (before != now)
        report.add(place.path,
                   translatable("rule", "“%1” is “%2”, but was published as “%3” and can never "
                                        "change. Set it back, or make a new offer."),
                   {place.name(), std::string(now), std::string(before)});
}

std::optional<TextRange> firstTag(std::string_view text)
{
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::size_t name = at + (text.substr(at).starts_with("</") ? 2 : 1);
        const auto end = text.find('>', at);
        if (name < text.size() && isAsciiLetter(text[name]) && end != std::string_view::npos)
            return TextRange{at, end + 1};
    }
    return std::nullopt;
}

bool linksToDocumentation(const Listing& listing)
{
    return std::ranges::any_of(listing.links, [](const UsefulLink& link) {
        return link.role == LinkRole::Documentation && !isBlank(link.url);
    });
}

Fix writes(std::string_view id, Message label, const FieldPath& where, std::string text)
{
    return {id, std::move(label), replaced(where, std::move(text))};
}

Fix safely(Fix fix)
{
    fix.isSafe = true;
    return fix;
}

std::vector<Fix> shorten(const Subject& subject, const Finding& finding)
{
    const Limit* limit = subject.profile.limit(finding.rule);
    const auto text = textAt(subject.offer, finding.where);
    if (!limit || !text || text->empty())
        return {};
    const bool isTooLong = limit->max && measure(*text).in(limit->unit) > *limit->max;
    const auto target = isTooLong ? limit->max : limit->warnAbove;
    if (!target)
        return {};
    const std::string shorter = shortenedToWord(*text, limit->unit, *target);
    return onlyIfDifferent(writes("shorten",
                                  {"fix", translatable("fix", "Shorten to “%1”"), {shorter}},
                                  finding.where, shorter),
                           *text, shorter);
}

std::vector<Fix> joinLines(const Subject& subject, const Finding& finding)
{
    const auto text = textAt(subject.offer, finding.where);
    if (!text)
        return {};
    const std::string joined = onOneLine(*text);
    return onlyIfDifferent(
        safely(writes("joinLines", {"fix", translatable("fix", "Write it as one line"), {}},
                      finding.where, joined)),
        *text, joined);
}

std::vector<Fix> replaceCharacters(const Subject& subject, const Finding& finding)
{
    const Limit* limit = subject.profile.limit(finding.rule);
    const auto text = textAt(subject.offer, finding.where);
    if (!limit || !text)
        return {};
    const std::string better = idLike(*limit, *text);
    if (better.empty())
        return {};
    return onlyIfDifferent(writes("replaceCharacters",
                                  {"fix", translatable("fix", "Write “%1”"), {better}},
                                  finding.where, better),
                           *text, better);
}

std::vector<Fix> restore(const Subject& subject, const Finding& finding)
{
    if (!subject.facts.baseline)
        return {};
    const auto before = textAt(*subject.facts.baseline, finding.where);
    const auto now = textAt(subject.offer, finding.where);
    if (!before || !now)
        return {};
    return onlyIfDifferent(writes("restore",
                                  {"fix", translatable("fix", "Set it back to “%1”"), {*before}},
                                  finding.where, *before),
                           *now, *before);
}

} // namespace core
