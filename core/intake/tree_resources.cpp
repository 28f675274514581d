#include "core/intake/tree_resources.h"

#include "core/bundle/sidecar/tree_names.h"
#include "core/intake/json_source.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace core::intake {

namespace {

using namespace sidecar;

/// Members that say what a resource is and where it belongs.
constexpr auto kFrame = std::to_array<std::string_view>(
    {"$schema", "id", "resourceName", "product", "plan", "listing", "kind", "type", "payloadType",
     "validations", "lifecycleState", "languageId"});

/// What is read by hand: with all that is below, and "*" for any element of a list.
struct ReadMember {
    std::string_view resource;
    std::string_view member;
};
constexpr auto kReadByHand = std::to_array<ReadMember>({
    {"property", "categories"},
    {"listing", "generalLinks/*/displayText"},
    {"listing", "generalLinks/*/link"},
    {"listing", "gloabalSupportWebsite"},
    {"listing-trailer", "streamingUrl"},
    {"listing-trailer", "assets"},
    {"customer-leads", "tableLeadConfiguration/storageAccountConnectionString"},
    {"customer-leads", "tableLeadConfiguration/contactEmail"},
    {"customer-leads", "dynamicsLeadConfiguration/password"},
    {"customer-leads", "dynamicsLeadConfiguration/applicationKey"},
    {"customer-leads", "dynamicsLeadConfiguration/contactEmail"},
    {"customer-leads", "httpsEndpointLeadConfiguration/contactEmail"},
    {"customer-leads", "marketoLeadConfiguration/contactEmail"},
    {"customer-leads", "salesforceLeadConfiguration/contactEmail"},
    {"customer-leads", "emailLeadConfiguration/contactEmail"},
    {"price-and-availability-offer", "previewAudiences/*/type"},
    {"price-and-availability-offer", "previewAudiences/*/id"},
    {"price-and-availability-offer", "previewAudiences/*/label"},
    {"plan", "azureRegions"},
    {"plan", "azureGovernmentCertifications/*/name"},
    {"plan", "azureGovernmentCertifications/*/link"},
    {"container-plan-technical-configuration", "imageTags"},
    {"container-plan-technical-configuration", "imageRepositoryDetails/password"},
});

bool isOneResource(const JsonNode& node)
{
    const std::string name = resourceOf(node);
    return !name.empty() && name != "resource-tree" && name != "configure"
           && name != "configure-status" && !memberIn(node, "resources");
}

bool isKnownResource(const JsonNode* resource)
{
    const std::string name = resourceOf(*resource);
    return name == "listing-asset"
           || std::ranges::find(kTreeVersions, name, &TreeSchema::resource) != kTreeVersions.end();
}

/// Whether the path is that of a row, or lies on the way to one.
enum class Place { None, OnTheWay, Whole };

class UnreadMembers {
public:
    explicit UnreadMembers(const std::string& resource) : m_resource(resource) {}

    void gather(const JsonNode& node, const std::string& path)
    {
        for (const JsonMember& member : node.members)
            judge(member.value, path.empty() ? member.key : path + '/' + member.key);
        for (const JsonNode& item : node.items)
            judge(item, path + "/*");
    }

    std::vector<std::string> found;

private:
    void judge(const JsonNode& node, const std::string& path)
    {
        const Place place = placeOf(asciiLower(path));
        const bool goesOn = place == Place::OnTheWay
                            && (node.kind == JsonKind::Object || node.kind == JsonKind::Array);
        if (goesOn)
            return gather(node, path);
        if (place == Place::Whole || holdsNothing(node))
            return;
        std::string name = m_resource + '.' + path;
        std::ranges::replace(name, '/', '.');
        if (m_named.insert(name).second)
            found.push_back(std::move(name));
    }

    [[nodiscard]] Place placeOf(const std::string& path) const
    {
        Place place = Place::None;
        const auto ask = [&](std::string_view known) {
            const std::string row = asciiLower(known);
            if (row == path)
                place = Place::Whole;
            else if (place == Place::None && row.starts_with(path + '/'))
                place = Place::OnTheWay;
        };
        for (const std::string_view member : kFrame)
            ask(member);
        for (const TreeText& row : kTreeTexts)
            if (row.resource == m_resource)
                ask(row.member);
        for (const TreeWord& row : kTreeWords)
            if (row.resource == m_resource)
                ask(row.member);
        for (const ReadMember& row : kReadByHand)
            if (row.resource == m_resource)
                ask(row.member);
        return place;
    }

    const std::string& m_resource;
    std::set<std::string> m_named;
};

} // namespace

std::string resourceOf(const JsonNode& resource)
{
    constexpr std::string_view kFolder = "/schema/";
    const std::string schema = textOf(memberIn(resource, "$schema"));
    const auto start = schema.find(kFolder);
    if (start == std::string::npos)
        return {};
    const auto name = start + kFolder.size();
    return schema.substr(name, schema.find('/', name) - name);
}

WrappedObjects resourcesIn(const JsonNode& root)
{
    WrappedObjects resources = wrappedObjects(root, isOneResource);
    if (std::ranges::none_of(resources.objects, isKnownResource))
        return {};
    constexpr auto kTreeFrame = std::to_array<std::string_view>(
        {"$schema", "root", "target", "@odata.context", "$id", "id"});
    std::erase_if(resources.beside, [&](const std::string& key) {
        return std::ranges::find(kTreeFrame, asciiLower(key)) != kTreeFrame.end();
    });
    return resources;
}

std::string listingLanguage(const std::vector<const JsonNode*>& resources)
{
    std::string first;
    for (const JsonNode* resource : resources) {
        const std::string language = resourceOf(*resource) == "listing"
                                         ? asciiLower(textOf(memberIn(*resource, "languageId")))
                                         : std::string();
        if (language.starts_with("en"))
            return language;
        if (first.empty())
            first = language;
    }
    return first;
}

std::vector<std::string> unreadMembers(const std::string& name, const JsonNode& resource)
{
    UnreadMembers unread(name);
    unread.gather(resource, {});
    return std::move(unread.found);
}

} // namespace core::intake
