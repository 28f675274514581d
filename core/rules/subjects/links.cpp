#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/checks/web/catalogue_links.h"
#include "core/rules/checks/web/link_proofs.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace core {

namespace {

using Links = Field<&Offer::listing, &Listing::links>;
using LinkTitle = Field<&Offer::listing, &Listing::links, &UsefulLink::title>;
using LinkUrl = Field<&Offer::listing, &Listing::links, &UsefulLink::url>;

template <class Test>
bool anyLink(const Offer& offer, Test test)
{
    return std::ranges::any_of(offer.listing.links, test);
}

bool anyPlanFor(const Offer& offer, PlatformChoice platforms)
{
    return std::ranges::any_of(offer.plans,
                               [&](const Plan& plan) { return plan.image.platforms == platforms; });
}

bool isCatalogueEntry(const UsefulLink& link)
{
    return link.role == LinkRole::DeviceCatalogue && !isBlank(link.url);
}

void checkDocumentation(const Subject& subject, Checking& report)
{
    const bool found = anyLink(subject.offer, [](const UsefulLink& link) {
        return link.role == LinkRole::Documentation && !isBlank(link.url);
    });
    if (!found)
        report.add(Links::path(),
                   translatable("rule", "No link has the role “documentation”. Add one that leads "
                                        "to your documentation of the module."));
}

void checkCatalogue(const Subject& subject, Checking& report)
{
    if (!anyLink(subject.offer, isCatalogueEntry))
        report.add(Links::path(),
                   translatable("rule",
                                "No link has the role “device catalogue”, which this portal "
                                "asked for until the catalogue closed in February 2024. "
                                "Choose today's portal, or add the link that led there."));
}

void checkCatalogueForAll(const Subject& subject, Checking& report)
{
    const bool found = anyLink(
        subject.offer, [](const UsefulLink& link) { return leadsToWholeCatalogue(link.url); });
    if (anyPlanFor(subject.offer, PlatformChoice::AllTier1) && !found)
        report.add(Links::path(),
                   translatable("rule", "A plan supports all Tier 1 platforms, but no link leads "
                                        "to the catalogue of certified devices, which closed in "
                                        "February 2024. Choose today's portal, or add %1."),
                   {std::string(kCertifiedCatalogue)});
}

void checkDeviceForSubset(const Subject& subject, Checking& report)
{
    const bool found =
        anyLink(subject.offer, [](const UsefulLink& link) { return leadsToOneDevice(link.url); });
    if (anyPlanFor(subject.offer, PlatformChoice::Subset) && !found)
        report.add(Links::path(),
                   translatable("rule",
                                "A plan supports only some Tier 1 platforms, but no link leads to "
                                "a device that runs the module in the catalogue, which closed in "
                                "February 2024. Choose today's portal, or add one such as %1."),
                   {std::string(kDeviceExample)});
}

void checkNoLinkToClosedCatalogue(const Subject& subject, Checking& report)
{
    LinkUrl::each(subject.offer, [&](const FieldPath& path, const std::string& url) {
        if (leadsToCatalogue(url))
            report.add(path,
                       translatable("rule", "“%1” leads to the device catalogue, which closed in "
                                            "February 2024. Remove the link, or link a page of "
                                            "yours that lists tested devices."),
                       {url});
    });
}

void checkCatalogueHosts(const Subject& subject, Checking& report)
{
    if (!asksForCatalogue(subject.profile))
        return checkNoLinkToClosedCatalogue(subject, report);
    LinkUrl::each(subject.offer, [&, at = std::size_t{0}](const FieldPath& path,
                                                          const std::string& url) mutable {
        const UsefulLink& link = subject.offer.listing.links[at++];
        if (isCatalogueEntry(link) && !leadsToCatalogue(url))
            report.add(path,
                       translatable("rule",
                                    "“%1” is marked as the device catalogue, but does not lead "
                                    "there. Write an address at devicecatalog.azure.com, "
                                    "catalog.azureiotsolutions.com or %2."),
                       {url, std::string(kCertifiedCatalogue)});
    });
}

void checkTitleAndUrl(const Subject& subject, Checking& report)
{
    const auto& links = subject.offer.listing.links;
    for (std::size_t at = 0; at < links.size(); ++at) {
        checkPresent(report, {LinkTitle::path(at), LinkTitle::label()}, links[at].title);
        checkPresent(report, {LinkUrl::path(at), LinkUrl::label()}, links[at].url);
    }
}

void checkLinkSyntax(const Subject& subject, Checking& report)
{
    LinkUrl::each(subject.offer, [&](const FieldPath& path, const std::string& url) {
        checkUrlForm(report, path, url);
    });
}

/// The catalogue has closed: a link that is there may be marked, but none is written.
std::vector<Fix> markCatalogue(const Subject& subject, const Finding& /*unused*/)
{
    const auto& links = subject.offer.listing.links;
    const auto known = std::ranges::find_if(
        links, [](const UsefulLink& link) { return leadsToCatalogue(link.url); });
    if (known == links.end() || known->role == LinkRole::DeviceCatalogue)
        return {};
    return {
        writes("markCatalogue",
               {"fix", translatable("fix", "Mark “%1” as the device catalogue"), {known->title}},
               Links::path(known - links.begin()) / "role", "deviceCatalogue")};
}

std::vector<Fix> removeLink(const Subject& subject, const Finding& finding)
{
    const auto at = finding.where.parent().index();
    const auto& links = subject.offer.listing.links;
    if (!at || *at >= links.size() || !leadsToCatalogue(links[*at].url)
        || asksForCatalogue(subject.profile))
        return {};
    return {{"removeLink",
             {"fix", translatable("fix", "Remove the link “%1”"), {links[*at].title}},
             [url = links[*at].url](Offer& offer) {
                 std::erase_if(offer.listing.links,
                               [&](const UsefulLink& link) { return link.url == url; });
             }}};
}

/// The same for links that are alike; what else is stored with one makes it another.
std::string identityOf(const UsefulLink& link)
{
    std::string identity = link.title + '\0' + link.url + '\0' + char(link.role);
    for (const UnknownMember& member : link.unknown)
        identity += '\0' + member.key + '\0' + member.json;
    return identity;
}

std::vector<UsefulLink> withoutRepeated(const std::vector<UsefulLink>& links)
{
    std::unordered_set<std::string> known;
    std::vector<UsefulLink> kept;
    for (const UsefulLink& link : links)
        if (known.insert(identityOf(link)).second)
            kept.push_back(link);
    return kept;
}

std::vector<Fix> removeRepeatedLinks(const Subject& subject, std::span<const Finding> findings)
{
    const auto& links = subject.offer.listing.links;
    const auto repeated = static_cast<long long>(links.size() - withoutRepeated(links).size());
    if (repeated == 0)
        return {};
    return sharedByAll(
        findings,
        {"removeRepeated",
         {"fix", translatable("fix", "Remove the links that are listed twice (%1)"), {repeated}},
         [](Offer& offer) { offer.listing.links = withoutRepeated(offer.listing.links); },
         true});
}

/// By its title, or by the place that it leads to.
bool isEvidentDocumentation(const UsefulLink& link)
{
    constexpr std::array kWords = std::to_array<std::string_view>(
        {"documentation", "dokumentation", "docs", "manual", "handbook", "handbuch", "user guide"});
    const std::string said = asciiLower(link.title) + '\n' + asciiLower(link.url);
    return link.role == LinkRole::Other && !isBlank(link.url)
           && std::ranges::any_of(
               kWords, [&](std::string_view word) { return said.find(word) != std::string::npos; });
}

std::vector<Fix> markDocumentation(const Subject& subject, const Finding& /*unused*/)
{
    const auto& links = subject.offer.listing.links;
    const auto known = std::ranges::find_if(links, isEvidentDocumentation);
    if (known == links.end())
        return {};
    return {writes("markDocumentation",
                   {"fix",
                    translatable("fix", "Mark “%1” as the documentation"),
                    {isBlank(known->title) ? known->url : known->title}},
                   Links::path(known - links.begin()) / "role", "documentation")};
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kLinksCovered{"/listing/links"};

const Rule kLinksRules[] = {
    {.id = "links.count",
     .title = translatable("rule-title", "Number of useful links"),
     .check = checkFieldCount<&Offer::listing, &Listing::links>,
     .fixes = removeRepeatedLinks},
    {.id = "links.docs",
     .title = translatable("rule-title", "Link to the documentation"),
     .check = checkDocumentation,
     .fixes = perFinding<markDocumentation>},
    {.id = "links.catalog",
     .title = translatable("rule-title", "Link to the device catalogue"),
     .check = checkCatalogue,
     .fixes = perFinding<markCatalogue>},
    {.id = "links.catalog.tier1",
     .title = translatable("rule-title", "Catalogue link for all Tier 1 platforms"),
     .check = checkCatalogueForAll},
    {.id = "links.catalog.subset",
     .title = translatable("rule-title", "Device link for some platforms"),
     .check = checkDeviceForSubset},
    {.id = "links.catalog.hosts",
     .title = translatable("rule-title", "Address of the device catalogue"),
     .check = checkCatalogueHosts,
     .fixes = perFinding<removeLink>},
    {.id = "links.title.required",
     .title = translatable("rule-title", "Title and address of a link"),
     .check = checkTitleAndUrl},
    {.id = "links.url.scheme",
     .title = translatable("rule-title", "Link address"),
     .check = checkLinkSyntax,
     .fixes = perFinding<fixedUrl>},
    {.id = "links.public",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Links open to everyone"),
     .question = translatable("rule-question", "Does every useful link open for anyone without "
                                               "sign-in, and lead to a page about this module?"),
     .covers = kLinksCovered,
     .rejection = RejectionSource::Documented,
     .evidence = linkProofOf<kLinksCovered>},
    {.id = "links.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Which links are optional")},
};

} // namespace

std::span<const Rule> linkRules()
{
    return kLinksRules;
}

} // namespace core
