#include "core/project/facts/registry_facts_writer.h"

#include "core/project/facts/registry_facts_members.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_writer.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

/// What is empty says nothing, and is left out.
void addText(JsonNode& object, const char* key, const std::string& text)
{
    if (!text.empty())
        addMember(object, key, jsonText(text));
}

void addTexts(JsonNode& object, const char* key, const std::vector<std::string>& texts)
{
    if (texts.empty())
        return;
    JsonNode list = jsonArray();
    for (const std::string& text : texts)
        list.items.push_back(jsonText(text));
    addMember(object, key, std::move(list));
}

void addProblem(JsonNode& object, const std::optional<Message>& problem)
{
    if (problem)
        addText(object, "problem", withoutSecrets(inEnglish(*problem)));
}

JsonNode asJson(const RegistryConfig& config)
{
    JsonNode node = jsonObject();
    for (const auto& [key, of] : kConfigTexts)
        addText(node, key, config.*of);
    addMember(node, "user", jsonText(config.user));
    JsonNode labels = jsonObject();
    for (const auto& [name, value] : config.labels)
        addMember(labels, name, jsonText(value));
    if (!labels.members.empty())
        addMember(node, "labels", std::move(labels));
    for (const auto& [key, of] : kConfigLists)
        addTexts(node, key, config.*of);
    return node;
}

JsonNode asJson(const RegistryPlatform& platform)
{
    JsonNode node = jsonObject();
    addText(node, "os", platform.os);
    addText(node, "architecture", platform.architecture);
    addText(node, "variant", platform.variant);
    addText(node, "digest", platform.digest);
    if (platform.size > 0)
        addMember(node, "size", jsonNumber(platform.size));
    if (platform.isMissing)
        addMember(node, "isMissing", jsonBoolean(true));
    addProblem(node, platform.problem);
    if (platform.config)
        addMember(node, "config", asJson(*platform.config));
    return node;
}

JsonNode asJson(const RegistryTag& tag)
{
    JsonNode node = jsonObject();
    if (tag.status > 0)
        addMember(node, "status", jsonNumber(tag.status));
    addProblem(node, tag.problem);
    addText(node, "code", tag.code);
    addText(node, "mediaType", tag.mediaType);
    addText(node, "digest", tag.digest);
    addText(node, "earlierDigest", tag.earlierDigest);
    JsonNode platforms = jsonArray();
    for (const RegistryPlatform& platform : tag.platforms)
        platforms.items.push_back(asJson(platform));
    if (!platforms.items.empty())
        addMember(node, "platforms", std::move(platforms));
    if (tag.config)
        addMember(node, "config", asJson(*tag.config));
    return node;
}

JsonNode asJson(const RegistryFacts& facts)
{
    JsonNode repositories = jsonObject();
    for (const auto& [key, repository] : facts) {
        JsonNode node = jsonObject();
        addText(node, "asked", repository.asked);
        addTexts(node, "listed", repository.listed);
        JsonNode tags = jsonObject();
        for (const auto& [name, tag] : repository.tags)
            addMember(tags, name, asJson(tag));
        addMember(node, "tags", std::move(tags));
        addMember(repositories, key, std::move(node));
    }
    return repositories;
}

JsonNode asJson(const LinkFactsByUrl& facts)
{
    JsonNode links = jsonObject();
    for (const auto& [url, answer] : facts) {
        if (findSecret(url))
            continue;
        JsonNode node = jsonObject();
        addText(node, "asked", answer.asked);
        if (answer.status > 0)
            addMember(node, "status", jsonNumber(answer.status));
        else
            addProblem(node, answer.problem);
        if (!findSecret(answer.finalUrl))
            addText(node, "finalUrl", answer.finalUrl);
        if (answer.isHostUnknown)
            addMember(node, "isHostUnknown", jsonBoolean(true));
        addMember(links, url, std::move(node));
    }
    return links;
}

} // namespace

std::string factsFile(const RegistryFacts* registry, const LinkFactsByUrl* links)
{
    JsonNode root = jsonObject();
    if (links)
        addMember(root, "links", asJson(*links));
    if (registry)
        addMember(root, "registry", asJson(*registry));
    return writeJson(root, JsonStyle::Lines) + '\n';
}

} // namespace core
