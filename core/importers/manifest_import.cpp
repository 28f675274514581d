#include "core/importers/manifest_import.h"

#include "core/base/text_position.h"
#include "core/importers/container_parts.h"
#include "core/importers/left_behind.h"
#include "core/importers/manifest_frame.h"
#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"
#include "core/text/prose/template_values.h"
#include "core/text/yaml/yaml_reader.h"
#include "core/text/yaml/yaml_shape.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using importers::Parts;

constexpr std::size_t kMaxPairs = 5;
constexpr std::size_t kMaxManifestMiB = 16;
constexpr std::string_view kRegistrySuffix = ".azurecr.io";

Message sentence(const char* text, std::vector<Argument> arguments = {})
{
    return {"import", text, std::move(arguments)};
}

long long number(std::size_t value)
{
    return static_cast<long long>(value);
}

/// The value of a desired property or a variable, as the portal wants it typed.
std::string typedValue(const JsonNode& node, bool asJson)
{
    if (!asJson && node.kind == JsonKind::String)
        return node.text;
    if (!asJson && node.kind == JsonKind::Null)
        return {};
    return writeJson(node, JsonStyle::Compact);
}

class ModuleImporter {
public:
    /// `routes`: those that name the module.
    ModuleImporter(const importers::ModulePart& part,
                   const std::vector<const importers::RoutePart*>& routes)
        : m_part(part), m_routes(routes)
    {
        m_module.name = part.name;
        m_module.sourceName = part.name;
    }

    ImportedModule import()
    {
        importImage();
        importEnvironment();
        importCreateOptions();
        importTwin();
        importRoutes();
        listEntry();
        return std::move(m_module);
    }

private:
    void importImage();
    void importEnvironment();
    void importCreateOptions();
    void importTwin();
    void importRoutes();
    void listEntry();
    std::string withoutSecret(std::string_view name, std::string value);
    void add(std::vector<NameValue>& list, const char* what, std::string name, std::string value);

    const importers::ModulePart& m_part;
    const std::vector<const importers::RoutePart*>& m_routes;
    ImportedModule m_module;
};

void ModuleImporter::add(std::vector<NameValue>& list, const char* what, std::string name,
                         std::string value)
{
    if (list.size() < kMaxPairs) {
        list.push_back({std::move(name), std::move(value), {}});
        return;
    }
    m_module.dropped.push_back(
        sentence(translatable("import", "%1 “%2” is left out: the marketplace takes %3 of them."),
                 {TranslatableText{"import", what}, shown(name), number(kMaxPairs)}));
}

void ModuleImporter::importImage()
{
    const std::string_view reference = m_part.image;
    if (reference.empty())
        return;
    const auto slash = reference.find('/');
    const std::string_view host =
        slash == std::string_view::npos ? std::string_view() : reference.substr(0, slash);
    const bool isRegistry = asciiLower(host.substr(0, 128)).ends_with(kRegistrySuffix);
    if (!isRegistry || holdsTemplateValue(reference)) {
        m_module.notUnderstood.push_back(sentence(
            translatable("import", "The image “%1” lies in no Azure Container Registry by "
                                   "its name. Say on the page Container image where it is."),
            {shown(reference)}));
        return;
    }
    ContainerImage& image = m_module.image;
    image.registry = host.substr(0, host.size() - kRegistrySuffix.size());
    const std::string_view rest = reference.substr(slash + 1);
    const auto digest = rest.find('@');
    const auto colon =
        rest.rfind(':', digest == std::string_view::npos ? std::string_view::npos : digest);
    image.repository = rest.substr(0, std::min({digest, colon, rest.size()}));
    if (colon != std::string_view::npos && colon + 1 < rest.size())
        image.tags.push_back({std::string(rest.substr(colon + 1, digest == std::string_view::npos
                                                                     ? std::string_view::npos
                                                                     : digest - colon - 1)),
                              false,
                              {},
                              {}});
    if (digest != std::string_view::npos)
        m_module.dropped.push_back(
            sentence(translatable("import", "The digest “%1” of the image is left out: the "
                                            "marketplace wants tags."),
                     {shown(rest.substr(digest))}));
    m_module.taken.push_back(sentence(translatable("import", "The image %1."), {shown(reference)}));
}

void ModuleImporter::importEnvironment()
{
    std::vector<NameValue>& list = m_module.defaults.environment;
    for (const JsonMember& member : m_part.environment) {
        const JsonNode* value = importers::memberOf(member.value, "value");
        const bool isText =
            !value || (value->kind != JsonKind::Object && value->kind != JsonKind::Array);
        if (member.value.kind == JsonKind::Object && isText)
            add(list, translatable("import", "The variable"), member.key,
                withoutSecret(member.key, value ? typedValue(*value, false) : std::string()));
        else
            m_module.notUnderstood.push_back(sentence(
                translatable("import", "The variable “%1” has no value that IoT Edge would "
                                       "read."),
                {shown(member.key)}));
    }
    if (!list.empty())
        m_module.taken.push_back(
            sentence(translatable("import", "Environment variables: %1."), {number(list.size())}));
}

/// A placeholder in place of what no customer may read.
std::string ModuleImporter::withoutSecret(std::string_view name, std::string value)
{
    const auto problems = secretsInJson(value, name);
    const bool isPlain = secretIn(name, value).has_value();
    if (!isPlain && problems.empty())
        return value;
    m_module.dropped.push_back(
        sentence(translatable("import", "The value of “%1” is a secret, or looks like one, and is "
                                        "left out: the placeholder %2 stands in its place."),
                 {shown(name), asPlaceholder(name)}));
    if (isPlain)
        return asPlaceholder(name);
    std::vector<TextEdit> edits;
    for (const LintProblem& problem : problems)
        for (const LintFix& fix : problem.fixes)
            edits.insert(edits.end(), fix.edits.begin(), fix.edits.end());
    return edits.empty() ? quotedJson(asPlaceholder(name)) : edited(value, edits);
}

