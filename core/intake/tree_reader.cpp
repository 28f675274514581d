#include "core/intake/tree_reader.h"

#include "core/bundle/sidecar/tree_names.h"
#include "core/intake/json_source.h"
#include "core/intake/language_tag.h"
#include "core/intake/tree_resources.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace core::intake {

namespace {

using namespace sidecar;

class TreeReader {
public:
    [[nodiscard]] Told read(const JsonNode& resources) &&;

private:
    void readResource(const JsonNode& resource);
    void findPlan(const JsonNode& resource);
    [[nodiscard]] std::optional<std::size_t> planOf(const JsonNode& resource) const;
    void readTable(const std::string& name, const JsonNode& resource, std::string_view plan);
    void readListing(const JsonNode& resource);
    void readCategories(const JsonNode& resource);
    void readLeads(const JsonNode& resource);
    void readConnection(const std::string& text);
    void readVideo(const JsonNode& resource);
    void readAudience(const JsonNode& resource);
    void readPlan(const JsonNode& resource, std::size_t plan);
    void readTags(const JsonNode& resource, std::size_t plan);

    Told m_told;
    /// By whatever refers to a plan.
    std::map<std::string, std::size_t> m_plans;
    std::size_t m_planCount = 0;
    std::size_t m_plansRead = 0;
    std::string m_pictures;
    std::vector<std::string> m_unknown;
};

void TreeReader::findPlan(const JsonNode& resource)
{
    if (resourceOf(resource) != "plan")
        return;
    const std::size_t at = m_planCount++;
    if (m_told.append("/plans").index() != at)
        return;
    for (const std::string& key :
         {textOf(memberIn(resource, "id")), textOf(memberIn(resource, "resourceName")),
          textOf(memberAlong(resource, "identity/externalId"))})
        if (!key.empty())
            m_plans.emplace(key, at);
}

std::optional<std::size_t> TreeReader::planOf(const JsonNode& resource) const
{
    const JsonNode* reference = memberIn(resource, "plan");
    if (!reference)
        return m_planCount == 1 ? std::optional<std::size_t>(0) : std::nullopt;
    for (const JsonNode* part : {reference, memberIn(*reference, "resourceName"),
                                 memberIn(*reference, "externalId"), memberIn(*reference, "id")})
        if (const auto found = m_plans.find(textOf(part)); found != m_plans.end())
            return found->second;
    return std::nullopt;
}

void TreeReader::readTable(const std::string& name, const JsonNode& resource, std::string_view plan)
{
    const auto filled = [&](std::string_view address) {
        std::string pointer(address);
        if (const auto star = pointer.find('*'); star != std::string::npos)
            pointer.replace(star, 1, plan);
        return FieldPath(pointer);
    };
    for (const TreeText& row : kTreeTexts)
        if (row.resource == name)
            m_told.tell(filled(row.address), textOf(memberAlong(resource, row.member)));
    std::set<std::string_view> unknown;
    for (const TreeWord& row : kTreeWords) {
        const std::string word =
            row.resource == name ? textOf(memberAlong(resource, row.member)) : std::string();
        if (!word.empty())
            unknown.insert(row.member);
    }
    for (const TreeWord& row : kTreeWords)
        if (row.resource == name
            && asciiLower(textOf(memberAlong(resource, row.member))) == asciiLower(row.word)) {
            m_told.tell(filled(row.address), std::string(row.value));
            unknown.erase(row.member);
        }
    for (const std::string_view member : unknown)
        m_told.noteUnknown(translatable("import", "“%1” is no value of %2 that an offer has."),
                           {textOf(memberAlong(resource, member)), std::string(member)});
}

void TreeReader::readListing(const JsonNode& resource)
{
    const std::string language = textOf(memberIn(resource, "languageId"));
    m_told.tell("/listing/language", canonicalLanguage(language));
    if (const JsonNode* links = memberIn(resource, "generalLinks"))
        for (const JsonNode& item : links->items) {
            const FieldPath link = m_told.append("/listing/links");
            m_told.tell(link / "title", textOf(memberIn(item, "displayText")));
            m_told.tell(link / "url", textOf(memberIn(item, "link")));
        }
}

void TreeReader::readCategories(const JsonNode& resource)
{
    const JsonNode* categories = memberIn(resource, "categories");
    if (!categories)
        return;
    for (const JsonMember& member : categories->members) {
        const FieldPath category = m_told.append("/listing/categories");
        m_told.tell(category / "id", member.key);
        for (const JsonNode& below : member.value.items)
            m_told.tell(m_told.append(category / "subcategories"), textOf(&below));
    }
}

/// "AccountName=contoso;AccountKey=…;EndpointSuffix=core.windows.net"
void TreeReader::readConnection(const std::string& text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::string part = text.substr(at, end - at);
        const auto equals = std::min(part.find('='), part.size());
        const std::string key = asciiLower(part.substr(0, equals));
        const std::string value = part.substr(std::min(equals + 1, part.size()));
        if (key == "accountname")
            m_told.tell("/leads/storageAccount", value);
        else if (key == "endpointsuffix")
            m_told.tell("/leads/storageEndpointSuffix", value);
        else if (key == "accountkey")
            m_told.noteLeftOut(translatable("import", "The account key of the leads: it is typed "
                                                      "into the portal only."));
        at = end + 1;
    }
}

