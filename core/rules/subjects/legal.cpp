#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using Categories = Field<&Offer::listing, &Listing::categories>;
using Contract = Field<&Offer::legal, &Legal::contract>;
using Terms = Field<&Offer::legal, &Legal::terms>;
using TermsUrl = Field<&Offer::legal, &Legal::termsUrl>;
using Amendments = Field<&Offer::legal, &Legal::customAmendments>;

constexpr std::string_view kIot = "internet-of-things-azure-apps";
constexpr std::string_view kIotEdgeModules = "iot-edge-modules";
/// One page says ten in one place and twenty in another; ten fit under both.
constexpr std::size_t kMaxTenants = 10;
constexpr std::size_t kShortestTopic = 3;

void checkCategory(const Subject& subject, Checking& report)
{
    if (std::ranges::all_of(subject.offer.listing.categories,
                            [](const Category& category) { return isBlank(category.id); }))
        report.add(Categories::path(),
                   translatable("rule", "No category is chosen, so customers cannot browse to the "
                                        "module. Choose Internet of Things > IoT Edge Modules."));
}

const StoreCategory* find(const std::vector<StoreCategory>& all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &StoreCategory::id);
    return found == all.end() ? nullptr : &*found;
}

void checkSubcategories(const Subject& subject, Checking& report, const Category& category,
                        const StoreCategory& known, const FieldPath& where)
{
    checkCount(
        subject, report,
        {where, Field<&Offer::listing, &Listing::categories, &Category::subcategories>::label()},
        category.subcategories.size());
    for (std::size_t at = 0; at < category.subcategories.size(); ++at)
        if (!find(known.subcategories, category.subcategories[at]))
            report.add(where / at,
                       known.subcategories.empty()
                           ? translatable("rule", "The category %1 has no sub-categories, so “%2” "
                                                  "is none of it. Leave its sub-categories empty.")
                           : translatable("rule", "The category %1 has no sub-category “%2”. "
                                                  "Choose one from the list, or none."),
                       {known.title, category.subcategories[at]});
}

void checkStoreCategories(const Subject& subject, Checking& report)
{
    using Below = Field<&Offer::listing, &Listing::categories, &Category::subcategories>;
    const auto& categories = subject.offer.listing.categories;
    for (std::size_t at = 0; at < categories.size(); ++at) {
        if (const auto* known = find(subject.profile.categories, categories[at].id))
            checkSubcategories(subject, report, categories[at], *known, Below::path(at));
        else if (!isBlank(categories[at].id))
            report.add(Field<&Offer::listing, &Listing::categories, &Category::id>::path(at),
                       translatable("rule", "The store has no category “%1”. Choose one from the "
                                            "list."),
                       {categories[at].id});
    }
}

bool isIotEdge(const Category& category)
{
    return category.id == kIot
           && std::ranges::find(category.subcategories, kIotEdgeModules)
                  != category.subcategories.end();
}

void checkIotEdgeCategory(const Subject& subject, Checking& report)
{
    const auto& categories = subject.offer.listing.categories;
    if (!categories.empty() && std::ranges::none_of(categories, isIotEdge))
        report.add(Categories::path(),
                   translatable("rule",
                                "The category of IoT Edge modules is not chosen, though the "
                                "store shows the module there. Add Internet of Things > "
                                "IoT Edge Modules."));
}

std::vector<Fix> addIotEdgeCategory(const Subject& /*unused*/, const Finding& /*unused*/)
{
    const auto add = [](Offer& offer) {
        auto& categories = offer.listing.categories;
        auto iot = std::ranges::find(categories, kIot, &Category::id);
        if (iot == categories.end())
            iot = categories.insert(categories.begin(), Category{std::string(kIot), {}, {}});
        if (std::ranges::find(iot->subcategories, kIotEdgeModules) == iot->subcategories.end())
            iot->subcategories.emplace_back(kIotEdgeModules);
    };
    return {{"addIotEdgeCategory",
             {"fix", translatable("fix", "Add Internet of Things > IoT Edge Modules"), {}},
             add,
             true}};
}

