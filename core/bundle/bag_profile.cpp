#include "core/bundle/bag_profile.h"

#include "core/base/embedded.h"
#include "core/text/json/json_reader.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

std::vector<std::string> textsOf(const JsonNode* list)
{
    std::vector<std::string> texts;
    if (list)
        for (const JsonNode& item : list->items)
            texts.push_back(item.text);
    return texts;
}

bool isTrue(const JsonNode* value, bool fallback)
{
    return value ? value->text == "true" : fallback;
}

BagProfile readProfile(std::string_view text)
{
    const JsonTree tree = readJson(text);
    const JsonNode& root = tree.root;
    BagProfile profile;
    if (const JsonNode* info = root.member("BagIt-Profile-Info"))
        if (const JsonNode* identifier = info->member("BagIt-Profile-Identifier"))
            profile.identifier = identifier->text;
    if (const JsonNode* labels = root.member("Bag-Info"))
        for (const JsonMember& label : labels->members)
            profile.labels.push_back({label.key, isTrue(label.value.member("required"), false),
                                      isTrue(label.value.member("repeatable"), true),
                                      textsOf(label.value.member("values"))});
    profile.requiredTagFiles = textsOf(root.member("Tag-Files-Required"));
    profile.requiredPayload = textsOf(root.member("Payload-Files-Required"));
    profile.allowedTagFiles = textsOf(root.member("Tag-Files-Allowed"));
    return profile;
}

} // namespace

bool BagProfile::allowsTagFile(std::string_view name) const
{
    constexpr std::array<std::string_view, 6> kOfBagIt{
        "bag-info.txt",           "bagit.txt",
        "manifest-sha256.txt",    "manifest-sha512.txt",
        "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"};
    return std::ranges::find(kOfBagIt, name) != kOfBagIt.end()
           || std::ranges::any_of(allowedTagFiles, [&](std::string_view allowed) {
                  const bool isFolder = allowed.ends_with("/*");
                  return isFolder ? name.starts_with(allowed.substr(0, allowed.size() - 1))
                                  : name == allowed;
              });
}

std::string_view bundleProfileText()
{
    return embeddedFile("schema/bagit-profile.json");
}

const BagProfile& bundleProfile()
{
    static const BagProfile profile = readProfile(bundleProfileText());
    return profile;
}

} // namespace core
