#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/emoji.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Title = Field<&Offer::listing, &Listing::title>;
using LongSummary = Field<&Offer::listing, &Listing::longSummary>;
using ListingLanguage = Field<&Offer::listing, &Listing::language>;
using PrivacyUrl = Field<&Offer::listing, &Listing::privacyPolicyUrl>;
using UsefulLinks = Field<&Offer::listing, &Listing::links>;

void checkTitleWithoutEmoji(const Subject& subject, Checking& report)
{
    const std::string& title = Title::in(subject.offer);
    const auto emoji = firstEmoji(title);
    if (!emoji)
        return;
    const Character first = characterAt(title, emoji->start);
    const std::string sign = title.substr(emoji->start, first.size);
    if (isLegalSign(first.point))
        report.add(Title::path(), *emoji,
                   translatable("rule",
                                "Behind the sign “%1” in the title stands an invisible "
                                "selector (U+FE0F) that makes an emoji of it, and the store "
                                "refuses emoji. Remove the selector; the sign is allowed."),
                   {sign});
    else
        report.add(Title::path(), *emoji,
                   translatable("rule", "The title holds the emoji “%1”, which the store refuses. "
                                        "Remove it; only ™, © and ® are allowed."),
                   {title.substr(emoji->start, emoji->end - emoji->start)});
}

std::vector<Fix> removeEmoji(const Subject& subject, const Finding& finding)
{
    const std::string plain = withoutEmoji(Title::in(subject.offer));
    if (plain.empty())
        return {};
    return {writes("removeEmoji", {"fix", translatable("fix", "Write “%1”"), {plain}},
                   finding.where, plain)};
}

void checkPlainLongSummary(const Subject& subject, Checking& report)
{
    checkFieldOneLine<&Offer::listing, &Listing::longSummary>(subject, report);
    const std::string& text = LongSummary::in(subject.offer);
    if (const auto tag = firstTag(text))
        report.add(LongSummary::path(), *tag,
                   translatable("rule", "The long summary holds the HTML tag %1, but the store "
                                        "shows plain text. Remove all tags."),
                   {excerpt(std::string_view(text).substr(tag->start, tag->end - tag->start))});
}

bool isLanguageTag(std::string_view text)
{
    std::size_t part = 0;
    bool isFirst = true;
    for (const char c : text) {
        if (c == '-') {
            if (part == 0 || (isFirst && part < 2))
                return false;
            part = 0;
            isFirst = false;
        } else if (isAsciiLetter(c) || (!isFirst && isAsciiDigit(c))) {
            ++part;
        } else {
            return false;
        }
        if (part > (isFirst ? 3U : 8U))
            return false;
    }
    return part >= (isFirst ? 2U : 1U);
}

void checkOneLanguage(const Subject& subject, Checking& report)
{
    const std::string& language = ListingLanguage::in(subject.offer);
    checkPresent(report, {ListingLanguage::path(), ListingLanguage::label()}, language);
    if (!isBlank(language) && !isLanguageTag(language))
        report.add(ListingLanguage::path(),
                   translatable("rule", "“%1” does not name one language, and all texts of a "
                                        "listing are in one. Enter its tag, such as en-US."),
                   {language});
}

/// The first setting of the plan that the description does not name; empty where it names all.
std::string undescribedSetting(const ModuleDefaults& defaults, std::string_view description)
{
    for (const auto* list : {&defaults.routes, &defaults.twin, &defaults.environment})
        for (const NameValue& setting : *list)
            if (!isBlank(setting.name) && description.find(setting.name) == std::string_view::npos)
                return setting.name;
    const bool namesOptions = description.find("createOptions") != std::string_view::npos;
    return isBlank(defaults.createOptions) || namesOptions ? std::string() : "createOptions";
}

