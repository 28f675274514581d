#include "core/offer/field.h"
#include "core/rules/engine/registry.h"
#include "core/rules/texts/listed_words.h"
#include "core/rules/texts/phrase_issues.h"
#include "core/text/html/html.h"
#include "core/text/letters/search.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using DescriptionSource = Field<&Offer::listing, &Listing::description>;

/// A rule by lists of words, which not every language has.
template <auto Find>
void checkListedWords(const Subject& subject, Checking& report)
{
    if (hasWords(subject, report))
        reportTextIssues(Find, subject, report);
}

/// Letters and digits alone, as they are compared.
std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const PhraseToken& token : phraseTokens(textCharacters(text, TextForm::Plain)))
        if (token.kind != PhraseToken::Kind::Sign)
            letters += token.folded;
    return letters;
}

/// Without the paragraph on hardware and the note on the language.
std::string ownLetters(const Html& html)
{
    constexpr std::string_view kNote = "this application is available";
    const auto hardware = minimumHardware(html);
    std::string letters;
    for (std::size_t at = 0; at < html.blocks.size(); ++at) {
        const bool isHardware = hardware && hardware->firstBlock <= at && at <= hardware->lastBlock;
        if (!isHardware && !searchable(html.blocks[at].text).starts_with(kNote))
            letters += lettersOf(html.blocks[at].text);
    }
    return letters;
}

bool hardlySaysMore(const std::string& text, const std::string& part)
{
    constexpr std::size_t kMaxPercent = 120;
    return !part.empty() && text.find(part) != std::string::npos
           && text.size() * 100 <= part.size() * kMaxPercent;
}

void checkRepetition(const Subject& subject, Checking& report)
{
    const Listing& listing = subject.offer.listing;
    const auto& html = report.shared<parseHtml>(std::string_view(listing.description));
    if (!html)
        return report.notRun(translatable("not-run", "The description is too long or too deeply "
                                                     "nested to be read. Fix that first."));
    const std::string text = ownLetters(*html);
    const std::string summary = lettersOf(listing.summary);
    const std::string longSummary = lettersOf(listing.longSummary);
    if (text.empty())
        return;
    if (text == summary)
        report.add(DescriptionSource::path(),
                   translatable("rule", "The description is the summary over again (policy "
                                        "100.1.3). Say more: whom the module is for, what it does, "
                                        "and what it needs."));
    else if (hardlySaysMore(text, summary) || hardlySaysMore(text, longSummary))
        report.addWarning(DescriptionSource::path(),
                          translatable("rule", "The description says hardly more than one of the "
                                               "summaries. Say whom the module is for, what it "
                                               "does, and what it needs."));
}

bool isTestWord(const PhraseToken& token)
{
    constexpr std::array<std::string_view, 12> kTestWords{"test",   "tests", "demo",   "dummy",
                                                          "sample", "offer", "module", "ms",
                                                          "do",     "not",   "use",    "testing"};
    return token.kind != PhraseToken::Kind::Word
           || std::ranges::find(kTestWords, token.folded) != kTestWords.end();
}

bool isOpen(const Offer& offer)
{
    return std::ranges::any_of(offer.plans,
                               [](const Plan& plan) { return !plan.hidden && !plan.isPrivate; });
}

void checkTestOffer(const Subject& subject, Checking& report)
{
    using TitleText = Field<&Offer::listing, &Listing::title>;
    const std::string& title = subject.offer.listing.title;
    const std::string publisher = searchable(subject.offer.identity.publisherId);
    bool hasTest = false;
    for (const PhraseToken& token : phraseTokens(textCharacters(title, TextForm::Plain))) {
        if (!isTestWord(token) && token.folded != publisher)
            return;
        hasTest = hasTest || (isTestWord(token) && token.kind == PhraseToken::Kind::Word);
    }
    if (hasTest && isOpen(subject.offer))
        report.add(TitleText::path(), TextRange{0, title.size()},
                   translatable("rule", "“%1” is the title of an offer for tests, and a plan of it "
                                        "is open to everybody (policy 100.1). Hide the plan or "
                                        "make it private, or give the offer its real title."),
                   {title});
}

const Rule kWordingRules[] = {
    {.id = "wording.repeat",
     .title = translatable("rule-title", "More than the summary"),
     .check = checkRepetition},
    {.id = "wording.comparative",
     .title = translatable("rule-title", "No comparison with competitors"),
     .check = checkListedWords<comparisonIssues>},
    {.id = "wording.claim",
     .title = translatable("rule-title", "No claims without a source"),
     .check = checkListedWords<claimIssues>},
    {.id = "wording.superlative",
     .title = translatable("rule-title", "No superlatives"),
     .check = checkListedWords<superlativeIssues>},
    {.id = "wording.future",
     .title = translatable("rule-title", "Nothing that is not there yet"),
     .check = checkListedWords<futureIssues>},
    {.id = "wording.testoffer",
     .title = translatable("rule-title", "Offers for tests stay hidden"),
     .check = checkTestOffer},
    {.id = "wording.prerelease",
     .title = translatable("rule-title", "Finished products"),
     .check = checkTextIssues<prereleaseIssues>},
    {.id = "wording.certified",
     .title = translatable("rule-title", "No borrowed authority"),
     .check = checkTextIssues<certifiedIssues>},
    {.id = "wording.microsoft.form",
     .title = translatable("rule-title", "Names of Microsoft in full"),
     .check = checkTextIssues<microsoftFormIssues>,
     .fixes = fixesTextIssues<microsoftFormIssues>},
    {.id = "wording.title.microsoft",
     .title = translatable("rule-title", "No names of Microsoft in titles"),
     .check = checkTextIssues<microsoftTitleIssues>},
    {.id = "wording.title.version",
     .title = translatable("rule-title", "No version in the title"),
     .check = checkTextIssues<versionIssues>},
    {.id = "wording.marketplace",
     .title = translatable("rule-title", "No other stores"),
     .check = checkTextIssues<otherStoreIssues>},
    {.id = "wording.price",
     .title = translatable("rule-title", "No prices in texts"),
     .check = checkTextIssues<priceIssues>},
    {.id = "wording.person",
     .title = translatable("rule-title", "Nobody's private data"),
     .check = checkTextIssues<personIssues>},
    {.id = "wording.stuffing",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "No rows of keywords")},
};

} // namespace

std::span<const Rule> wordingRules()
{
    return kWordingRules;
}

} // namespace core
