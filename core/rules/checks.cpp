#include "core/rules/checks.h"

#include "core/offer/access.h"
#include "core/text/words.h"

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
    case LengthUnit::Strictest:
    case LengthUnit::Bytes:
        break;
    }
    return TranslatableText{"unit", translatable("unit", "bytes")};
}

/// True where every way of counting gives the same, so that "characters" says all.
bool agree(const Lengths& lengths)
{
    return lengths.bytes == lengths.graphemes;
}

void reportTooLong(Report& report, const Place& place, std::string_view text, long long max,
                   LengthUnit unit)
{
    const Lengths lengths = measure(text);
    const long long length = lengths.in(unit);
    const TextRange excess{fittingBytes(text, unit, max), text.size()};
    if (agree(lengths))
        report.add(place.path, excess,
                   translatable("rule", "“%1” has %2 characters; the limit is %3. Shorten it by "
                                        "at least %4."),
                   {place.name(), length, max, length - max});
    else
        report.add(place.path, excess,
                   translatable("rule",
                                "“%1” has %2 %3; the limit is %4. That is %5 visible characters, "
                                "%6 code points, %7 UTF-16 units and %8 bytes; the documents do "
                                "not say which of them count. Shorten it by at least %9 %3."),
                   {place.name(), length, unitName(unit), max, lengths.graphemes,
                    lengths.codePoints, lengths.utf16, lengths.bytes, length - max});
}

void reportTooShort(Report& report, const Place& place, long long length, const Limit& limit)
{
    report.add(place.path,
               translatable("rule", "“%1” has %2 %3; at least %4 are needed. Add %5 more."),
               {place.name(), length, unitName(limit.unit), *limit.min, *limit.min - length});
}

void reportRisk(Report& report, const Place& place, long long length, const Limit& limit)
{
    report.addWarning(place.path,
                      translatable("rule",
                                   "“%1” has %2 %3. More than %4 are allowed now, but some "
                                   "documents still set the limit at %4. Shorten it to %4 to fit "
                                   "under all of them."),
                      {place.name(), length, unitName(limit.unit), *limit.warnAbove});
}

std::vector<Fix> onlyIfDifferent(Fix fix, const std::string& before, const std::string& after)
{
    if (before == after)
        return {};
    return {std::move(fix)};
}

} // namespace

void checkPresent(Report& report, const Place& place, std::string_view text)
{
    if (isBlank(text))
        report.add(place.path,
                   translatable("rule", "“%1” is empty, and the offer cannot be published without "
                                        "it. Fill it in."),
                   {place.name()});
}

void checkLength(const Subject& subject, Report& report, const Place& place, std::string_view text)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit || text.empty())
        return;
    const long long length = measure(text).in(limit->unit);
    if (limit->max && length > *limit->max)
        reportTooLong(report, place, text, *limit->max, limit->unit);
    else if (limit->min && length < *limit->min)
        reportTooShort(report, place, length, *limit);
    else if (limit->warnAbove && length > *limit->warnAbove)
        reportRisk(report, place, length, *limit);
}

void checkCount(const Subject& subject, Report& report, const Place& place, std::size_t count)
{
    const Limit* limit = subject.profile.limit(report.rule());
    if (!limit)
        return;
    const auto entries = static_cast<long long>(count);
    if (limit->max && entries > *limit->max)
        report.add(place.path,
                   translatable("rule", "“%1”: %2 entries, and the limit is %3. Remove %4."),
                   {place.name(), entries, *limit->max, entries - *limit->max});
    else if (limit->min && entries < *limit->min)
        report.add(place.path,
                   translatable("rule", "“%1”: %2 entries, and at least %3 are needed. Add %4."),
                   {place.name(), entries, *limit->min, *limit->min - entries});
    else if (limit->warnAbove && entries > *limit->warnAbove)
        report.addWarning(place.path,
                          translatable("rule",
                                       "“%1”: %2 entries. Some documents allow no more than %3. "
                                       "Remove %4 to fit under all of them."),
                          {place.name(), entries, *limit->warnAbove, entries - *limit->warnAbove});
}

void checkOneLine(Report& report, const Place& place, std::string_view text)
{
    const std::size_t lineBreak = findLineBreak(text);
    if (lineBreak != std::string_view::npos)
        report.add(place.path, TextRange{lineBreak, lineBreak + 1},
                   translatable("rule", "“%1” holds a line break, and the store shows it on one "
                                        "line. Write it as one line."),
                   {place.name()});
}

void checkUnchanged(Report& report, const Place& place, std::string_view before,
                    std::string_view now)
{
    if (before != now)
        report.add(place.path,
                   translatable("rule", "“%1” is “%2”, but was published as “%3” and can never "
                                        "change. Set it back, or make a new offer."),
                   {place.name(), std::string(now), std::string(before)});
}

Fix writes(std::string_view id, Message label, const FieldPath& where, std::string text)
{
    return {id, std::move(label), [where, text = std::move(text)](Offer& offer) {
                // A place that is gone by now needs no mend.
                std::ignore = setTextAt(offer, where, text);
            }};
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
    return onlyIfDifferent(writes("joinLines",
                                  {"fix", translatable("fix", "Write it as one line"), {}},
                                  finding.where, joined),
                           *text, joined);
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
