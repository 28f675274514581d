#include "core/iotedge/manifest.h"

#include "core/iotedge/plan_names.h"
#include "core/iotedge/runtime.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/offer/field.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

/// "mcr.microsoft.com/azureiotedge-hub:1.6.1"; devices that still run 1.5 take its latest.
std::string runtimeImage(std::string_view name, EdgeRuntime runtime)
{
    const auto version = runtime == EdgeRuntime::V1_5 ? std::string_view("1.5") : kRuntimeVersion;
    return "mcr.microsoft.com/" + std::string(name) + ':' + std::string(version);
}

constexpr const char* kHubOptions =
    R"({"HostConfig":{"PortBindings":{"443/tcp":[{"HostPort":"443"}],)"
    R"("5671/tcp":[{"HostPort":"5671"}],"8883/tcp":[{"HostPort":"8883"}]}}})";

JsonNode desired(JsonNode properties)
{
    return jsonObject({{"properties.desired", std::move(properties)}});
}

/// The parts of one plan's manifest, and what had to be left out.
class ManifestWriter {
public:
    ManifestWriter(const Offer& offer, std::size_t plan, const ManifestOptions& options)
        : m_plan(offer.plans[plan]),
          m_index(plan),
          m_options(options),
          m_module(defaultModuleName(m_plan.title))
    {
    }

    [[nodiscard]] DeploymentManifest written();

private:
    [[nodiscard]] JsonNode edgeAgent();
    [[nodiscard]] JsonNode edgeHub();
    [[nodiscard]] JsonNode module();
    [[nodiscard]] JsonNode settings();
    [[nodiscard]] JsonNode environment();
    [[nodiscard]] JsonNode routes();
    [[nodiscard]] JsonNode twin();
    void addCreateOptions(JsonNode& settings);

    /// Calls add(pair) for each pair that has a name of its own that the hub takes; the others are
    /// gaps.
    template <auto List, class Add>
    void eachNamed(Add add);
    void leaveOut(FieldPath where, const char* text, std::vector<Argument> arguments = {})
    {
        m_gaps.push_back({std::move(where), {"manifest", text, std::move(arguments)}});
    }

    const Plan& m_plan;
    std::size_t m_index;
    ManifestOptions m_options;
    std::string m_module;
    std::vector<ManifestGap> m_gaps;
};

template <auto List, class Add>
void ManifestWriter::eachNamed(Add add)
{
    using Pairs = Field<&Offer::plans, &Plan::defaults, List>;
    const std::vector<NameValue>& pairs = m_plan.defaults.*List;
    std::unordered_set<std::string_view> known;
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const FieldPath where = Pairs::path(m_index) / at;
        const NameValue& pair = pairs[at];
        if (isBlank(pair.name))
            leaveOut(where / "name",
                     translatable("manifest", "This entry has no name. Write one."));
        else if (!isTwinKey(pair.name))
            leaveOut(where / "name",
                     translatable("manifest",
                                  "IoT Hub does not take the name “%1”. Use no space, control "
                                  "character, “.”, “$” or “#” in it."),
                     {excerpt(pair.name)});
        else if (!known.insert(pair.name).second)
            leaveOut(where / "name",
                     translatable("manifest", "The name “%1” is there already. Give this entry a "
                                              "name of its own."),
                     {excerpt(pair.name)});
        else if (pair.value.size() > kMaxTwinValueBytes)
            leaveOut(where / "value",
                     translatable("manifest", "The value has %1 bytes; IoT Hub takes %2. Shorten "
                                              "it."),
                     {static_cast<long long>(pair.value.size()),
                      static_cast<long long>(kMaxTwinValueBytes)});
        else
            add(where, pair);
    }
}

DeploymentManifest ManifestWriter::written()
{
    JsonNode agent = edgeAgent();
    JsonNode hub = edgeHub();
    JsonNode properties = twin();
    DeploymentManifest result;
    result.budget = {
        twinBytes(agent), twinBytes(hub), twinBytes(properties),
        std::max({longestTwinText(agent), longestTwinText(hub), longestTwinText(properties)})};
    JsonNode modules = jsonObject(
        {{"$edgeAgent", desired(std::move(agent))}, {"$edgeHub", desired(std::move(hub))}});
    if (!m_module.empty() && !properties.members.empty())
        addMember(modules, m_module, desired(std::move(properties)));
    result.json =
        writeJson(jsonObject({{"modulesContent", std::move(modules)}}), JsonStyle::Lines) + '\n';
    result.gaps = std::move(m_gaps);
    return result;
}

JsonNode systemModule(std::string image, const char* createOptions)
{
    return jsonObject(
        {{"image", jsonText(std::move(image))}, {"createOptions", jsonText(createOptions)}});
}

JsonNode ManifestWriter::edgeAgent()
{
    JsonNode modules = jsonObject();
    if (m_module.empty())
        leaveOut(Field<&Offer::plans, &Plan::title>::path(m_index),
                 translatable("manifest", "The module has no name, as the plan title has no letter "
                                          "and no digit. Write one with letters."));
    else
        addMember(modules, m_module, module());
    return jsonObject(
        {{"schemaVersion", jsonText("1.1")},
         {"runtime",
          jsonObject({{"type", jsonText("docker")},
                      {"settings", jsonObject({{"minDockerVersion", jsonText("v1.25")}})}})},
         {"systemModules",
          jsonObject(
              {{"edgeAgent",
                jsonObject({{"type", jsonText("docker")},
                            {"settings",
                             systemModule(runtimeImage(kRuntimeAgent, m_options.runtime), "{}")}})},
               {"edgeHub",
                jsonObject({{"type", jsonText("docker")},
                            {"status", jsonText("running")},
                            {"restartPolicy", jsonText("always")},
                            {"settings", systemModule(runtimeImage(kRuntimeHub, m_options.runtime),
                                                      kHubOptions)}})}})},
         {"modules", std::move(modules)}});
}

