#include "core/offer/field.h"
#include "core/rules/description/spelling.h"
#include "core/rules/description/wording_issues.h"
#include "core/rules/engine/registry.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/letters/lengths.h"
#include "core/text/prose/readability.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Longer sentences are hard to read.
constexpr long long kMaxSentenceWords = 40;
/// A shorter text is no measure of its author's style.
constexpr long long kMinReadableWords = 60;
/// Below 30 lie texts for scholars; what the trade writes of machines lies little above.
constexpr long long kLeastReadingEase = 20;

FieldPath descriptionPath()
{
    return Field<&Offer::listing, &Listing::description>::path();
}

const Limit* descriptionLimit(const Profile& profile)
{
    const Limit* limit = profile.limit("listing.description.length");
    return limit && limit->max ? limit : nullptr;
}

/// Speaks up where the visible text alone would fit: there the limit surprises.
void checkMarkupLength(const Subject& subject, Checking& report)
{
    const Limit* limit = descriptionLimit(subject.profile);
    const Html* html = readDescription(subject, report);
    if (!limit || !html)
        return;
    const long long source = measure(subject.offer.listing.description).in(limit->unit);
    const long long visible = measure(html->visibleText).in(limit->unit);
    if (source > *limit->max && visible <= *limit->max)
        report.add(descriptionPath(),
                   translatable("rule", "The text alone has %1 characters, but with its markup %2, "
                                        "and the store counts the markup: the limit is %3. Shorten "
                                        "the text, or use fewer tags."),
                   {visible, source, *limit->max});
}

std::vector<Fix> dropUselessMarkup(const Subject& subject, const Finding& /*unused*/)
{
    const std::string& source = subject.offer.listing.description;
    const Limit* limit = descriptionLimit(subject.profile);
    const auto clean = sanitisedHtml(source);
    if (!limit || !clean || measure(*clean).in(limit->unit) > *limit->max)
        return {};
    return {{"dropUselessMarkup",
             {"fix", translatable("fix", "Drop the markup that the store does not keep"), {}},
             [](Offer& offer) {
                 if (const auto now = sanitisedHtml(offer.listing.description))
                     offer.listing.description = *now;
             }}};
}

void checkSentences(const std::vector<const HtmlBlock*>& paragraphs, Checking& report)
{
    for (const HtmlBlock* paragraph : paragraphs) {
        long long words = 0;
        for (const std::string_view sentence : sentencesIn(paragraph->text))
            words = std::max(words, countWords(sentence));
        if (words > kMaxSentenceWords)
            report.add(descriptionPath(), paragraph->range,
                       translatable("rule", "A sentence of this paragraph has %1 words; more than "
                                            "%2 are hard to read. Split it."),
                       {words, kMaxSentenceWords});
    }
}

void checkReadability(const std::vector<const HtmlBlock*>& paragraphs, std::string_view language,
                      Checking& report)
{
    std::string text;
    for (const HtmlBlock* paragraph : paragraphs)
        text.append(paragraph->text).append("\n");
    const auto reading = readability(text, language);
    if (!reading || reading->words < kMinReadableWords || reading->ease >= kLeastReadingEase)
        return;
    report.addWarning(descriptionPath(),
                      translatable("rule", "The text seems hard to read: Flesch's formula, which "
                                           "guesses from the length of sentences and words, gives "
                                           "%1 of 100, and below %2 few readers stay. Shorten "
                                           "sentences, and take short words."),
                      {reading->ease, kLeastReadingEase});
}

void checkParagraphs(const Subject& subject, Checking& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    const Html* html = readDescription(subject, report);
    if (!html || html->blocks.empty())
        return;
    const auto paragraphs = proseParagraphs(*html);
    const auto count = static_cast<long long>(paragraphs.size());
    if (limit && limit->min && limit->max && (count < *limit->min || count > *limit->max))
        report.add(descriptionPath(),
                   translatable("rule", "Besides lists and minimum hardware the description has "
                                        "%1 paragraphs; %2 to %3 read best. Split or join some."),
                   {count, *limit->min, *limit->max});
    checkSentences(paragraphs, report);
    checkReadability(paragraphs, subject.offer.listing.language, report);
    checkSpelling(subject, report);
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kDescriptionCovered{"/listing/description"};

const Rule kDescriptionRules[] = {
    {.id = "listing.description.countmarkup",
     .title = translatable("rule-title", "Markup counts towards the length"),
     .check = checkMarkupLength,
     .fixes = perFinding<dropUselessMarkup>},
    {.id = "listing.description.minhw",
     .title = translatable("rule-title", "Minimum hardware requirements"),
     .check = checkDescriptionIssues<hardwareIssues>,
     .fixes = fixesIssues<hardwareIssues>},
    {.id = "listing.description.minhw.last",
     .title = translatable("rule-title", "Hardware requirements come last"),
     .check = checkDescriptionIssues<hardwareLastIssues>,
     .fixes = fixesIssues<hardwareLastIssues>},
    {.id = "listing.description.minhw.template",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Template for hardware requirements")},
    {.id = "listing.description.rechw",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Recommended hardware")},
    {.id = "listing.description.value",
     .title = translatable("rule-title", "Value in the first sentences"),
     .check = checkDescriptionIssues<valueIssues>},
    {.id = "listing.description.paragraphs",
     .title = translatable("rule-title", "Paragraphs, sentences and spelling"),
     .check = checkParagraphs,
     .fixes = spellingFixes},
    {.id = "listing.description.audience",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Audience and prerequisites"),
     .question =
         translatable("rule-question", "Does the description name its audience, the unique value, "
                                       "the software it works with and the prerequisites?"),
     .covers = kDescriptionCovered},
    {.id = "listing.description.language",
     .title = translatable("rule-title", "Notice of another language"),
     .check = checkDescriptionIssues<languageNoticeIssues>,
     .fixes = fixesIssues<languageNoticeIssues>},
};

} // namespace

std::span<const Rule> descriptionRules()
{
    return kDescriptionRules;
}

} // namespace core
