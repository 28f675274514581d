#include "core/base/language.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/preview_endings.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/ascii_letters.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using OfferId = Field<&Offer::identity, &Identity::offerId>;
using PublisherId = Field<&Offer::identity, &Identity::publisherId>;
using OfferName = Field<&Offer::identity, &Identity::name>;
using MarketingId = Field<&Offer::identity, &Identity::marketingId>;

/// A shorter publisher is found by chance inside other words.
constexpr std::size_t kShortestBrand = 3;

void checkBundleLanguage(const Subject& subject, Checking& report)
{
    const std::string& language = subject.offer.bundleLanguage;
    if (!language.empty() && !isLanguageTag(language))
        report.add(Field<&Offer::bundleLanguage>::path(),
                   translatable("rule", "No bundle can be written in the language “%1”, so "
                                        "exporting is refused. Write one of these: %2."),
                   {excerpt(language), listedLanguages()});
}

std::vector<Fix> writeBundleLanguage(const Subject& /*unused*/, const Finding& finding)
{
    const std::string language = Language().tag();
    return {writes("bundleLanguage", {"fix", translatable("fix", "Write “%1”"), {language}},
                   finding.where, language)};
}

void checkEndsWithoutDash(const Subject& subject, Checking& report)
{
    const std::string& id = OfferId::in(subject.offer);
    if (id.ends_with('-'))
        report.add(OfferId::path(), TextRange{id.size() - 1, id.size()},
                   translatable("rule", "The offer ID “%1” ends with a dash. Remove the dash."),
                   {id});
}

std::vector<Fix> dropDash(const Subject& subject, const Finding& finding)
{
    std::string id = OfferId::in(subject.offer);
    id.erase(id.find_last_not_of('-') + 1);
    if (id.empty())
        return {};
    return {
        writes("dropDash", {"fix", translatable("fix", "Write “%1”"), {id}}, finding.where, id)};
}

bool isPartOfPublisherId(char c)
{
    return (c >= 'a' && c <= 'z') || isAsciiDigit(c) || c == '-' || c == '_';
}

/// Those that do not belong, each once: “[space]”, “ö”.
Argument shownSigns(const std::string& text, bool (*belongs)(char))
{
    std::vector<Argument> signs;
    for (std::size_t at = 0; at < text.size(); at = rangeOfCharacter(text, at).end)
        if (!belongs(text[at]))
            if (Argument sign = shownCharacter(text, at);
                std::ranges::find(signs, sign) == signs.end())
                signs.push_back(std::move(sign));
    Argument all = signs.back();
    for (auto before = signs.rbegin() + 1; before != signs.rend(); ++before)
        all = InnerMessage({"character", translatable("character", "%1”, “%2"), {*before, all}});
    return all;
}

bool isPartOfAnyPublisherId(char c)
{
    return isPartOfPublisherId(asciiLower(c));
}

void checkPublisherId(const Subject& subject, Checking& report)
{
    const std::string& id = PublisherId::in(subject.offer);
    const std::string lower = asciiLower(id);
    const auto odd = static_cast<std::size_t>(std::ranges::find_if_not(lower, isPartOfPublisherId)
                                              - lower.begin());
    if (odd < id.size())
        report.add(PublisherId::path(), rangeOfCharacter(id, odd),
                   translatable("rule", "The publisher ID holds “%1”, but may have only "
                                        "lower-case letters, digits, “-” and “_”. Copy it from "
                                        "Partner Center: Account settings › Identifiers."),
                   {shownSigns(id, isPartOfAnyPublisherId)});
    else if (lower != id)
        report.addWarning(PublisherId::path(),
                          translatable("rule", "The publisher ID has capitals, which only older "
                                               "IDs have. Compare it with Partner Center: Account "
                                               "settings › Identifiers."));
}

/// Only where the case is all that is wrong: the portal gave the ID, and nothing else is sure.
std::vector<Fix> writeInLowerCase(const Subject& subject, const Finding& finding)
{
    const std::string id = asciiLower(PublisherId::in(subject.offer));
    if (!std::ranges::all_of(id, isPartOfPublisherId))
        return {};
    return {writes("writeInLowerCase", {"fix", translatable("fix", "Write “%1”"), {id}},
                   finding.where, id)};
}

