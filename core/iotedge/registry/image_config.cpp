#include "core/iotedge/registry/image_config.h"

#include "core/iotedge/registry/config_secrets.h"
#include "core/iotedge/registry/json_values.h"

namespace core::registry {

namespace {

/// The member in the case of the specification, or as docker inspect writes it.
std::string eitherText(const JsonNode& node, std::string_view small, std::string_view capital)
{
    const std::string text = textOf(node, small);
    return text.empty() ? textOf(node, capital) : text;
}

void takeSettings(const JsonNode& settings, RegistryConfig& config)
{
    config.user = textOf(settings, "User");
    config.environment = textsOf(settings, "Env");
    config.exposedPorts = keysOf(settings, "ExposedPorts");
    config.volumes = keysOf(settings, "Volumes");
    config.entrypoint = textsOf(settings, "Entrypoint");
    config.labels = textsByKeyOf(settings, "Labels");
}

} // namespace

RegistryConfig imageConfigOf(const JsonNode& root)
{
    RegistryConfig config;
    config.created = eitherText(root, "created", "Created");
    config.os = eitherText(root, "os", "Os");
    config.architecture = eitherText(root, "architecture", "Architecture");
    config.variant = eitherText(root, "variant", "Variant");
    const JsonNode* settings = memberOf(root, "config", JsonKind::Object);
    if (!settings)
        settings = memberOf(root, "Config", JsonKind::Object);
    if (settings)
        takeSettings(*settings, config);
    if (const JsonNode* history = memberOf(root, "history", JsonKind::Array))
        for (const JsonNode& step : history->items)
            if (std::string line = textOf(step, "created_by"); !line.empty())
                config.history.push_back(std::move(line));
    leaveSecretsOut(config);
    return config;
}

Result<RegistryConfig> imageConfigFrom(std::string_view text)
{
    const auto tree = objectFrom(text);
    if (!tree)
        return tl::unexpected(tree.error());
    return imageConfigOf(tree->root);
}

} // namespace core::registry
