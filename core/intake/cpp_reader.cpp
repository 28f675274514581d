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

/// The portal's own keys are written in any letter case by the tools around it.
bool isKey(std::string_view one, std::string_view other)
{
    return asciiLower(one) == asciiLower(other);
}

bool isOneOf(const auto& keys, std::string_view key)
{
    return std::ranges::any_of(keys, [&](std::string_view each) { return isKey(each, key); });
}

std::string_view addressFor(const auto& rows, std::string_view key)
{
    const auto found =
        std::ranges::find_if(rows, [&](const CppKey& row) { return isKey(row.key, key); });
    return found == rows.end() ? std::string_view() : found->address;
}

bool isOfMarketplace(const JsonNode& object)
{
    return std::ranges::any_of(object.members, [](const JsonMember& member) {
        return asciiLower(member.key).starts_with(sidecar::kCppPrefix);
    });
}

/// An answer of the interface, its definition alone, or the offer in that.
bool isCppNode(const JsonNode& node)
{
    const JsonNode* definition = memberIn(node, "definition");
    const JsonNode* answered = definition ? memberIn(*definition, "offer") : nullptr;
    const JsonNode* offer = memberIn(node, "offer");
    return (answered && answered->kind == JsonKind::Object) || (offer && isOfMarketplace(*offer))
           || isOfMarketplace(node);
}

class CppReader {
public:
    [[nodiscard]] Told read(const WrappedObjects& offers) &&;

private:
    void readFrame(const JsonNode& node, const std::vector<std::string_view>& taken);
    void noteBeside(const std::string& list, const JsonNode& item,
                    const std::vector<std::string_view>& taken);
    void noteWithoutPlace(std::string_view key);
    void noteAll();
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

void CppReader::noteWithoutPlace(std::string_view key)
{
    m_leftOut += (m_leftOut.empty() ? "" : ", ") + std::string(key);
}

/// What an element of a list says beside what is taken of it.
void CppReader::noteBeside(const std::string& list, const JsonNode& item,
                           const std::vector<std::string_view>& taken)
{
    for (const JsonMember& member : item.members)
        if (!isOneOf(taken, member.key) && !holdsNothing(member.value))
            m_unknown.push_back(list + '.' + member.key);
}

void CppReader::readLinks(const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        noteBeside("usefulLinks", item, {"linkTitle", "linkUrl"});
        const FieldPath link = m_told.append("/listing/links");
        m_told.tell(link / "title", textOf(memberIn(item, "linkTitle")));
        m_told.tell(link / "url", textOf(memberIn(item, "linkUrl")));
    }
}

void CppReader::readVideos(const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        noteBeside("videos", item, {"videoName", "videoUrl"});
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
        const std::string below = "categoryL2-" + id;
        noteBeside("categoryMap", item, {"categoryL1", below});
        m_told.tell(category / "id", id);
        if (const JsonNode* picked = memberIn(item, below))
            for (const JsonNode& one : picked->items)
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
    if (isKey(key, "usefulLinks"))
        readLinks(value);
    else if (isKey(key, "videos"))
        readVideos(value);
    else if (isKey(key, "categories"))
        readCategories(value);
    else if (isKey(key, "categoryMap"))
        readCategoryMap(value);
    else if (isKey(key, "allowedSubscriptions"))
        readTexts("/previewAudience", "id", value);
    else if (isKey(key, "leadNotificationEmails") && value.kind == JsonKind::Array)
        readTexts("/leads/contactEmails", "", value);
    else
        return false;
    return true;
}

void CppReader::readKey(std::string_view whole, const JsonNode& value)
{
    if (holdsNothing(value))
        return;
    const std::string_view key = behindPrefix(whole);
    const std::string_view address = addressFor(sidecar::kCppTexts, key);
    const bool isTestDrive = asciiLower(whole).find("testdrive") != std::string::npos;
    if (isTestDrive || isOneOf(kWithoutPlace, key))
        noteWithoutPlace(whole);
    else if (!address.empty())
        m_told.tell(address, textOf(&value));
    else if (readList(key, value))
        return;
    else if (isKey(key, "useEnterpriseContract"))
        m_told.tell("/legal/contract", isKey(value.text, "true") ? "standard" : "ownTerms");
    else if (isKey(key, "leadDestination"))
        readLeads(textOf(&value));
    else if (isKey(key, "leadNotificationEmails"))
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
        const std::string key = asciiLower(behindPrefix(member.key));
        const std::string_view address = addressFor(kPlanTexts, key);
        if (holdsNothing(member.value))
            continue;
        if (!address.empty())
            m_told.tell(plan / address, textOf(&member.value));
        else if (key == "cloudavailability")
            readClouds(plan, member.value);
        else if (key.starts_with("hidesku") || key == "hideplan" || key == "hidethissku")
            m_told.tell(plan / "hidden", asciiLower(textOf(&member.value)));
        else if (isOneOf(kWithoutPlace, key))
            noteWithoutPlace(member.key);
        else
            m_unknown.push_back(member.key);
    }
}