void TreeReader::readLeads(const JsonNode& resource)
{
    for (const JsonMember& part : resource.members) {
        readConnection(textOf(memberIn(part.value, "storageAccountConnectionString")));
        for (const std::string_view secret : {"password", "applicationKey"})
            if (!textOf(memberIn(part.value, secret)).empty())
                m_told.noteLeftOut(translatable("import", "%1 of the leads: it is typed into the "
                                                          "portal only."),
                                   {std::string(secret)});
        if (const JsonNode* emails = memberIn(part.value, "contactEmail"))
            for (const JsonNode& email : emails->items)
                m_told.tell(m_told.append("/leads/contactEmails"), textOf(&email));
    }
}

void TreeReader::readVideo(const JsonNode& resource)
{
    const FieldPath video = m_told.append("/media/videos");
    m_told.tell(video / "url", textOf(memberIn(resource, "streamingUrl")));
    const JsonNode* assets = memberIn(resource, "assets");
    if (assets && !assets->members.empty())
        m_told.tell(video / "title", textOf(memberIn(assets->members.front().value, "title")));
}

void TreeReader::readAudience(const JsonNode& resource)
{
    const JsonNode* list = memberIn(resource, "previewAudiences");
    if (!list)
        return;
    for (const JsonNode& item : list->items) {
        const std::string type = textOf(memberIn(item, "type"));
        if (!type.empty() && asciiLower(type) != "subscription") {
            m_told.noteLeftOut(translatable("import", "A preview audience by “%1”: an offer names "
                                                      "subscriptions."),
                               {type});
            continue;
        }
        const FieldPath one = m_told.append("/previewAudience");
        m_told.tell(one / "id", textOf(memberIn(item, "id")));
        m_told.tell(one / "description", textOf(memberIn(item, "label")));
    }
}

void TreeReader::readPlan(const JsonNode& resource, std::size_t plan)
{
    const FieldPath where = FieldPath("/plans") / plan;
    if (const JsonNode* regions = memberIn(resource, "azureRegions"))
        for (const JsonNode& region : regions->items)
            if (asciiLower(textOf(&region)) == "azuregovernment")
                m_told.tell(where / "azureGovernment", "true");
    if (const JsonNode* list = memberIn(resource, "azureGovernmentCertifications"))
        for (const JsonNode& item : list->items) {
            const FieldPath one = m_told.append(where / "governmentCertifications");
            m_told.tell(one / "name", textOf(memberIn(item, "name")));
            m_told.tell(one / "link", textOf(memberIn(item, "link")));
        }
}