void checkCompanyLeftOut(const Subject& subject, Checking& report)
{
    const std::string name = asciiLower(OfferName::in(subject.offer));
    const std::string brand = asciiLower(subject.offer.identity.publisherId);
    const auto found = brand.size() < kShortestBrand ? std::string::npos : name.find(brand);
    if (found != std::string::npos)
        report.add(OfferName::path(), TextRange{found, found + brand.size()},
                   translatable("rule", "The offer name contains “%1”, your publisher ID. Leave "
                                        "the company out, unless the product is sold under it."),
                   {subject.offer.identity.publisherId});
}

/// The catalogue asks for it always, yet there is nothing to compare before the first bundle.
void checkAliasKept(const Subject& subject, Checking& report)
{
    if (subject.facts.baseline)
        checkFieldUnchanged<&Offer::identity, &Identity::name>(subject, report);
    else
        report.notRun(kNoBaseline);
}

/// Partner Center has no such field: its profile keeps the rule to say so, but no length for it.
bool asksForMarketingId(const Profile& profile)
{
    return profile.limit("offer.marketingid.length") != nullptr;
}

void checkMarketingId(const Subject& subject, Checking& report)
{
    if (asksForMarketingId(subject.profile))
        checkFieldPresent<&Offer::identity, &Identity::marketingId>(subject, report);
}

bool isPartOfAddress(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '.' || c == '-' || c == '_';
}

void checkFormOfMarketingId(const Subject& subject, Checking& report)
{
    const std::string& id = MarketingId::in(subject.offer);
    const auto odd =
        static_cast<std::size_t>(std::ranges::find_if_not(id, isPartOfAddress) - id.begin());
    const auto dot = id.find('.');
    if (odd < id.size())
        report.add(MarketingId::path(), rangeOfCharacter(id, odd),
                   translatable("rule", "The marketing identifier holds “%1”, which does not "
                                        "belong in a web address. Use letters, digits, dashes "
                                        "and full stops."),
                   {shownSigns(id, isPartOfAddress)});
    else if (!id.empty() && (dot == std::string::npos || dot == 0 || dot + 1 == id.size()))
        report.add(MarketingId::path(),
                   translatable("rule", "The marketing identifier “%1” does not name both company "
                                        "and product. Join the two by a full stop, as in %2."),
                   {id, std::string("contoso.vibration-monitor")});
}

