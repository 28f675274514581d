#include "core/importers/manifest_import.h"

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

using importers::Parts;

constexpr std::size_t kMostPairs = 5;
constexpr std::size_t kMaxManifestMiB = 16;
constexpr std::size_t kMostParts = 1000;
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
    ModuleImporter(const Parts& parts, const importers::ModulePart& part)
        : m_parts(parts), m_part(part)
    {
        m_module.name = part.name;
    }

    ImportedModule import()
    {
        importImage();
        importEnvironment();
        importCreateOptions();
        importTwin();
        importRoutes();
        return std::move(m_module);
    }

private:
    void importImage();
    void importEnvironment();
    void importCreateOptions();
    void importTwin();
    void importRoutes();
    void add(std::vector<NameValue>& list, const char* what, std::string name, std::string value);

    const Parts& m_parts;
    const importers::ModulePart& m_part;
    ImportedModule m_module;
};

void ModuleImporter::add(std::vector<NameValue>& list, const char* what, std::string name,
                         std::string value)
{
    if (list.size() < kMostPairs) {
        list.push_back({std::move(name), std::move(value), {}});
        return;
    }
    m_module.dropped.push_back(
        sentence(translatable("import", "%1 “%2” is left out: the marketplace takes %3 of them."),
                 {TranslatableText{"import", what}, shown(name), number(kMostPairs)}));
}

void ModuleImporter::importImage()
{
    std::string_view reference = m_part.image;
    if (reference.empty())
        return;
    const auto slash = reference.find('/');
    const std::string_view host =
        slash == std::string_view::npos ? std::string_view() : reference.substr(0, slash);
    const bool isRegistry = asciiLower(host.substr(0, 128)).ends_with(kRegistrySuffix);
    if (!isRegistry || reference.find("${") != std::string_view::npos) {
        m_module.notUnderstood.push_back(sentence(
            translatable("import", "The image “%1” lies in no Azure Container Registry by "
                                   "its name. Say on the page Container image where it is."),
            {shown(reference)}));
        return;
    }
    ContainerImage& image = m_module.image;
    image.registry = host.substr(0, host.size() - kRegistrySuffix.size());
    std::string_view rest = reference.substr(slash + 1);
    const auto digest = rest.find('@');
    const auto colon = rest.rfind(':', digest == std::string_view::npos ? rest.npos : digest);
    image.repository = rest.substr(0, std::min({digest, colon, rest.size()}));
    if (colon != std::string_view::npos && colon + 1 < rest.size())
        image.tags.push_back({std::string(rest.substr(
                                  colon + 1, digest == rest.npos ? rest.npos : digest - colon - 1)),
                              false,
                              {},
                              {}});
    m_module.taken.push_back(sentence(translatable("import", "The image %1."), {shown(reference)}));
}

void ModuleImporter::importEnvironment()
{
    std::vector<NameValue>& list = m_module.defaults.environment;
    for (const JsonMember& member : m_part.environment) {
        const JsonNode* value = member.value.member("value");
        if (value && value->kind != JsonKind::Object && value->kind != JsonKind::Array)
            add(list, translatable("import", "The variable"), member.key,
                typedValue(*value, false));
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
    m_module.defaults.createOptions = m_part.createOptions;
    m_module.taken.push_back(sentence(translatable("import", "The create options, %1 characters."),
                                      {number(m_part.createOptions.size())}));
}

void ModuleImporter::importTwin()
{
    std::vector<NameValue>& list = m_module.defaults.twin;
    for (const JsonMember& member : m_part.twin)
        if (!member.key.starts_with('$'))
            add(list, translatable("import", "The desired property"), member.key,
                typedValue(member.value, true));
    if (!list.empty())
        m_module.taken.push_back(
            sentence(translatable("import", "Desired properties: %1."), {number(list.size())}));
}

void ModuleImporter::importRoutes()
{
    std::vector<NameValue>& list = m_module.defaults.routes;
    for (const importers::RoutePart& route : m_parts.routes) {
        if (!importers::concerns(route.text, m_part.name))
            continue;
        add(list, translatable("import", "The route"), route.name, route.text);
        if (route.hasPriority)
            m_module.dropped.push_back(sentence(
                translatable("import", "The priority and the time to live of the route “%1” are "
                                       "left out: the marketplace has no field for them."),
                {shown(route.name)}));
    }
    if (!list.empty())
        m_module.taken.push_back(
            sentence(translatable("import", "Routes: %1."), {number(list.size())}));
}

} // namespace

Result<ManifestImport> importManifest(std::string_view text)
{
    if (text.size() > kMaxManifestMiB << 20)
        return fail(translatable("error", "The file has more than %1 MiB, which no deployment "
                                          "manifest needs. Choose another file."),
                    {static_cast<long long>(kMaxManifestMiB)});
    const JsonTree tree = importers::readManifest(text);
    if (!tree.problems.empty())
        return tl::unexpected(Error{tree.problems.front().message});
    const Parts parts = importers::partsOf(tree.root);
    if (parts.modules.empty())
        return fail(translatable("error", "The file deploys no module of its own. Choose a "
                                          "deployment manifest with modulesContent."));
    // Every route is compared with every module.
    if (std::max(parts.modules.size(), parts.routes.size()) > kMostParts)
        return fail(
            translatable("error", "The file has %1 modules and %2 routes, and no device "
                                  "takes more than %3 of either. Choose the manifest of "
                                  "one device."),
            {number(parts.modules.size()), number(parts.routes.size()), number(kMostParts)});
    ManifestImport result;
    for (const importers::ModulePart& part : parts.modules)
        result.modules.push_back(ModuleImporter(parts, part).import());
    for (const importers::RoutePart& route : parts.routes) {
        const bool isTaken =
            std::ranges::any_of(parts.modules, [&](const importers::ModulePart& part) {
                return importers::concerns(route.text, part.name);
            });
        if (!isTaken)
            result.leftBehind.push_back(
                sentence(translatable("import", "The route “%1” names none of the modules."),
                         {shown(route.name)}));
    }
    for (const importers::MisplacedPart& part : parts.misplaced)
        result.leftBehind.push_back(
            sentence(translatable("import", "“%1” is of a kind that no manifest has there."),
                     {shown(part.name)}));
    for (const std::string& key : parts.unknown)
        result.leftBehind.push_back(sentence(
            translatable("import", "“%1” is no part of a module's defaults."), {shown(key)}));
    return result;
}

void applyImport(const ImportedModule& module, Plan& plan)
{
    plan.defaults = module.defaults;
    if (module.image.registry.empty())
        return;
    plan.image.registry = module.image.registry;
    plan.image.repository = module.image.repository;
    for (const Tag& tag : module.image.tags)
        if (std::ranges::find(plan.image.tags, tag.name, &Tag::name) == plan.image.tags.end())
            plan.image.tags.push_back(tag);
}

} // namespace core
