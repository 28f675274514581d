#include "core/importers/manifest_agent.h"

#include "core/importers/manifest_frame.h"
#include "core/importers/manifest_schema.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/words.h"
#include "core/text/prose/template_values.h"

#include <array>
#include <string>

namespace core::importers {

namespace {

void judgeCredentials(LintSink& sink, const JsonNode& credentials)
{
    constexpr std::array<std::string_view, 3> kParts{"username", "password", "address"};
    if (credentials.kind != JsonKind::Object) {
        LintProblem& problem =
            sink.error("manifest.credentials", credentials.range,
                       translatable("rule", "“registryCredentials” must be an object with a name "
                                            "for each registry: edgeAgent refuses the "
                                            "deployment. Write { \"NAME\": { \"username\": …, "
                                            "\"password\": …, \"address\": … } }, or {} for "
                                            "none."));
        if (credentials.kind == JsonKind::Array && credentials.items.empty())
            addFix(problem, "object", translatable("fix", "Write “%1”"), {std::string("{}")},
                   {{credentials.range, "{}"}});
        return;
    }
    for (const JsonMember& registry : credentials.members) {
        if (registry.value.kind != JsonKind::Object) {
            sink.error("manifest.credentials", registry.value.range,
                       translatable("rule", "The registry “%1” must be an object with username, "
                                            "password and address: edgeAgent refuses the "
                                            "deployment. Write it so."),
                       {shown(registry.key)});
            continue;
        }
        if (const JsonNode* address = memberOf(registry.value, "address");
            address && address->text.find("://") != std::string::npos)
            sink.warning("manifest.credentials", address->range,
                         translatable("rule", "The address of the registry “%1” is “%2”, and "
                                              "edgeAgent compares it with the start of an image's "
                                              "name: the credentials are never used. Write the "
                                              "host alone."),
                         {shown(registry.key), shown(address->text)});
        for (const std::string_view part : kParts) {
            const JsonNode* value = memberOf(registry.value, part);
            // Json.NET takes a number for a text.
            const bool isText =
                value && (value->kind == JsonKind::String || value->kind == JsonKind::Number);
            if (isText && !isBlank(value->text))
                continue;
            sink.error("manifest.credentials", value ? value->range : registry.keyRange,
                       translatable("rule", "The registry “%1” has no %2: edgeAgent refuses the "
                                            "deployment. Write all of username, password and "
                                            "address, or leave the registry out."),
                       {shown(registry.key), std::string(part)});
        }
    }
}

void judgeRuntimeSettings(LintSink& sink, const JsonNode& settings)
{
    constexpr std::array<std::string_view, 2> kTexts{"minDockerVersion", "loggingOptions"};
    for (const std::string_view key : kTexts) {
        const JsonNode* value = memberOf(settings, key);
        if (value && (value->kind == JsonKind::Object || value->kind == JsonKind::Array))
            sink.error("manifest.runtime", value->range,
                       translatable("rule", "“%1” of the runtime must be a text: edgeAgent "
                                            "refuses the deployment. Write it in quotes."),
                       {std::string(key)});
    }
    if (const JsonNode* credentials = memberOf(settings, "registryCredentials");
        credentials && credentials->kind != JsonKind::Null)
        judgeCredentials(sink, *credentials);
}

void judgeRuntime(LintSink& sink, const SectionPart& agent)
{
    const JsonNode* runtime = memberOf(agent.desired, "runtime");
    const JsonNode* type = runtime ? memberOf(*runtime, "type") : nullptr;
    if (!runtime || runtime->kind != JsonKind::Object) {
        lintLacking(sink, agent, "manifest.runtime",
                    translatable("rule",
                                 "$edgeAgent has no “runtime”: edgeAgent refuses the deployment. "
                                 "Write \"runtime\": { \"type\": \"docker\" }."),
                    runtime ? "" : R"("runtime":{"type":"docker","settings":{}})");
        return;
    }
    if (!type || (type->text != "docker" && !holdsTemplateValue(type->text))) {
        LintProblem& problem =
            sink.error("manifest.runtime", type ? type->range : runtime->range,
                       translatable("rule", "The type of the runtime must be docker, in small "
                                            "letters: edgeAgent refuses the deployment. Write "
                                            "that."));
        if (type)
            addFix(problem, "docker", translatable("fix", "Write “%1”"), {std::string("docker")},
                   {{type->range, quotedJson("docker")}});
    }
    const JsonNode* settings = memberOf(*runtime, "settings");
    if (settings && settings->kind == JsonKind::Object)
        judgeRuntimeSettings(sink, *settings);
    else if (settings && settings->kind != JsonKind::Null)
        sink.error("manifest.runtime", settings->range,
                   translatable("rule", "“settings” of the runtime must be an object: edgeAgent "
                                        "refuses the deployment. Write {}, or what belongs "
                                        "there."));
}

void judgeSystemModules(LintSink& sink, const SectionPart& agent)
{
    const JsonNode* modules = memberOf(agent.desired, "systemModules");
    if (!modules) {
        lintLacking(sink, agent, "manifest.system",
                    translatable("rule", "$edgeAgent has no “systemModules”: edgeAgent refuses the "
                                         "deployment. Write edgeAgent and edgeHub there."),
                    "");
        return;
    }
    for (const std::string_view name : {"edgeAgent", "edgeHub"})
        if (modules->kind == JsonKind::Object && !modules->member(name))
            sink.warning("manifest.system", modules->range,
                         translatable("rule", "“systemModules” has no %1, which the published "
                                              "schemas want. Write it."),
                         {std::string(name)});
}

} // namespace

void lintAgent(LintSink& sink, const SectionPart& agent)
{
    const JsonNode* version = memberOf(agent.desired, "schemaVersion");
    lintSchema(
        sink, agent,
        {"manifest.agent.schema", version, version ? version->text : std::string(),
         [](const VersionNumbers& one) {
             return one >= VersionNumbers{1, 0} && one <= VersionNumbers{1, 1, 0};
         },
         translatable("rule", "The schemaVersion of $edgeAgent is “%1”, and edgeAgent takes 1.0 "
                              "and 1.1: it refuses the deployment. Write 1.1."),
         translatable("rule", "$edgeAgent has no schemaVersion: edgeAgent refuses the deployment. "
                              "Write \"schemaVersion\": \"1.1\"."),
         "1.1"});
    judgeRuntime(sink, agent);
    judgeSystemModules(sink, agent);
    lintUnknownMembers(sink, agent,
                       {"schemaVersion", "runtime", "systemModules", "modules", "integrity"});
}

} // namespace core::importers
