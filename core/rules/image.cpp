#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kImageRules[] = {
    {.id = "acr.source", .title = translatable("rule-title", "Image source")},
    {.id = "acr.subscription.required",
     .title = translatable("rule-title", "Subscription of the registry")},
    {.id = "acr.rg.required",
     .title = translatable("rule-title", "Resource group of the registry")},
    {.id = "acr.rg.format", .title = translatable("rule-title", "Form of the resource group")},
    {.id = "acr.registry.required", .title = translatable("rule-title", "Registry name")},
    {.id = "acr.registry.nosuffix",
     .title = translatable("rule-title", "Registry name without domain")},
    {.id = "acr.registry.format", .title = translatable("rule-title", "Form of the registry name")},
    {.id = "acr.username.required", .title = translatable("rule-title", "Registry user name")},
    {.id = "acr.password.required", .title = translatable("rule-title", "Registry password")},
    {.id = "acr.admin.enabled",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Admin user of the registry"),
     .question =
         translatable("rule-question", "Is the admin user of the container registry enabled?")},
    {.id = "acr.encryption.off",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Registry without encryption key"),
     .question = translatable("rule-question",
                              "Was the registry created without encryption by a key of your own?")},
    {.id = "acr.repo.required", .title = translatable("rule-title", "Repository")},
    {.id = "acr.repo.immutable",
     .title = translatable("rule-title", "Repository unchanged"),
     .needsBaseline = true},
    {.id = "acr.repo.unique",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Repository used once"),
     .question = translatable("rule-question",
                              "Is the repository used by no other offer of your account?")},
    {.id = "acr.copied",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Image is copied")},
    {.id = "tags.latest", .title = translatable("rule-title", "Tag latest")},
    {.id = "tags.version", .title = translatable("rule-title", "Version tag")},
    {.id = "tags.version.format", .title = translatable("rule-title", "Form of the version tag")},
    {.id = "tags.prefix", .title = translatable("rule-title", "Start of image tags")},
    {.id = "tags.rolling",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Rolling tags")},
    {.id = "tags.manifest.multi",
     .title = translatable("rule-title", "Manifest lists for several platforms")},
    {.id = "tags.manifest.single",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Manifest list for one platform")},
    {.id = "tags.manifest.closure",
     .title = translatable("rule-title", "Tags behind a manifest list")},
    {.id = "tags.count.example",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "The example's number of tags")},
    {.id = "tags.digest",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Digest in place of a tag")},
    {.id = "tags.count.api", .title = translatable("rule-title", "Number of tags")},
    {.id = "tags.length.api", .title = translatable("rule-title", "Tag length")},
    {.id = "tags.immutable",
     .title = translatable("rule-title", "Version tags unchanged"),
     .needsBaseline = true},
    {.id = "tags.increasing",
     .title = translatable("rule-title", "Rising versions"),
     .needsBaseline = true},
    {.id = "tags.latest.newest", .title = translatable("rule-title", "Latest is the newest")},
    {.id = "tags.testtag",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Tag for testing")},
    {.id = "tags.platforms", .title = translatable("rule-title", "Platform in a tag")},
};

} // namespace

std::span<const Rule> imageRules()
{
    return kImageRules;
}

} // namespace core
