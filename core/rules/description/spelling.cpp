#include "core/rules/description/spelling.h"

#include "core/base/text_edit.h"
#include "core/offer/field.h"
#include "core/rules/description/wording_issues.h"
#include "core/text/letters/search.h"
#include "core/text/letters/words.h"
#include "core/text/prose/spelled_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using DescriptionField = Field<&Offer::listing, &Listing::description>;

/// From so many unknown words on, if they are the greater part, the language is the likelier fault.
constexpr std::size_t kForeignWords = 20;

constexpr const char* kUnknownWord =
    translatable("rule", "“%1” is not in the dictionary of the listing's language (%2). Correct "
                         "it, or add it to the project's dictionary if it is right.");

/// Names and words of the trade that general dictionaries lack, in any language.
constexpr std::array<std::string_view, 44> kTradeWords{
    "amqp",      "analytics", "arm",       "arm32v7",    "arm64",     "azure",    "backend",
    "bluetooth", "cloud",     "dashboard", "dashboards", "dataset",   "datasets", "docker",
    "edge",      "ethernet",  "firmware",  "frontend",   "gateway",   "gateways", "github",
    "grafana",   "hub",       "intel",     "kubernetes", "linux",     "metadata", "microsoft",
    "modbus",    "namespace", "onboard",   "online",     "plugin",    "plugins",  "profinet",
    "raspberry", "router",    "runtime",   "smartphone", "timestamp", "ubuntu",   "webhook",
    "wifi",      "zigbee"};

/// Some 7,000 words; a check at every key reads them all.
constexpr std::size_t kMaxDictionary = 64UL << 10;

/// The project's dictionary up to the last whole line within the limit.
std::string_view readDictionary(const Offer& offer)
{
    const std::string_view words = offer.dictionary;
    if (words.size() <= kMaxDictionary)
        return words;
    const auto end = words.substr(0, kMaxDictionary).rfind('\n');
    return words.substr(0, end == std::string_view::npos ? 0 : end);
}

/// The words that stand in the offer's own names, and those of the project's dictionary.
class KnownWords {
public:
    explicit KnownWords(const Offer& offer)
    {
        add(readDictionary(offer));
        for (const std::string* text :
             {&offer.identity.publisherId, &offer.identity.offerId, &offer.identity.name,
              &offer.listing.title, &offer.support.engineering.name, &offer.support.customers.name})
            add(*text);
        for (const Plan& plan : offer.plans)
            addPlan(plan);
    }

    [[nodiscard]] bool contain(std::string_view word) const
    {
        const std::string plain = searchable(word);
        return m_words.contains(plain)
               || std::ranges::find(kTradeWords, plain) != kTradeWords.end();
    }

private:
    void add(std::string_view text)
    {
        for (const std::string& word : wordsIn(text))
            m_words.insert(searchable(word));
    }
    void addPlan(const Plan& plan)
    {
        for (const std::string* text :
             {&plan.id, &plan.title, &plan.image.registry, &plan.image.repository})
            add(*text);
        for (const auto* list :
             {&plan.defaults.routes, &plan.defaults.twin, &plan.defaults.environment})
            for (const NameValue& setting : *list)
                add(setting.name);
    }

    std::set<std::string, std::less<>> m_words;
};

/// The English notice of the listing's language is none of its words.
void leaveOutNotice(const Html& html, std::vector<SpelledWord>& words)
{
    if (const HtmlBlock* notice = languageNotice(html))
        std::erase_if(words, [&](const SpelledWord& word) {
            return word.range.start >= notice->range.start && word.range.end <= notice->range.end;
        });
}

std::vector<SpelledWord> unknownWords(const Offer& offer, const SpellingFacts& facts,
                                      const std::vector<SpelledWord>& words)
{
    std::vector<SpelledWord> unknown;
    if (facts.unknown.empty())
        return unknown;
    const KnownWords known(offer);
    std::ranges::copy_if(words, std::back_inserter(unknown), [&](const SpelledWord& word) {
        return facts.unknown.contains(word.text) && !known.contain(word.text);
    });
    return unknown;
}