/// In lower case, with a dash for every run of characters that do not belong in an address; empty
/// where the text is in a script that has no place there.
std::string asPartOfAddress(std::string_view text)
{
    std::string result;
    for (const char c : asciiLower(inAsciiLetters(text).value_or(std::string()))) {
        if (isPartOfAddress(c))
            result += c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    const auto isJoint = [](char c) { return c == '-' || c == '.'; };
    while (!result.empty() && isJoint(result.back()))
        result.pop_back();
    result.erase(
        0, static_cast<std::size_t>(std::ranges::find_if_not(result, isJoint) - result.begin()));
    return result;
}

std::vector<Fix> joinPublisherAndOffer(const Subject& subject, const Finding& finding)
{
    const Identity& identity = subject.offer.identity;
    std::string joined = asPartOfAddress(identity.marketingId);
    if (joined.find('.') == std::string::npos) {
        const std::string publisher = asPartOfAddress(identity.publisherId);
        const std::string offer = asPartOfAddress(identity.offerId);
        if (publisher.empty() || offer.empty())
            return {};
        joined = publisher + '.' + offer;
    }
    return {writes("joinPublisherAndOffer", {"fix", translatable("fix", "Write “%1”"), {joined}},
                   finding.where, joined)};
}

/// What a person answers for.
constexpr std::array<std::string_view, 2> kOfferIdCovered{"/identity/publisherId",
                                                          "/identity/offerId"};

constexpr std::array kOfferIdFrozen{Frozen{"/identity/offerId"}};
constexpr std::array kPublisherFrozen{Frozen{"/identity/publisherId"}};

const Rule kIdentityRules[] = {
    {.id = "offer.bundle.language",
     .title = translatable("rule-title", "Language of the bundle"),
     .check = checkBundleLanguage,
     .fixes = perFinding<writeBundleLanguage>},
    {.id = "offer.id.required",
     .title = translatable("rule-title", "Offer ID"),
     .check = checkFieldPresent<&Offer::identity, &Identity::offerId>},
    {.id = "offer.id.length",
     .title = translatable("rule-title", "Offer ID length"),
     .check = checkFieldLength<&Offer::identity, &Identity::offerId>},
    {.id = "offer.id.charset",
     .title = translatable("rule-title", "Characters of the offer ID"),
     .check = checkFieldCharacters<&Offer::identity, &Identity::offerId>,
     .fixes = perFinding<replaceCharacters>},
    {.id = "offer.id.enddash",
     .title = translatable("rule-title", "Dash at the end of the offer ID"),
     .check = checkEndsWithoutDash,
     .fixes = perFinding<dropDash>},
    {.id = "offer.id.preview",
     .title = translatable("rule-title", "Ending of the offer ID"),
     .check = checkOfferPreviewEnding,
     .fixes = perFinding<dropPreviewEnding>},
    {.id = "offer.id.unique",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Offer ID not used before"),
     .question =
         translatable("rule-question", "Is the offer ID used by no other offer of this publisher?"),
     .covers = kOfferIdCovered},
    {.id = "offer.id.immutable",
     .title = translatable("rule-title", "Offer ID unchanged"),
     .check = checkFieldUnchanged<&Offer::identity, &Identity::offerId>,
     .fixes = perFinding<restore>,
     .needsBaseline = true,
     .freezes = kOfferIdFrozen},
    {.id = "offer.id.public",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Where the offer ID is shown")},
    {.id = "offer.publisher.required",
     .title = translatable("rule-title", "Publisher ID"),
     .check = checkFieldPresent<&Offer::identity, &Identity::publisherId>},
    {.id = "offer.publisher.format",
     .title = translatable("rule-title", "Characters of the publisher ID"),
     .check = checkPublisherId,
     .fixes = perFinding<writeInLowerCase>},
    {.id = "offer.publisher.immutable",
     .title = translatable("rule-title", "Publisher ID unchanged"),
     .check = checkFieldUnchanged<&Offer::identity, &Identity::publisherId>,
     .fixes = perFinding<restore>,
     .needsBaseline = true,
     .freezes = kPublisherFrozen},
    {.id = "offer.name.required",
     .title = translatable("rule-title", "Offer name"),
     .check = checkFieldPresent<&Offer::identity, &Identity::name>},
    {.id = "offer.name.length",
     .title = translatable("rule-title", "Offer name length"),
     .check = checkFieldLength<&Offer::identity, &Identity::name>,
     .fixes = perFinding<shorten>},
    {.id = "offer.name.brand",
     .title = translatable("rule-title", "Product name without the company"),
     .check = checkCompanyLeftOut},
    {.id = "offer.alias.private",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Who sees the offer name")},
    {.id = "offer.alias.immutable",
     .title = translatable("rule-title", "Offer alias unchanged"),
     .check = checkAliasKept,
     .fixes = perFinding<restore>},
    {.id = "offer.marketingid.required",
     .title = translatable("rule-title", "Marketing identifier"),
     .check = checkMarketingId,
     .fixes = perFinding<joinPublisherAndOffer>},
    {.id = "offer.marketingid.length",
     .title = translatable("rule-title", "Marketing identifier length"),
     .check = checkFieldLength<&Offer::identity, &Identity::marketingId>},
    {.id = "offer.marketingid.format",
     .title = translatable("rule-title", "Form of the marketing identifier"),
     .check = checkFormOfMarketingId,
     .fixes = perFinding<joinPublisherAndOffer>},
};

} // namespace

std::span<const Rule> identityRules()
{
    return kIdentityRules;
}

} // namespace core
