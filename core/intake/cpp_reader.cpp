#include "core/intake/cpp_reader.h"

#include "core/bundle/sidecar/cpp_keys.h"
#include "core/intake/json_source.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core::intake {

namespace {

using sidecar::CppKey;

/// Of a plan, behind any prefix.
constexpr auto kPlanTexts = std::to_array<CppKey>({
    {"planId", "id"},
    {"skuTitle", "title"},
    {"skuSummary", "summary"},
    {"skuLongSummary", "summary"},
    {"skuDescription", "description"},
});

/// What is said to the portal alone, or is answered in another way today.
constexpr auto kWithoutPlace = std::to_array<std::string_view>(
    {"cspOfferOptIn", "enabled", "migratedOffer", "testDrive", "regions", "universalAmendmentTerms",
     "offerTypeVersions", "version", "status", "changedTime", "isvKey", "Etag", "plans"});

constexpr auto kPictures = std::to_array<std::string_view>(
    {"smallLogo", "mediumLogo", "largeLogo", "wideLogo", "heroLogo", "screenshots"});

std::string_view behindPrefix(std::string_view key)
{
    return key.substr(key.rfind('.') + 1);
}

bool isOneOf(const auto& keys, std::string_view key)
{
    return std::ranges::find(keys, key) != keys.end();
}

class CppReader {
public:
    [[nodiscard]] Told read(const JsonNode& root) &&;

private:
    void readKey(std::string_view whole, const JsonNode& value);
    [[nodiscard]] bool readList(std::string_view key, const JsonNode& value);
    void readLinks(const JsonNode& list);
    void readVideos(const JsonNode& list);
    void readCategories(const JsonNode& list);
    void readCategoryMap(const JsonNode& list);
    void readTexts(const char* listAddress, const char* member, const JsonNode& list);
    void readLeads(const std::string& destination);
    void readPlan(const JsonNode& plan);
    void readClouds(const FieldPath& plan, const JsonNode& clouds);

    Told m_told;
    std::vector<std::string> m_unknown;
    std::string m_pictures;
    std::string m_leftOut;
};

void CppReader::readLinks(const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        const FieldPath link = m_told.append("/listing/links");
        m_told.tell(link / "title", textOf(memberIn(item, "linkTitle")));
        m_told.tell(link / "url", textOf(memberIn(item, "linkUrl")));
    }
}

void CppReader::readVideos(const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        const FieldPath video = m_told.append("/media/videos");
        m_told.tell(video / "title", textOf(memberIn(item, "videoName")));
        m_told.tell(video / "url", textOf(memberIn(item, "videoUrl")));
    }
}

void CppReader::readCategories(const JsonNode& list)
{
    for (const JsonNode& item : list.items)
        if (const std::string id = textOf(&item); !id.empty())
            m_told.tell(m_told.append("/listing/categories") / "id", id);
}

/// A category, and the list of what was picked below it under "categoryL2-" and its name.
void CppReader::readCategoryMap(const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        const FieldPath category = m_told.append("/listing/categories");
        const std::string id = textOf(memberIn(item, "categoryL1"));
        m_told.tell(category / "id", id);
        if (const JsonNode* below = memberIn(item, "categoryL2-" + id))
            for (const JsonNode& one : below->items)
                m_told.tell(m_told.append(category / "subcategories"), textOf(&one));
    }
}

void CppReader::readTexts(const char* listAddress, const char* member, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        const FieldPath element = m_told.append(listAddress);
        m_told.tell(*member ? element / member : element, textOf(&item));
    }
}

void CppReader::readLeads(const std::string& destination)
{
    constexpr auto kNames = std::to_array<CppKey>({{"none", "none"},
                                                   {"azuretable", "azureTable"},
                                                   {"table", "azureTable"},
                                                   {"dynamics", "dynamics"},
                                                   {"crm", "dynamics"},
                                                   {"https", "httpsEndpoint"},
                                                   {"httpsendpoint", "httpsEndpoint"},
                                                   {"marketo", "marketo"},
                                                   {"salesforce", "salesforce"},
                                                   {"email", "email"}});
    const std::string word = asciiLower(destination);
    const auto found = std::ranges::find(kNames, word, &CppKey::key);
    if (found == kNames.end())
        return m_told.noteUnknown(translatable("import", "“%1” is no destination of leads that an "
                                                         "offer has today."),
                                  {destination});
    m_told.tell("/leads/destination", std::string(found->address));
}

bool CppReader::readList(std::string_view key, const JsonNode& value)
{
    if (key == "usefulLinks")
        readLinks(value);
    else if (key == "videos")
        readVideos(value);
    else if (key == "categories")
        readCategories(value);
    else if (key == "categoryMap")
        readCategoryMap(value);
    else if (key == "allowedSubscriptions")
        readTexts("/previewAudience", "id", value);
    else if (key == "leadNotificationEmails" && value.kind == JsonKind::Array)
        readTexts("/leads/contactEmails", "", value);
    else
        return false;
    return true;
}