void TreeReader::readTags(const JsonNode& resource, std::size_t plan)
{
    if (!textOf(memberAlong(resource, "imageRepositoryDetails/password")).empty())
        m_told.noteLeftOut(translatable("import", "The password of the registry: it is typed into "
                                                  "the portal only."));
    if (const JsonNode* tags = memberIn(resource, "imageTags"))
        for (const JsonNode& tag : tags->items)
            m_told.tell(m_told.append(FieldPath("/plans") / plan / "image" / "tags") / "name",
                        textOf(&tag));
}

void TreeReader::readResource(const JsonNode& resource)
{
    const std::string name = resourceOf(resource);
    if (name == "listing-asset") {
        m_pictures += (m_pictures.empty() ? "" : ", ") + textOf(memberIn(resource, "fileName"));
        return;
    }
    const bool isKnown =
        std::ranges::find(kTreeVersions, name, &TreeSchema::resource) != kTreeVersions.end();
    if (!isKnown)
        return m_told.noteUnknown(translatable("import", "The resource “%1” has no place in the "
                                                         "offer."),
                                  {name.empty() ? std::string("?") : name});
    const bool isOfPlan = name == "plan" || name == "plan-listing"
                          || name == "price-and-availability-plan"
                          || name == "container-plan-technical-configuration";
    std::optional<std::size_t> plan;
    if (isOfPlan) {
        plan = name == "plan" ? m_plansRead++ : planOf(resource);
        if (!plan)
            return m_told.noteUnknown(translatable("import", "The resource “%1” names no plan of "
                                                             "the tree."),
                                      {name});
    }
    readTable(name, resource, std::to_string(plan.value_or(0)));
    if (name == "listing")
        readListing(resource);
    else if (name == "property")
        readCategories(resource);
    else if (name == "customer-leads")
        readLeads(resource);
    else if (name == "listing-trailer")
        readVideo(resource);
    else if (name == "price-and-availability-offer")
        readAudience(resource);
    else if (name == "plan")
        readPlan(resource, *plan);
    else if (name == "container-plan-technical-configuration")
        readTags(resource, *plan);
    for (std::string& member : unreadMembers(name, resource))
        m_unknown.push_back(std::move(member));
}

Told TreeReader::read(const JsonNode& resources) &&
{
    for (const JsonNode& resource : resources.items)
        findPlan(resource);
    for (const JsonNode& resource : resources.items)
        readResource(resource);
    if (!m_pictures.empty())
        m_told.noteLeftOut(translatable("import", "Pictures are addresses here, and are not "
                                                  "fetched: %1. Add the files on the page Logos "
                                                  "and media."),
                           {m_pictures});
    m_told.noteLeftOut(
        translatable("import", "A resource tree does not tell the publisher ID, the marketing "
                               "identifier, the roles of links, custom amendments, web addresses "
                               "of contacts, licences, platforms, which tags are manifests, the "
                               "module's defaults, notes for certification, the dictionary and "
                               "answers. A bundle has them: import that instead."));
    noteUnknownMembers(m_told, m_unknown);
    return std::move(m_told);
}

} // namespace

bool isResourceTree(const Source& source)
{
    return !source.isFolder && startsJson(source.bytes)
           && resourcesIn(readJson(source.bytes).root) != nullptr;
}

Result<Told> readResourceTree(const Source& source)
{
    const auto tree = strictJson(source.bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    const JsonNode* resources = resourcesIn(tree->root);
    if (!resources)
        return fail(
            translatable("error",
                         "Line %1, column %2: There are no “resources” with a “$schema” here, as "
                         "the Product Ingestion API has them. Choose another file."),
            {1LL, 1LL});
    return TreeReader().read(*resources);
}

} // namespace core::intake
