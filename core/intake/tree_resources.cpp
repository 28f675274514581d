#include "core/intake/tree_resources.h"

#include "core/bundle/sidecar/tree_names.h"
#include "core/intake/json_source.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::intake {

namespace {

using namespace sidecar;

/// Members that say what a resource is and where it belongs, and those that are read by hand.
constexpr auto kFrame = std::to_array<std::string_view>({"$schema",
                                                         "id",
                                                         "resourceName",
                                                         "product",
                                                         "plan",
                                                         "listing",
                                                         "kind",
                                                         "type",
                                                         "payloadType",
                                                         "validations",
                                                         "lifecycleState",
                                                         "generalLinks",
                                                         "languageId",
                                                         "categories",
                                                         "previewAudiences",
                                                         "azureRegions",
                                                         "azureGovernmentCertifications",
                                                         "imageTags",
                                                         "streamingUrl",
                                                         "assets"});

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

const JsonNode* resourcesIn(const JsonNode& root)
{
    const JsonNode* list = memberIn(root, "resources");
    const bool isTree = list && list->kind == JsonKind::Array
                        && std::ranges::any_of(list->items, [](const JsonNode& item) {
                               return !resourceOf(item).empty();
                           });
    return isTree ? list : nullptr;
}

std::vector<std::string> unreadMembers(const std::string& name, const JsonNode& resource)
{
    const auto isIn = [](const auto& keys, std::string_view key) {
        return std::ranges::any_of(
            keys, [&](std::string_view each) { return asciiLower(each) == asciiLower(key); });
    };
    std::vector<std::string> unread;
    for (const JsonMember& member : resource.members) {
        const auto starts = [&](const auto& row) {
            return row.resource == name
                   && asciiLower(row.member.substr(0, row.member.find('/')))
                          == asciiLower(member.key);
        };
        const bool isLead = name == "customer-leads" && member.key.ends_with("Configuration");
        if (!isIn(kFrame, member.key) && !isLead && std::ranges::none_of(kTreeTexts, starts)
            && std::ranges::none_of(kTreeWords, starts))
            unread.push_back(name + '.' + member.key);
    }
    return unread;
}

} // namespace core::intake
