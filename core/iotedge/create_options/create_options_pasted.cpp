#include "core/iotedge/create_options/create_options_pasted.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/fenced.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/yaml_text.h"
#include "core/iotedge/pasted/compose.h"
#include "core/iotedge/pasted/docker_inspect.h"
#include "core/iotedge/pasted/docker_run.h"
#include "core/iotedge/pasted/dockerfile.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <variant>

namespace core::options {

namespace {

/// Longer texts than any file that is read are looked at by nobody.
constexpr std::size_t kMaxPasted = 16'777'216;
constexpr std::size_t kMaxServices = 8;

TextRange whole(const LintSink& sink)
{
    return {0, sink.text().size()};
}

/// What the notes are about, as one list that somebody can read.
std::string leftOut(const std::vector<Message>& notes)
{
    constexpr std::size_t kMaxListed = 400;
    std::string list;
    for (const Message& one : notes) {
        const auto* name =
            one.arguments.empty() ? nullptr : std::get_if<std::string>(&one.arguments.front());
        if (!name || list.find(*name) != std::string::npos)
            continue;
        if (list.size() > kMaxListed)
            return list + " …";
        list += (list.empty() ? "" : ", ") + *name;
    }
    return list;
}

void addTranslation(LintSink& sink, LintProblem& problem, const ContainerSpec& spec,
                    const std::vector<Message>& more)
{
    std::vector<Message> notes = spec.notes;
    notes.insert(notes.end(), more.begin(), more.end());
    const std::string missing = leftOut(notes);
    const bool isNamed = !spec.name.empty();
    std::vector<Argument> arguments;
    if (isNamed)
        arguments.emplace_back(spec.name);
    if (!missing.empty())
        arguments.emplace_back(missing);
    const char* label =
        isNamed           ? missing.empty()
                                ? translatable("fix", "Translate “%1” into create options")
                                : translatable("fix", "Translate “%1” into create options; look at %2")
                  : missing.empty() ? translatable("fix", "Translate it into create options")
                          : translatable("fix", "Translate it into create options; look at %1");
    addFix(problem, "translate", label, std::move(arguments),
           {{whole(sink), createOptionsWithEnv(spec)}});
}

bool lintCommand(LintSink& sink)
{
    const auto spec = readDockerRun(sink.text());
    if (!spec)
        return false;
    LintProblem& problem =
        sink.error("create.text.command", whole(sink),
                   translatable("rule", "This is a command line of Docker, and the portal wants "
                                        "create options, which are JSON. Translate it."));
    addTranslation(sink, problem, *spec, {});
    return true;
}

void reportNoService(LintSink& sink, const Message& why)
{
    sink.error("create.text.compose", whole(sink),
               translatable("rule", "This looks like a service of Docker Compose, and cannot be "
                                    "read as one. %1"),
               {InnerMessage(why)});
}

bool lintCompose(LintSink& sink, const std::optional<ComposeFile>& file)
{
    if (!file || (file->services.empty() && file->notes.empty()))
        return false;
    if (file->services.empty()) {
        reportNoService(sink, file->notes.front());
        return true;
    }
    LintProblem& problem =
        sink.error("create.text.compose", whole(sink),
                   translatable("rule", "This is a service of Docker Compose, and the portal wants "
                                        "create options, whose names are others. Translate it."));
    for (std::size_t at = 0; at < std::min(file->services.size(), kMaxServices); ++at)
        addTranslation(sink, problem, file->services[at], file->notes);
    return true;
}

/// Files from which nothing can be taken: what they say is in the image, or for another program.
bool lintOtherFile(LintSink& sink)
{
    if (looksLikeDockerfile(sink.text())) {
        sink.error("create.text.command", whole(sink),
                   translatable("rule", "This is a Dockerfile: what it says becomes part of the "
                                        "image. Build and publish the image, and name here only "
                                        "what a device adds to it, such as PortBindings and "
                                        "Binds in HostConfig."));
        return true;
    }
    if (!looksLikeKubernetes(sink.text()))
        return false;
    sink.error("create.text.compose", whole(sink),
               translatable("rule", "This is a manifest of Kubernetes, which IoT Edge does not "
                                    "read. Write what it says of the container as create "
                                    "options, or paste the docker run line of the image."));
    return true;
}

bool lintInspectedImage(LintSink& sink, const JsonNode& root)
{
    if (!isInspectedImage(root))
        return false;
    LintProblem& problem =
        sink.error("create.text.inspect", whole(sink),
                   translatable("rule", "This is what docker inspect prints of an image. Each "
                                        "container of the image has all of it: create options "
                                        "say only what is different. Remove it."));
    addFix(problem, "remove", translatable("fix", "Remove it"), {}, {{whole(sink), {}}});
    return true;
}

bool lintInspected(LintSink& sink, const JsonNode& root)
{
    const std::vector<ContainerSpec> specs = readDockerInspects(root);
    if (specs.empty())
        return lintInspectedImage(sink, root);
    LintProblem& problem = sink.error(
        "create.text.inspect", whole(sink),
        translatable("rule", "This is what docker inspect prints of a container, most of "
                             "which cannot be set. Translate it into create options."));
    for (std::size_t at = 0; at < std::min(specs.size(), kMaxServices); ++at)
        addTranslation(sink, problem, specs[at], {});
    return true;
}

/// The options within a module's settings: "createOptions" as text or as an object.
const JsonNode* wrappedOptions(const JsonNode& root)
{
    if (root.kind != JsonKind::Object || findMember(root, "HostConfig"))
        return nullptr;
    if (const JsonMember* settings = findMember(root, "settings"))
        return wrappedOptions(settings->value);
    // The entry of a module, under its name.
    if (root.members.size() == 1 && findMember(root.members.front().value, "settings"))
        return wrappedOptions(root.members.front().value);
    const JsonMember* inside = findMember(root, "createOptions");
    const bool isWhole =
        inside && std::ranges::all_of(root.members, [](const JsonMember& member) {
            const std::string key = asciiLower(member.key);
            return key.starts_with("createoptions") || key == "image" || key == "digest";
        });
    const bool isKind =
        isWhole
        && (inside->value.kind == JsonKind::Object || inside->value.kind == JsonKind::String);
    return isKind ? &inside->value : nullptr;
}

/// The object that the wrapped options are a member of.
const JsonNode& ownerOf(const JsonNode& root)
{
    if (const JsonMember* settings = findMember(root, "settings"))
        return settings->value;
    const bool isNamed =
        root.members.size() == 1 && findMember(root.members.front().value, "settings");
    return isNamed ? ownerOf(root.members.front().value) : root;
}

/// The pieces of a text that was cut: createOptions, createOptions01 …
std::string joined(const JsonNode& owner, const JsonNode& first)
{
    std::string text = first.text;
    for (const JsonMember& member : owner.members)
        if (&member.value != &first && member.value.kind == JsonKind::String
            && asciiLower(member.key).starts_with("createoptions"))
            text += member.value.text;
    return text;
}

/// The options as they stand in the settings of `root`.
std::string optionsText(const LintSink& sink, const JsonNode& root, const JsonNode& inside)
{
    if (inside.kind == JsonKind::String)
        return joined(ownerOf(root), inside);
    return std::string(
        sink.text().substr(inside.range.start, inside.range.end - inside.range.start));
}

/// The entry of the only module that a whole manifest deploys.
const JsonNode* onlyModule(const JsonNode& root)
{
    const JsonNode* at = &root;
    for (const std::string_view key :
         {"modulesContent", "$edgeAgent", "properties.desired", "modules"})
        at = at ? at->member(key) : nullptr;
    return at && at->members.size() == 1 ? &at->members.front().value : nullptr;
}

bool lintManifestText(LintSink& sink, const JsonNode& root)
{
    if (!root.member("modulesContent"))
        return false;
    const JsonNode* module = onlyModule(root);
    const JsonNode* inside = module ? wrappedOptions(*module) : nullptr;
    LintProblem& problem =
        sink.error("create.wrapped", whole(sink),
                   translatable("rule", "This is a whole deployment manifest, and the portal wants "
                                        "the create options of one module. Take them out, or "
                                        "import the manifest."));
    if (inside)
        addFix(problem, "unwrap", translatable("fix", "Take it out"), {},
               {{whole(sink), optionsText(sink, *module, *inside)}});
    return true;
}

bool lintWrapped(LintSink& sink, const JsonNode& root)
{
    const JsonNode* inside = wrappedOptions(root);
    if (!inside)
        return false;
    LintProblem& problem =
        sink.error("create.wrapped", whole(sink),
                   translatable("rule", "The create options stand in an object “createOptions”, as "
                                        "in a deployment manifest. The portal wants what stands in "
                                        "it. Take it out."));
    addFix(problem, "unwrap", translatable("fix", "Take it out"), {},
           {{whole(sink), optionsText(sink, root, *inside)}});
    return true;
}

} // namespace

bool lintPasted(LintSink& sink)
{
    const std::string_view text = trimmed(sink.text());
    if (text.size() > kMaxPasted)
        return false;
    if (lintFence(sink, "create.json"))
        return true;
    if (lintCommand(sink) || lintOtherFile(sink))
        return true;
    if (looksLikeCompose(text)) {
        const auto file = composeFromYaml(sink.text());
        if (file)
            return lintCompose(sink, *file);
        reportNoService(sink, file.error().message);
        return true;
    }
    if (lintYaml(sink, "create.json"))
        return true;
    if (!text.starts_with('{') && !text.starts_with('['))
        return false;
    const JsonTree tree = readJson(sink.text());
    return tree.problems.empty()
           && (lintManifestText(sink, tree.root) || lintWrapped(sink, tree.root)
               || lintInspected(sink, tree.root) || lintCompose(sink, composeFrom(tree.root)));
}

void lintInspectedMounts(LintSink& sink, const JsonNode& root)
{
    for (const JsonNode* list : {valueAt(root, {"HostConfig", "Mounts"}, JsonKind::Array),
                                 valueAt(root, {"Mounts"}, JsonKind::Array)}) {
        if (!list)
            continue;
        for (const JsonNode& mount : list->items) {
            if (!isInspectedMount(mount))
                continue;
            LintProblem& problem =
                sink.error("create.text.inspect", mount.range,
                           translatable("rule", "This mount is written as docker inspect prints "
                                                "it; Docker takes Type, Source, Target and "
                                                "ReadOnly. Translate it."));
            if (mount.range.end <= sink.text().size())
                addFix(problem, "translate", translatable("fix", "Translate it"), {},
                       {{mount.range, writeJson(mountFromInspect(mount), JsonStyle::Compact)}});
        }
    }
}

} // namespace core::options