/// The words of a text in lower case, without a plural "s" and without short ones.
std::set<std::string> topics(std::string_view text)
{
    std::set<std::string> result;
    std::string word;
    const auto take = [&] {
        if (word.size() > kShortestTopic && word.ends_with('s'))
            word.pop_back();
        if (word.size() >= kShortestTopic)
            result.insert(word);
        word.clear();
    };
    for (const char c : asciiLower(text)) {
        if (isAsciiLetter(c) || isAsciiDigit(c))
            word += c;
        else
            take();
    }
    take();
    return result;
}

bool mentions(const std::set<std::string>& description, const StoreCategory& known,
              const Category& category)
{
    std::string names = known.title;
    for (const std::string& below : category.subcategories)
        if (const auto* subcategory = find(known.subcategories, below))
            names += ' ' + subcategory->title;
    return std::ranges::any_of(topics(names), [&](const std::string& topic) {
        return topic != "and" && description.contains(topic);
    });
}

void checkCategoriesDescribed(const Subject& subject, Checking& report)
{
    const Listing& listing = subject.offer.listing;
    if (isBlank(listing.description))
        return;
    const auto description = topics(listing.description);
    for (std::size_t at = 0; at < listing.categories.size(); ++at) {
        const auto* known = find(subject.profile.categories, listing.categories[at].id);
        if (known && !mentions(description, *known, listing.categories[at]))
            report.add(Categories::path(at),
                       translatable("rule", "The description says nothing about the category %1. "
                                            "Say how the module serves it, or remove the "
                                            "category."),
                       {known->title});
    }
}

void checkContractChosen(const Subject& subject, Checking& report)
{
    if (subject.offer.legal.contract == ContractChoice::Unset)
        report.add(Contract::path(),
                   translatable("rule", "No contract is chosen. Choose Microsoft's standard "
                                        "contract or terms of your own."));
}

void checkTermsOfUse(const Subject& subject, Checking& report)
{
    const Legal& legal = subject.offer.legal;
    if (legal.contract == ContractChoice::OwnTerms && isBlank(legal.terms)
        && isBlank(legal.termsUrl))
        report.add(Terms::path(),
                   translatable("rule", "You chose terms of your own, but there are none. Enter "
                                        "them as text, or give the address of a page that has "
                                        "them."));
}

void checkOneFormOfTerms(const Subject& subject, Checking& report)
{
    const Legal& legal = subject.offer.legal;
    if (!isBlank(legal.terms) && !isBlank(legal.termsUrl))
        report.add(TermsUrl::path(),
                   translatable("rule", "The terms of use are given as text and as an address, and "
                                        "the portal takes only one. Clear one of the two."));
    checkUrlForm(report, TermsUrl::path(), legal.termsUrl);
}

void checkPlainTerms(const Subject& subject, Checking& report)
{
    const std::string& terms = Terms::in(subject.offer);
    if (const auto tag = firstTag(terms))
        report.add(Terms::path(), *tag,
                   translatable("rule", "The terms of use hold the HTML tag %1, which customers "
                                        "may see as it stands here. Write them as plain text."),
                   {excerpt(std::string_view(terms).substr(tag->start, tag->end - tag->start))});
}

void checkStandardContractKept(const Subject& subject, Checking& report)
{
    if (subject.facts.baseline->legal.contract == ContractChoice::Standard
        && subject.offer.legal.contract != ContractChoice::Standard)
        report.add(Contract::path(),
                   translatable("rule", "The offer was published with the standard contract and "
                                        "can never leave it. Choose the standard contract again."));
}

void checkAmendment(Checking& report, const CustomAmendment& amendment, std::size_t number)
{
    using Text = Field<&Offer::legal, &Legal::customAmendments, &CustomAmendment::terms>;
    using Tenants = Field<&Offer::legal, &Legal::customAmendments, &CustomAmendment::tenantIds>;
    checkPresent(report, {Text::path(number), Text::label()}, amendment.terms);
    const auto& tenants = amendment.tenantIds;
    if (tenants.empty())
        report.add(Tenants::path(number),
                   translatable("rule", "The custom amendment names no customer. Add the tenant ID "
                                        "of each customer that it is for."));
    if (tenants.size() > kMaxTenants)
        report.add(Tenants::path(number),
                   translatable("rule", "The custom amendment names %1 tenants; the limit is %2. "
                                        "Move the others to another amendment."),
                   {static_cast<long long>(tenants.size()), static_cast<long long>(kMaxTenants)});
    for (std::size_t at = 0; at < tenants.size(); ++at) {
        checkPresent(report, {Tenants::path(number, at), Tenants::label()}, tenants[at]);
        checkGuid(report, Tenants::path(number, at), tenants[at]);
    }
}