/// What stands beside the members that are taken one by one.
void CppReader::readFrame(const JsonNode& node, const std::vector<std::string_view>& taken)
{
    for (const JsonMember& member : node.members) {
        if (isOneOf(taken, member.key) || holdsNothing(member.value)
            || member.key.find('.') != std::string::npos)
            continue;
        if (isOneOf(kWithoutPlace, member.key))
            noteWithoutPlace(member.key);
        else
            m_unknown.push_back(member.key);
    }
}

void CppReader::noteAll()
{
    if (!m_pictures.empty())
        m_told.noteLeftOut(translatable("import", "Pictures are addresses here, and are not "
                                                  "fetched: %1. Add the files on the page Logos "
                                                  "and media."),
                           {m_pictures});
    if (!m_leftOut.empty())
        m_told.noteLeftOut(translatable("import", "Without a place in an offer of today: %1."),
                           {m_leftOut});
    m_told.noteLeftOut(
        translatable("import", "What is not listed under “Taken”, such as the contract, "
                               "subcategories, videos and the texts of plans, the file does not "
                               "tell. No offer of the Cloud Partner Portal tells the language, the "
                               "roles of links, the CSP contact, amendments, the details of leads, "
                               "the names of preview subscriptions, the image and defaults of a "
                               "plan, notes for certification, the dictionary and answers. A "
                               "bundle has them: import that instead."));
    noteUnknownMembers(m_told, m_unknown);
}

Told CppReader::read(const WrappedObjects& offers) &&
{
    const JsonNode& root = *offers.objects.front();
    const JsonNode* definition = memberIn(root, "definition");
    const JsonNode& inner = definition ? *definition : root;
    const JsonNode* offer = memberIn(inner, "offer");
    m_told.tell("/identity/publisherId", textOf(memberIn(root, "publisherId")));
    m_told.tell("/identity/offerId", textOf(memberIn(root, "id")));
    m_told.tell("/identity/name", textOf(memberIn(inner, "displayText")));
    const std::string type = textOf(memberIn(root, "offerTypeId"));
    if (!type.empty() && asciiLower(type).find("edge") == std::string::npos)
        m_told.noteChanged(translatable("import", "The offer is of the type “%1”; what it tells is "
                                                  "taken for an IoT Edge module."),
                           {type});
    readFrame(root,
              {"publisherId", "id", "offerTypeId", "definition", "displayText", "offer", "plans"});
    if (definition)
        readFrame(*definition, {"displayText", "offer", "plans"});
    for (const JsonMember& member : (offer ? *offer : root).members)
        if (offer || member.key.find('.') != std::string::npos)
            readKey(member.key, member.value);
    if (const JsonNode* plans = memberIn(inner, "plans"))
        for (const JsonNode& plan : plans->items)
            readPlan(plan);
    m_unknown.insert(m_unknown.end(), offers.beside.begin(), offers.beside.end());
    for (std::size_t at = 1; at < offers.objects.size(); ++at)
        m_told.noteLeftOut(translatable("import", "Another offer in the file: “%1”. Import it from "
                                                  "a file of its own."),
                           {textOf(memberIn(*offers.objects[at], "id"))});
    noteAll();
    return std::move(m_told);
}

} // namespace

bool isCppOffer(const Source& source)
{
    return !source.isFolder && startsJson(source.bytes)
           && !wrappedObjects(readJson(source.bytes).root, isCppNode).objects.empty();
}

Result<Told> readCppOffer(const Source& source)
{
    const auto tree = strictJson(source.bytes);
    if (!tree)
        return tl::unexpected(tree.error());
    const WrappedObjects offers = wrappedObjects(tree->root, isCppNode);
    if (offers.objects.empty())
        return fail(translatable("error",
                                 "Line %1, column %2: There is no “definition” with an “offer” "
                                 "here, as the Cloud Partner Portal has it. Choose another file."),
                    {1LL, 1LL});
    return CppReader().read(offers);
}

} // namespace core::intake
