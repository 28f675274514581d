#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPublishingRules[] = {
    {.id = "asset.container",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Docker container"),
     .question = translatable("rule-question", "Is the module a Docker-compatible container?")},
    {.id = "asset.platform.choice", .title = translatable("rule-title", "Supported platforms")},
    {.id = "asset.platform.tier1",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Tier 1 platforms")},
    {.id = "asset.device.one",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "A certified device"),
     .question = translatable(
         "rule-question",
         "Does the module work on at least one device of the Azure device catalogue?")},
    {.id = "asset.telemetry.productinfo",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Product information in telemetry"),
     .question =
         translatable("rule-question", "Does the module, if it uses the IoT SDK, send publisher "
                                       "ID, offer ID and plan ID as its product information?")},
    {.id = "asset.sdk.optional",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "IoT SDK is optional")},
    {.id = "asset.leastprivilege",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Least privilege"),
     .question = translatable("rule-question",
                              "Does the module ask the host for no more rights than it needs?")},
    {.id = "asset.usecase",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Use case at the edge"),
     .question = translatable("rule-question",
                              "Does the module serve at least one real use case of IoT Edge?")},
    {.id = "asset.thirdparty", .title = translatable("rule-title", "Notice of third-party parts")},
    {.id = "asset.uptodate",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Module is kept current"),
     .question =
         translatable("rule-question", "Will you keep the module secure, current and working?")},
    {.id = "asset.solution.none",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Single modules only")},
    {.id = "publish.complete", .title = translatable("rule-title", "Ready to publish")},
    {.id = "publish.notes", .title = translatable("rule-title", "Notes for certification")},
    {.id = "publish.steps",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Steps of publishing")},
    {.id = "publish.scans",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Scans of the image")},
    {.id = "publish.cancel",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Cancelling")},
    {.id = "publish.republish",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Publishing changes")},
    {.id = "publish.recert",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Certification again")},
    {.id = "publish.failreport",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Failed certification")},
    {.id = "publish.immutable.set",
     .title = translatable("rule-title", "What never changes"),
     .needsBaseline = true},
    {.id = "policy.100.1",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Value of the offer"),
     .question = translatable("rule-question", "Does the listing say what the module is worth and "
                                               "what it needs, for one distinct product?")},
    {.id = "policy.100.1.1",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Titles of offer and plans"),
     .question =
         translatable("rule-question",
                      "Are the titles of the offer and of every plan accurate and descriptive?")},
    {.id = "policy.100.1.2", .title = translatable("rule-title", "Concise summary")},
    {.id = "policy.100.1.3",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Descriptions state limitations"),
     .question = translatable(
         "rule-question",
         "Do the descriptions of offer and plans state limitations, conditions and exceptions?")},
    {.id = "policy.100.1.5", .title = translatable("rule-title", "Visible presence")},
    {.id = "policy.100.3", .title = translatable("rule-title", "Graphic elements")},
    {.id = "policy.100.5",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Information for customers"),
     .question = translatable("rule-question", "Do the terms, privacy policy, documents and links "
                                               "of the offer lead to real, current content?")},
    {.id = "policy.100.10",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "No offensive content"),
     .question = translatable(
         "rule-question", "Is all content free of anything inappropriate, harmful or offensive?")},
    {.id = "policy.100.11",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Security"),
     .question = translatable(
         "rule-question",
         "Does the module leave the security of its users and of Azure uncompromised?")},
    {.id = "policy.100.contents",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Contents of policy 100")},
    {.id = "x.minhw.platforms",
     .title = translatable("rule-title", "Platforms in the hardware paragraph")},
    {.id = "x.links.platforms",
     .title = translatable("rule-title", "Catalogue link and platforms agree")},
    {.id = "x.tags.platforms", .title = translatable("rule-title", "Tags and platforms agree")},
    {.id = "x.routes.modname", .title = translatable("rule-title", "Modules in routes")},
    {.id = "x.routes.typo", .title = translatable("rule-title", "Spelling of the module name")},
    {.id = "x.plan.offer.text",
     .title = translatable("rule-title", "Plan texts differ from the offer's")},
    {.id = "x.gov", .title = translatable("rule-title", "Certifications need Azure Government")},
    {.id = "x.gov.support", .title = translatable("rule-title", "Support for Azure Government")},
    {.id = "x.legal.xor", .title = translatable("rule-title", "Standard contract or own terms")},
    {.id = "x.docs", .title = translatable("rule-title", "Documentation of settings")},
    {.id = "x.telemetry.id",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Product information to send")},
    {.id = "x.update.monotonic",
     .title = translatable("rule-title", "New version above all earlier ones"),
     .needsBaseline = true},
    {.id = "x.repo.per.offer",
     .title = translatable("rule-title", "One repository for each offer")},
    {.id = "x.twin.budget", .title = translatable("rule-title", "Size of all defaults")},
};

} // namespace

std::span<const Rule> publishingRules()
{
    return kPublishingRules;
}

} // namespace core
