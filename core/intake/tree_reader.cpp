#include "core/intake/tree_reader.h"

#include "core/bundle/sidecar/tree_names.h"
#include "core/intake/json_source.h"
#include "core/intake/language_tag.h"
#include "core/intake/tree_parts.h"
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
    [[nodiscard]] Told read(const WrappedObjects& resources) &&;

private:
    void chooseLanguage(const WrappedObjects& resources);
    [[nodiscard]] bool isLeftOut(const JsonNode& resource, const std::string& name);
    void readProduct(const JsonNode& resource);
    void readPicture(const JsonNode* picture, std::string_view member);
    void readByName(const std::string& name, const JsonNode& resource, std::size_t plan);
    void readResource(const JsonNode& resource);
    void findPlan(const JsonNode& resource);
    void findMissingPlan(const JsonNode& resource);
    [[nodiscard]] std::optional<std::size_t> planOf(const JsonNode& resource) const;
    void readTable(const std::string& name, const JsonNode& resource, std::string_view plan);
    void readListing(const JsonNode& resource);
    void readVideo(const JsonNode& resource);
    void readPlan(const JsonNode& resource, std::size_t plan);
    void readTags(const JsonNode& resource, std::size_t plan);

    Told m_told;
    /// By whatever refers to a plan.
    std::map<std::string, std::size_t> m_plans;
    std::size_t m_planCount = 0;
    std::size_t m_plansRead = 0;
    /// As the tree writes it.
    std::string m_language;
    std::string m_pictures;
    std::vector<std::string> m_unknown;
};

bool isDeleted(const JsonNode& resource)
{
    return asciiLower(textOf(memberIn(resource, "lifecycleState"))) == "deleted";
}

bool isOfPlan(const std::string& resource)
{
    return resource == "plan" || resource == "plan-listing"
           || resource == "price-and-availability-plan"
           || resource == "container-plan-technical-configuration";
}

/// English where there is some; a listing of an offer has one language.
void TreeReader::chooseLanguage(const WrappedObjects& resources)
{
    m_language = listingLanguage(resources.objects);
    std::set<std::string> others;
    for (const JsonNode* resource : resources.objects)
        others.insert(asciiLower(textOf(memberIn(*resource, "languageId"))));
    others.erase(m_language);
    others.erase(std::string());
    if (m_language.empty())
        return;
    for (const std::string& other : others)
        m_told.noteLeftOut(translatable("import", "The texts in “%1”: a listing has one language, "
                                                  "and “%2” was taken."),
                           {other, m_language});
}

/// Of another language, which was told; or deleted.
bool TreeReader::isLeftOut(const JsonNode& resource, const std::string& name)
{
    const std::string language = asciiLower(textOf(memberIn(resource, "languageId")));
    if (!language.empty() && !m_language.empty() && language != m_language)
        return true;
    if (!isDeleted(resource))
        return false;
    m_told.noteLeftOut(translatable("import", "A deleted resource, “%1”."), {name});
    return true;
}