void CppReader::readKey(std::string_view whole, const JsonNode& value)
{
    const std::string_view key = behindPrefix(whole);
    const auto text = std::ranges::find(sidecar::kCppTexts, key, &CppKey::key);
    const bool isTestDrive = whole.find("testdrive") != std::string_view::npos;
    if (isTestDrive || isOneOf(kWithoutPlace, key))
        m_leftOut += (m_leftOut.empty() ? "" : ", ") + std::string(whole);
    else if (text != sidecar::kCppTexts.end())
        m_told.tell(text->address, textOf(&value));
    else if (readList(key, value))
        return;
    else if (key == "useEnterpriseContract")
        m_told.tell("/legal/contract", value.text == "true" ? "standard" : "ownTerms");
    else if (key == "leadDestination")
        readLeads(textOf(&value));
    else if (key == "leadNotificationEmails")
        m_told.tell(m_told.append("/leads/contactEmails"), textOf(&value));
    else if (isOneOf(kPictures, key))
        m_pictures += (m_pictures.empty() ? "" : ", ") + std::string(key);
    else
        m_unknown.emplace_back(whole);
}

void CppReader::readClouds(const FieldPath& plan, const JsonNode& clouds)
{
    for (const JsonNode& cloud : clouds.items)
        if (asciiLower(textOf(&cloud)).find("fairfax") != std::string::npos)
            m_told.tell(plan / "azureGovernment", "true");
}

void CppReader::readPlan(const JsonNode& node)
{
    const FieldPath plan = m_told.append("/plans");
    for (const JsonMember& member : node.members) {
        const std::string_view key = behindPrefix(member.key);
        const auto text = std::ranges::find(kPlanTexts, key, &CppKey::key);
        if (text != kPlanTexts.end())
            m_told.tell(plan / text->address, textOf(&member.value));
        else if (key == "cloudAvailability")
            readClouds(plan, member.value);
        else if (key.starts_with("hideSKU") || key == "hidePlan" || key == "hideThisSku")
            m_told.tell(plan / "hidden", textOf(&member.value));
        else if (isOneOf(kWithoutPlace, key))
            m_leftOut += (m_leftOut.empty() ? "" : ", ") + member.key;
        else
            m_unknown.push_back(member.key);
    }
}

Told CppReader::read(const JsonNode& root) &&
{
    const JsonNode* definition = memberIn(root, "definition");
    const JsonNode& inner = definition ? *definition : root;
    m_told.tell("/identity/publisherId", textOf(memberIn(root, "publisherId")));
    m_told.tell("/identity/offerId", textOf(memberIn(root, "id")));
    m_told.tell("/identity/name", textOf(memberIn(inner, "displayText")));
    const std::string type = textOf(memberIn(root, "offerTypeId"));
    if (!type.empty() && asciiLower(type).find("edge") == std::string::npos)
        m_told.noteChanged(translatable("import", "The offer is of the type “%1”; what it tells is "
                                                  "taken for an IoT Edge module."),
                           {type});
    const JsonNode* offer = memberIn(inner, "offer");
    for (const JsonMember& member : (offer ? *offer : root).members)
        if (offer || member.key.find('.') != std::string::npos)
            readKey(member.key, member.value);
    if (const JsonNode* plans = memberIn(inner, "plans"))
        for (const JsonNode& plan : plans->items)
            readPlan(plan);
    if (!m_pictures.empty())
        m_told.noteLeftOut(translatable("import", "Pictures are addresses here, and are not "
                                                  "fetched: %1. Add the files on the page Logos "
                                                  "and media."),
                           {m_pictures});
    if (!m_leftOut.empty())
        m_told.noteLeftOut(translatable("import", "Without a place in an offer of today: %1."),
                           {m_leftOut});
    noteUnknownMembers(m_told, m_unknown);
    return std::move(m_told);
}

bool isCppTree(const JsonNode& root)
{
    const JsonNode* definition = memberIn(root, "definition");
    const JsonNode* offer = definition ? memberIn(*definition, "offer") : nullptr;
    return (offer && offer->kind == JsonKind::Object)
           || std::ranges::any_of(root.members, [](const JsonMember& member) {
                  return member.key.starts_with(sidecar::kCppPrefix);
              });
}

} // namespace

bool isCppOffer(const Source& source)
{
    return !source.isFolder && startsJson(source.bytes) && isCppTree(readJson(source.bytes).root);
}

Result<Told> readCppOffer(const Source& source)
{
    const auto tree = strictJson(source.bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    if (!isCppTree(tree->root))
        return fail(translatable("error",
                                 "Line %1, column %2: There is no “definition” with an “offer” "
                                 "here, as the Cloud Partner Portal has it. Choose another file."),
                    {1LL, 1LL});
    return CppReader().read(tree->root);
}

} // namespace core::intake