/// Everything was looked up, and all of it is known: what the words are does not matter.
bool isSurelySpelled(const Subject& subject)
{
    const auto& spelling = subject.facts.spelling;
    return spelling && spelling->unknown.empty() && !spelling->gap
           && !isBlank(subject.offer.listing.language)
           && subject.offer.dictionary.size() <= kMaxDictionary;
}

Message unknownWord(const std::string& word, const Listing& listing)
{
    return {"rule", kUnknownWord, {word, listing.language}};
}

void addToDictionary(Offer& offer, const std::string& word)
{
    std::string& words = offer.dictionary;
    if (words == word || words.ends_with('\n' + word)
        || ('\n' + words).find('\n' + word + '\n') != std::string::npos)
        return;
    if (!words.empty() && !words.ends_with('\n'))
        words += '\n';
    words += word;
}

} // namespace

bool wantsSpelling(const Profile& profile)
{
    return profile.rule("listing.description.paragraphs") != nullptr;
}

void checkSpelling(const Subject& subject, Checking& report)
{
    const Listing& listing = subject.offer.listing;
    if (isSurelySpelled(subject))
        return;
    auto words = spelledWords(listing.description);
    if (const Html* html = readDescription(subject, report))
        leaveOutNotice(*html, words);
    if (words.empty())
        return;
    if (isBlank(listing.language))
        return report.notRun(translatable("not-run", "The spelling is not checked while the "
                                                     "listing names no language."));
    if (!subject.facts.spelling)
        return report.notRun(translatable("not-run", "No dictionary was asked for the spelling; "
                                                     "check --spelling does it, and so does the "
                                                     "wizard."));
    if (const auto& gap = subject.facts.spelling->gap)
        report.notRun(*gap);
    if (subject.offer.dictionary.size() > kMaxDictionary)
        report.notRun({"not-run",
                       translatable("not-run", "The project's dictionary has more than %1 KiB; the "
                                               "words beyond were not looked up. Shorten it."),
                       {static_cast<long long>(kMaxDictionary >> 10)}});
    const auto unknown = unknownWords(subject.offer, *subject.facts.spelling, words);
    if (unknown.size() >= kForeignWords && unknown.size() * 2 > words.size())
        return report.addWarning(
            DescriptionField::path(),
            translatable("rule", "Of %1 words %2 are not in the dictionary of the listing's "
                                 "language (%3). Is the description in another language? Correct "
                                 "the one or the other."),
            {static_cast<long long>(words.size()), static_cast<long long>(unknown.size()),
             listing.language});
    for (const SpelledWord& word : unknown)
        report.addWarning(DescriptionField::path(), word.range, unknownWord(word.text, listing));
}

std::vector<Fix> spellingFixes(const Subject& subject, std::span<const Finding> findings)
{
    if (!subject.facts.spelling)
        return {};
    const auto& unknown = subject.facts.spelling->unknown;
    const auto text = std::make_shared<const std::string>(subject.offer.listing.description);
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        if (!finding.range || finding.range->end > text->size()
            || std::string_view(finding.message.text) != kUnknownWord)
            continue;
        const auto& word = std::get<std::string>(finding.message.arguments.front());
        const auto found = unknown.find(word);
        if (found == unknown.end())
            continue;
        // Tags inside the word have partners outside.
        const auto source =
            text->substr(finding.range->start, finding.range->end - finding.range->start);
        if (source.find('<') == std::string_view::npos)
            for (const std::string& meant : found->second)
                fixes.push_back({.id = "writeWord",
                                 .label = {"fix", translatable("fix", "Write “%1”"), {meant}},
                                 .apply = FieldEdit{finding.where, text, {{*finding.range, meant}}},
                                 .finding = at});
        if (subject.offer.dictionary.size() + 1 + word.size() <= kMaxDictionary)
            fixes.push_back({.id = "addToDictionary",
                             .label = {"fix",
                                       translatable("fix", "Add “%1” to the project's dictionary"),
                                       {word}},
                             .apply = [word](Offer& offer) { addToDictionary(offer, word); },
                             .finding = at});
    }
    return fixes;
}

} // namespace core