void TreeReader::findPlan(const JsonNode& resource)
{
    if (resourceOf(resource) != "plan" || isDeleted(resource))
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

/// A part of a plan that is not in the file itself.
void TreeReader::findMissingPlan(const JsonNode& resource)
{
    const JsonNode* reference = memberIn(resource, "plan");
    if (!isOfPlan(resourceOf(resource)) || !reference)
        return;
    for (const JsonNode* part : {reference, memberIn(*reference, "resourceName"),
                                 memberIn(*reference, "externalId"), memberIn(*reference, "id")})
        if (const std::string key = textOf(part); !key.empty() && !m_plans.contains(key)) {
            m_plans.emplace(key, m_planCount++);
            [[maybe_unused]] const FieldPath plan = m_told.append("/plans");
            return;
        }
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
    // So the published schema spells it in some versions.
    m_told.tell("/support/publicUrl", textOf(memberIn(resource, "gloabalSupportWebsite")));
    if (const JsonNode* links = memberIn(resource, "generalLinks"))
        for (const JsonNode& item : links->items) {
            const FieldPath link = m_told.append("/listing/links");
            m_told.tell(link / "title", textOf(memberIn(item, "displayText")));
            m_told.tell(link / "url", textOf(memberIn(item, "link")));
        }
}

void TreeReader::readPicture(const JsonNode* picture, std::string_view member)
{
    const std::string name = picture ? textOf(memberIn(*picture, member)) : std::string();
    if (!name.empty())
        m_pictures += (m_pictures.empty() ? "" : ", ") + name;
}

void TreeReader::readVideo(const JsonNode& resource)
{
    const FieldPath video = m_told.append("/media/videos");
    m_told.tell(video / "url", textOf(memberIn(resource, "streamingUrl")));
    const JsonNode* assets = memberIn(resource, "assets");
    if (!assets || assets->members.empty())
        return;
    const JsonNode* own = m_language.empty() ? nullptr : memberIn(*assets, m_language);
    const JsonNode& asset = own ? *own : assets->members.front().value;
    m_told.tell(video / "title", textOf(memberIn(asset, "title")));
    if (const JsonNode* pictures = memberIn(asset, "imageList"))
        for (const JsonNode& picture : pictures->items)
            readPicture(&picture, "url");
}

void TreeReader::readProduct(const JsonNode& resource)
{
    const std::string type = textOf(memberIn(resource, "type"));
    if (!type.empty() && asciiLower(type) != asciiLower(kModuleType))
        m_told.noteChanged(translatable("import", "The offer is of the type “%1”; what it tells is "
                                                  "taken for an IoT Edge module."),
                           {type});
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

void TreeReader::readByName(const std::string& name, const JsonNode& resource, std::size_t plan)
{
    if (name == "product")
        readProduct(resource);
    else if (name == "listing")
        readListing(resource);
    else if (name == "property")
        readCategories(resource, m_told);
    else if (name == "customer-leads")
        readLeads(resource, m_told);
    else if (name == "listing-trailer")
        readVideo(resource);
    else if (name == "price-and-availability-offer")
        readAudience(resource, m_told);
    else if (name == "plan")
        readPlan(resource, plan);
    else if (name == "container-plan-technical-configuration")
        readTags(resource, plan);
}

void TreeReader::readResource(const JsonNode& resource)
{
    const std::string name = resourceOf(resource);
    if (isLeftOut(resource, name))
        return;
    if (name == "listing-asset")
        return readPicture(&resource, "fileName");
    const bool isKnown =
        std::ranges::find(kTreeVersions, name, &TreeSchema::resource) != kTreeVersions.end();
    if (!isKnown)
        return m_told.noteUnknown(translatable("import", "The resource “%1” has no place in the "
                                                         "offer."),
                                  {name});
    std::optional<std::size_t> plan;
    if (isOfPlan(name)) {
        plan = name == "plan" ? m_plansRead++ : planOf(resource);
        if (!plan)
            return m_told.noteUnknown(translatable("import", "The resource “%1” names no plan of "
                                                             "the tree."),
                                      {name});
    }
    readTable(name, resource, std::to_string(plan.value_or(0)));
    readByName(name, resource, plan.value_or(0));
    for (std::string& member : unreadMembers(name, resource))
        m_unknown.push_back(std::move(member));
}

Told TreeReader::read(const WrappedObjects& resources) &&
{
    for (const JsonNode* resource : resources.objects)
        findPlan(*resource);
    if (m_planCount == 0)
        for (const JsonNode* resource : resources.objects)
            findMissingPlan(*resource);
    chooseLanguage(resources);
    for (const JsonNode* resource : resources.objects)
        readResource(*resource);
    m_unknown.insert(m_unknown.end(), resources.beside.begin(), resources.beside.end());
    if (!m_pictures.empty())
        m_told.noteLeftOut(translatable("import", "Pictures are addresses here, and are not "
                                                  "fetched: %1. Add the files on the page Logos "
                                                  "and media."),
                           {m_pictures});
    m_told.noteLeftOut(
        translatable("import", "A resource tree does not tell the publisher ID, the marketing "
                               "identifier, the roles of links, custom amendments, "
                               "licences, platforms, which tags are manifests, the "
                               "module's defaults, notes for certification, the dictionary and "
                               "answers. A bundle has them: import that instead."));
    noteUnknownMembers(m_told, m_unknown);
    return std::move(m_told);
}

} // namespace

bool isResourceTree(const Source& source)
{
    return !source.isFolder && startsJson(source.bytes)
           && !resourcesIn(readJson(source.bytes).root).objects.empty();
}

Result<Told> readResourceTree(const Source& source)
{
    const auto tree = strictJson(source.bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    const WrappedObjects resources = resourcesIn(tree->root);
    if (resources.objects.empty())
        return fail(
            translatable("error",
                         "Line %1, column %2: There are no “resources” with a “$schema” here, as "
                         "the Product Ingestion API has them. Choose another file."),
            {1LL, 1LL});
    return TreeReader().read(resources);
}

} // namespace core::intake