void checkAmendmentsForTenants(const Subject& subject, Checking& report)
{
    const Legal& legal = subject.offer.legal;
    checkCount(subject, report, {Amendments::path(), Amendments::label()},
               legal.customAmendments.size());
    if (!legal.customAmendments.empty() && legal.contract == ContractChoice::OwnTerms)
        report.add(Amendments::path(),
                   translatable("rule", "Custom amendments change the standard contract, but the "
                                        "offer has terms of its own. Choose the standard contract, "
                                        "or remove the amendments."));
    for (std::size_t at = 0; at < legal.customAmendments.size(); ++at)
        checkAmendment(report, legal.customAmendments[at], at);
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kCategoriesCovered{"/listing/categories"};

/// Own terms can still become the standard contract, which then stays.
bool isStandardContract(const Offer& published, const FieldPath& field)
{
    return textAt(published, field) == "standard";
}

constexpr std::array kStandardFrozen{Frozen{"/legal/contract", isStandardContract}};

const Rule kLegalRules[] = {
    {.id = "prop.category.required",
     .title = translatable("rule-title", "Category"),
     .check = checkCategory,
     .fixes = perFinding<addIotEdgeCategory>},
    {.id = "prop.category.count",
     .title = translatable("rule-title", "Number of categories"),
     .check = checkFieldCount<&Offer::listing, &Listing::categories>},
    {.id = "prop.subcategory.count",
     .title = translatable("rule-title", "Number of sub-categories"),
     .check = checkStoreCategories},
    {.id = "prop.category.iotedge",
     .title = translatable("rule-title", "Category IoT Edge Modules"),
     .check = checkIotEdgeCategory,
     .fixes = perFinding<addIotEdgeCategory>},
    {.id = "prop.category.described",
     .title = translatable("rule-title", "Categories explained in the description"),
     .check = checkCategoriesDescribed},
    {.id = "prop.category.fit",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Categories that fit"),
     .question =
         translatable("rule-question", "Does every chosen category describe what the module does?"),
     .covers = kCategoriesCovered},
    {.id = "prop.industry.none",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "No industries")},
    {.id = "prop.legal.choice",
     .title = translatable("rule-title", "Contract"),
     .check = checkContractChosen},
    {.id = "prop.legal.terms.required",
     .title = translatable("rule-title", "Terms of use"),
     .check = checkTermsOfUse},
    {.id = "prop.legal.terms.form",
     .title = translatable("rule-title", "Terms as text or address"),
     .check = checkOneFormOfTerms,
     .fixes = perFinding<fixedUrl>},
    {.id = "prop.legal.terms.length",
     .title = translatable("rule-title", "Length of the terms"),
     .check = checkFieldLength<&Offer::legal, &Legal::terms>},
    {.id = "prop.legal.terms.plaintext",
     .title = translatable("rule-title", "Terms in plain text"),
     .check = checkPlainTerms},
    {.id = "prop.legal.standard.irreversible",
     .title = translatable("rule-title", "Standard contract kept"),
     .check = checkStandardContractKept,
     .fixes = perFinding<restore>,
     .needsBaseline = true,
     .freezes = kStandardFrozen},
    {.id = "prop.legal.standard.csp",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Terms for Cloud Solution Providers")},
    {.id = "prop.legal.amend.universal",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Universal amendment")},
    {.id = "prop.legal.amend.custom",
     .title = translatable("rule-title", "Custom amendments"),
     .check = checkAmendmentsForTenants},
};

} // namespace

std::span<const Rule> legalRules()
{
    return kLegalRules;
}

} // namespace core