void checkDocumentedSettings(const Subject& subject, Checking& report)
{
    const Listing& listing = subject.offer.listing;
    if (linksToDocumentation(listing))
        return;
    for (const Plan& plan : subject.offer.plans) {
        const std::string setting = undescribedSetting(plan.defaults, listing.description);
        if (setting.empty())
            continue;
        report.add(UsefulLinks::path(),
                   translatable("rule", "The setting “%1” is documented nowhere: the description "
                                        "does not name it, and no useful link leads to "
                                        "documentation. Add such a link, or describe it."),
                   {setting});
        return;
    }
}

void checkPrivacyUrl(const Subject& subject, Checking& report)
{
    const std::string& url = PrivacyUrl::in(subject.offer);
    checkUrlForm(report, PrivacyUrl::path(), url);
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kTitleCovered{"/listing/title"};

const Rule kListingRules[] = {
    {.id = "listing.title.required",
     .title = translatable("rule-title", "Title"),
     .check = checkFieldPresent<&Offer::listing, &Listing::title>},
    {.id = "listing.title.length",
     .title = translatable("rule-title", "Title length"),
     .check = checkFieldLength<&Offer::listing, &Listing::title>,
     .fixes = perFinding<shorten>},
    {.id = "listing.title.emoji",
     .title = translatable("rule-title", "No emoji in the title"),
     .check = checkTitleWithoutEmoji,
     .fixes = perFinding<removeEmoji>},
    {.id = "listing.title.policy",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Title as the policy wants it"),
     .question = translatable("rule-question", "Is the title accurate, descriptive and the same as "
                                               "wherever else you promote the product?"),
     .covers = kTitleCovered,
     .rejection = RejectionSource::Reported},
    {.id = "listing.title.whitespace",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Spaces in the title")},
    {.id = "listing.summary.required",
     .title = translatable("rule-title", "Summary"),
     .check = checkFieldPresent<&Offer::listing, &Listing::summary>},
    {.id = "listing.summary.length",
     .title = translatable("rule-title", "Summary length"),
     .check = checkFieldLength<&Offer::listing, &Listing::summary>,
     .fixes = perFinding<shorten>},
    {.id = "listing.summary.singleline",
     .title = translatable("rule-title", "Summary on one line"),
     .check = checkFieldOneLine<&Offer::listing, &Listing::summary>,
     .fixes = perFinding<joinLines>},
    {.id = "listing.short.required",
     .title = translatable("rule-title", "Long summary"),
     .check = checkFieldPresent<&Offer::listing, &Listing::longSummary>},
    {.id = "listing.short.length",
     .title = translatable("rule-title", "Long summary length"),
     .check = checkFieldLength<&Offer::listing, &Listing::longSummary>,
     .fixes = perFinding<shorten>},
    {.id = "listing.short.plain",
     .title = translatable("rule-title", "Long summary in plain text"),
     .check = checkPlainLongSummary,
     .fixes = perFinding<joinLines>},
    {.id = "listing.description.required",
     .title = translatable("rule-title", "Description"),
     .check = checkFieldPresent<&Offer::listing, &Listing::description>},
    {.id = "listing.description.length",
     .title = translatable("rule-title", "Description length"),
     .check = checkFieldLength<&Offer::listing, &Listing::description>},
    {.id = "listing.language.single",
     .title = translatable("rule-title", "One language"),
     .check = checkOneLanguage},
    {.id = "listing.config.documented",
     .title = translatable("rule-title", "Settings are documented"),
     .check = checkDocumentedSettings},
    {.id = "listing.privacy.required",
     .title = translatable("rule-title", "Privacy policy"),
     .check = checkFieldPresent<&Offer::listing, &Listing::privacyPolicyUrl>},
    {.id = "listing.privacy.url",
     .title = translatable("rule-title", "Privacy policy address"),
     .check = checkPrivacyUrl,
     .fixes = perFinding<fixedUrl>},
    {.id = "listing.keywords",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Search keywords")},
};

} // namespace

std::span<const Rule> listingRules()
{
    return kListingRules;
}

} // namespace core