void ModuleImporter::importCreateOptions()
{
    if (!m_part.createOptionsGap.empty())
        m_module.notUnderstood.push_back(
            sentence(translatable("import", "The create options have no part “%1”, though a later "
                                            "one is there: IoT Edge refuses such a deployment. The "
                                            "parts before it are taken."),
                     {m_part.createOptionsGap}));
    if (m_part.createOptions.empty())
        return;
    m_module.defaults.createOptions = withoutSecret("createOptions", m_part.createOptions);
    m_module.taken.push_back(sentence(translatable("import", "The create options, %1 characters."),
                                      {number(m_part.createOptions.size())}));
}

void ModuleImporter::importTwin()
{
    std::vector<NameValue>& list = m_module.defaults.twin;
    for (const JsonMember& member : m_part.twin)
        if (member.key.starts_with('$'))
            m_module.dropped.push_back(
                sentence(translatable("import", "The desired property “%1” is left out: names with "
                                                "a dollar sign are the hub's own."),
                         {shown(member.key)}));
        else
            add(list, translatable("import", "The desired property"), member.key,
                withoutSecret(member.key, typedValue(member.value, true)));
    if (!list.empty())
        m_module.taken.push_back(
            sentence(translatable("import", "Desired properties: %1."), {number(list.size())}));
}

void ModuleImporter::importRoutes()
{
    std::vector<NameValue>& list = m_module.defaults.routes;
    for (const importers::RoutePart* route : m_routes) {
        add(list, translatable("import", "The route"), route->name, route->text);
        if (route->hasPriority)
            m_module.dropped.push_back(sentence(
                translatable("import", "The priority and the time to live of the route “%1” are "
                                       "left out: the marketplace has no field for them."),
                {shown(route->name)}));
    }
    if (!list.empty())
        m_module.taken.push_back(
            sentence(translatable("import", "Routes: %1."), {number(list.size())}));
}

/// What the entry says beside all that: the marketplace has no field for it.
void ModuleImporter::listEntry()
{
    if (!m_part.entry)
        return;
    std::string list;
    const auto tell = [&](std::string_view key) {
        list.append(list.empty() ? "" : ", ").append(key);
    };
    constexpr std::array<std::string_view, 3> kTaken{"settings", "env", "type"};
    for (const JsonMember& member : m_part.entry->members)
        if (std::ranges::find(kTaken, asciiLower(member.key)) == kTaken.end())
            tell(member.key);
    if (const JsonNode* settings = importers::memberOf(*m_part.entry, "settings"))
        for (const JsonMember& member : settings->members) {
            const std::string key = asciiLower(member.key);
            if (key != "image" && !key.starts_with("createoptions"))
                tell("settings." + member.key);
        }
    if (!list.empty())
        m_module.dropped.push_back(sentence(
            translatable("import", "Left out, since the marketplace has no field for it: %1."),
            {list}));
}

ManifestImport importContainers(const importers::ContainerParts& parts)
{
    ManifestImport result;
    result.leftBehind = parts.leftBehind;
    const std::vector<const importers::RoutePart*> noRoutes;
    for (const importers::ContainerPart& part : parts.containers) {
        ImportedModule& module =
            result.modules.emplace_back(ModuleImporter(part.module, noRoutes).import());
        if (!part.sourceName.empty())
            module.sourceName = part.sourceName;
        module.dropped.insert(module.dropped.end(), part.notes.begin(), part.notes.end());
    }
    return result;
}

/// A deployment manifest that somebody keeps as YAML, as the JSON that it stands for.
std::optional<std::string> manifestOfYaml(std::string_view text)
{
    if (!looksLikeYaml(text))
        return std::nullopt;
    const auto yaml = readYaml(text);
    if (!yaml || yaml->secondLine > 0 || importers::partsOf(yaml->root).modules.empty())
        return std::nullopt;
    return writeJson(yaml->root, JsonStyle::Lines);
}

} // namespace

Result<ManifestImport> importManifest(std::string_view text)
{
    if (text.size() > kMaxManifestMiB << 20)
        return fail(translatable("error", "The file has more than %1 MiB, which no deployment "
                                          "manifest needs. Choose another file."),
                    {static_cast<long long>(kMaxManifestMiB)});
    if (const auto json = manifestOfYaml(text))
        return importManifest(*json);
    auto containers = importers::containerParts(text);
    if (!containers)
        return tl::unexpected(containers.error());
    if (*containers)
        return importContainers(**containers);
    const JsonTree tree = importers::readManifest(text);
    if (!tree.problems.empty()) {
        const JsonProblem& fault = tree.problems.front();
        const auto place = PositionedText{std::string(text)}.at(fault.range.start);
        return fail(translatable("error", "Line %1, column %2: %3"),
                    {number(place.line), number(place.column), InnerMessage(fault.message)});
    }
    const Parts parts = importers::partsOf(tree.root);
    if (parts.modules.empty())
        return fail(translatable("error", "The file deploys no module of its own. Choose a "
                                          "deployment manifest with modulesContent."));
    ManifestImport result;
    const importers::RoutesByModule routes = importers::routesByModule(parts);
    for (std::size_t at = 0; at < parts.modules.size(); ++at) {
        ImportedModule& module =
            result.modules.emplace_back(ModuleImporter(parts.modules[at], routes.of[at]).import());
        for (Message& other : importers::ofOtherModules(parts, routes, at))
            module.dropped.push_back(std::move(other));
    }
    result.leftBehind = importers::leftBehind(parts, routes);
    return result;
}

} // namespace core