JsonNode ManifestWriter::module()
{
    JsonNode result = jsonObject({{"version", jsonText("1.0")},
                                  {"type", jsonText("docker")},
                                  {"status", jsonText("running")},
                                  {"restartPolicy", jsonText("always")},
                                  {"settings", settings()}});
    JsonNode variables = environment();
    if (!variables.members.empty())
        addMember(result, "env", std::move(variables));
    return result;
}

JsonNode ManifestWriter::settings()
{
    JsonNode result = jsonObject();
    const std::string image = imageReference(m_plan.image);
    if (image.empty())
        leaveOut(Field<&Offer::plans, &Plan::image>::path(m_index),
                 translatable("manifest", "The module has no image, as the registry or the "
                                          "repository is not named. Name both."));
    else
        addMember(result, "image", jsonText(image));
    addCreateOptions(result);
    return result;
}

/// The end of the piece that starts at `start`: as many characters as one member takes.
std::size_t endOfPiece(std::string_view text, std::size_t start)
{
    std::size_t units = 0;
    std::size_t at = start;
    while (at < text.size()) {
        const Character one = characterAt(text, at);
        units += one.point > 0xFFFF ? 2 : 1;
        if (units > kCreateOptionsPiece)
            break;
        at += one.size;
    }
    return at;
}

void ManifestWriter::addCreateOptions(JsonNode& settings)
{
    const FieldPath where =
        Field<&Offer::plans, &Plan::defaults, &ModuleDefaults::createOptions>::path(m_index);
    const std::string& typed = m_plan.defaults.createOptions;
    if (isBlank(typed)) {
        addMember(settings, createOptionsKey(0), jsonText("{}"));
        return;
    }
    const JsonTree tree = readJson(typed);
    if (!tree.problems.empty() || tree.root.kind != JsonKind::Object) {
        leaveOut(where, translatable("manifest", "The create options are no JSON object. Write "
                                                 "them as {…} without escapes."));
        return;
    }
    const std::string text = writeJson(tree.root, JsonStyle::Compact);
    std::vector<std::string> pieces;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = endOfPiece(text, start);
        pieces.push_back(text.substr(start, end - start));
        start = end;
    }
    if (pieces.size() > kMaxCreateOptionsPieces) {
        leaveOut(where,
                 translatable("manifest", "The create options have %1 bytes, more than edgeAgent "
                                          "takes. Shorten them."),
                 {static_cast<long long>(text.size())});
        return;
    }
    for (std::size_t piece = 0; piece < pieces.size(); ++piece)
        addMember(settings, createOptionsKey(piece), jsonText(std::move(pieces[piece])));
}

JsonNode ManifestWriter::environment()
{
    JsonNode result = jsonObject();
    eachNamed<&ModuleDefaults::environment>([&](const FieldPath&, const NameValue& pair) {
        addMember(result, pair.name, jsonObject({{"value", jsonText(pair.value)}}));
    });
    return result;
}

JsonNode ManifestWriter::edgeHub()
{
    constexpr long long kTwoHours = 7200;
    const bool isOlder = m_options.edgeHub == EdgeHubSchema::V1_1;
    return jsonObject({{"schemaVersion", jsonText(isOlder ? "1.1" : "1.2")},
                       {"routes", routes()},
                       {"storeAndForwardConfiguration",
                        jsonObject({{"timeToLiveSecs", jsonNumber(kTwoHours)}})}});
}

JsonNode ManifestWriter::routes()
{
    JsonNode result = jsonObject();
    eachNamed<&ModuleDefaults::routes>([&](const FieldPath& where, const NameValue& pair) {
        if (isBlank(pair.value))
            leaveOut(where / "value",
                     translatable("manifest", "The route “%1” is empty. Write FROM … INTO …."),
                     {excerpt(pair.name)});
        else
            addMember(result, pair.name, jsonText(pair.value));
    });
    return result;
}

JsonNode ManifestWriter::twin()
{
    JsonNode result = jsonObject();
    eachNamed<&ModuleDefaults::twin>([&](const FieldPath& where, const NameValue& pair) {
        JsonTree tree = readJson(pair.value);
        if (!tree.problems.empty())
            leaveOut(where / "value",
                     translatable("manifest", "The value of the property “%1” is no JSON. Put a "
                                              "text in double quotes."),
                     {excerpt(pair.name)});
        else if (auto fault = twinFault(tree.root))
            m_gaps.push_back({where / "value", std::move(fault->message)});
        else
            addMember(result, pair.name, std::move(tree.root));
    });
    return result;
}

} // namespace

std::string createOptionsKey(std::size_t piece)
{
    if (piece == 0)
        return "createOptions";
    return std::string("createOptions") + (piece < 10 ? "0" : "") + std::to_string(piece);
}

DeploymentManifest deploymentManifest(const Offer& offer, std::size_t plan,
                                      const ManifestOptions& options)
{
    return ManifestWriter(offer, plan, options).written();
}

} // namespace core
