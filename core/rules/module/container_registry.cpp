#include "core/rules/checks/registry/registry_checks.h"
#include "core/rules/checks/registry/registry_fixes.h"
#include "core/rules/checks/registry/registry_labels.h"
#include "core/rules/checks/registry/registry_proofs.h"
#include "core/rules/checks/registry/registry_settings.h"
#include "core/rules/engine/registry.h"

#include <array>
#include <string_view>

namespace core {

namespace {

/// What a person answers for.
constexpr std::array<std::string_view, 1> kAnsweringRegistry{"/plans/*/image/registry"};

const Rule kContainerRegistryRules[] = {
    {.id = "acr.network.public",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Registry reachable from outside"),
     .question = translatable("rule-question",
                              "Does the registry answer from the public network, without a private "
                              "endpoint or a list of allowed addresses in between?"),
     .covers = kAnsweringRegistry,
     .evidence = imageProof},
    {.id = "registry.tag.exists",
     .title = translatable("rule-title", "Tags are in the registry"),
     .check = checkTagsExist,
     .fixes = perFinding<takeTagOff>},
    {.id = "registry.index.platforms",
     .title = translatable("rule-title", "Platforms in the registry"),
     .check = checkListedPlatforms,
     .fixes = perFinding<takePlatformsOut>},
    {.id = "registry.platform.mismatch",
     .title = translatable("rule-title", "Image behind a platform tag"),
     .check = checkBuiltPlatforms},
    {.id = "registry.digest.drift",
     .title = translatable("rule-title", "Tag points where it did"),
     .check = checkDigestsKept},
    {.id = "registry.size",
     .title = translatable("rule-title", "Size of the image"),
     .check = checkPullSize},
    {.id = "registry.labels",
     .title = translatable("rule-title", "Labels of the image"),
     .check = checkImageLabels},
    {.id = "registry.user.root",
     .title = translatable("rule-title", "User of the image"),
     .check = checkImageUser},
    {.id = "registry.config.secret",
     .title = translatable("rule-title", "No secrets in the image"),
     .check = checkImageSecrets},
    {.id = "registry.ports",
     .title = translatable("rule-title", "Ports of the image"),
     .check = checkImagePorts},
    {.id = "registry.variables",
     .title = translatable("rule-title", "Variables of the image"),
     .check = checkImageVariables},
    {.id = "registry.age",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Age of the image")},
    {.id = "runtime.tier1",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Systems of IoT Edge 1.6")},
};

} // namespace

std::span<const Rule> containerRegistryRules()
{
    return kContainerRegistryRules;
}

} // namespace core
