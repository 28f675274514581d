#include "core/importers/manifest_frame.h"

#include "core/importers/template_values.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace core::importers {

namespace {

using Numbers = std::vector<int>;

/// What System.Version reads: two to four numbers with dots.
std::optional<Numbers> versionNumbers(std::string_view text)
{
    Numbers numbers;
    while (true) {
        const auto point = std::min(text.find('.'), text.size());
        int number = 0;
        const auto read = std::from_chars(text.data(), text.data() + point, number);
        if (point == 0 || read.ec != std::errc() || read.ptr != text.data() + point || number < 0)
            return std::nullopt;
        numbers.push_back(number);
        if (point == text.size())
            break;
        text.remove_prefix(point + 1);
    }
    return numbers.size() >= 2 && numbers.size() <= 4 ? std::optional(numbers) : std::nullopt;
}

const SectionPart* sectionOf(const Parts& parts, std::string_view name)
{
    const auto found = std::ranges::find(parts.sections, name, &SectionPart::name);
    return found == parts.sections.end() ? nullptr : &*found;
}

class FrameJudge {
public:
    FrameJudge(LintSink& sink, const Parts& parts) : m_sink(sink), m_parts(parts) {}

    void judge()
    {
        if (m_parts.oldRoot.end > 0)
            oldRoot();
        if (const SectionPart* agent = sectionOf(m_parts, "$edgeAgent"))
            judgeAgent(*agent);
        if (const SectionPart* hub = sectionOf(m_parts, "$edgeHub"))
            judgeHub(*hub);
    }

private:
    void oldRoot();
    void judgeAgent(const SectionPart& agent);
    void judgeHub(const SectionPart& hub);
    void judgeSchema(const SectionPart& section, std::string_view rule,
                     bool (*isGood)(const Numbers&), const char* wrong, const char* absent,
                     const char* right);
    void judgeRuntime(const SectionPart& agent);
    void judgeCredentials(const JsonNode& credentials);
    void judgeSystemModules(const SectionPart& agent);
    void judgeStoreAndForward(const SectionPart& hub);
    void judgeMisplacedTwin(const SectionPart& section, std::span<const std::string_view> known);

    void lacks(const SectionPart& section, std::string_view rule, const char* text,
               std::string_view member)
    {
        LintProblem& problem = m_sink.error(rule, section.nameRange, text);
        if (!member.empty() && section.desired.range.end > section.desired.range.start)
            addFix(problem, "add", translatable("fix", "Add %1"), {std::string(member)},
                   {insertion(section.desired, member)});
    }

    LintSink& m_sink;
    const Parts& m_parts;
};

void FrameJudge::oldRoot()
{
    LintProblem& problem =
        m_sink.warning("manifest.root", m_parts.oldRoot,
                       translatable("rule", "“moduleContent” is an old word that only some tools "
                                            "still read. Write “modulesContent”."));
    addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string("modulesContent")},
           {{m_parts.oldRoot, quoted("modulesContent")}});
}

void FrameJudge::judgeSchema(const SectionPart& section, std::string_view rule,
                             bool (*isGood)(const Numbers&), const char* wrong, const char* absent,
                             const char* right)
{
    const JsonNode* version = memberOf(section.desired, "schemaVersion");
    const std::string fixed = quoted(right);
    if (!version || version->kind == JsonKind::Null) {
        lacks(section, rule, absent, "\"schemaVersion\":" + fixed);
        return;
    }
    if (holdsTemplateValue(version->text))
        return;
    const auto numbers = versionNumbers(version->text);
    const bool isText = version->kind == JsonKind::String || version->kind == JsonKind::Number;
    if (isText && numbers && isGood(*numbers))
        return;
    LintProblem& problem = m_sink.error(rule, version->range, wrong, {shown(version->text)});
    addFix(problem, "version", translatable("fix", "Write “%1”"), {std::string(right)},
           {{version->range, fixed}});
}

void FrameJudge::judgeAgent(const SectionPart& agent)
{
    judgeSchema(
        agent, "manifest.agent.schema",
        [](const Numbers& one) { return one >= Numbers{1, 0} && one <= Numbers{1, 1, 0}; },
        translatable("rule", "The schemaVersion of $edgeAgent is “%1”, and edgeAgent takes 1.0 and "
                             "1.1: it refuses the deployment. Write 1.1."),
        translatable("rule", "$edgeAgent has no schemaVersion: edgeAgent refuses the deployment. "
                             "Write \"schemaVersion\": \"1.1\"."),
        "1.1");
    judgeRuntime(agent);
    judgeSystemModules(agent);
    constexpr auto kKnown = std::to_array<std::string_view>(
        {"schemaVersion", "runtime", "systemModules", "modules", "integrity"});
    judgeMisplacedTwin(agent, kKnown);
}

void FrameJudge::judgeRuntime(const SectionPart& agent)
{
    const JsonNode* runtime = memberOf(agent.desired, "runtime");
    const JsonNode* type = runtime ? memberOf(*runtime, "type") : nullptr;
    if (!runtime || runtime->kind != JsonKind::Object) {
        lacks(agent, "manifest.runtime",
              translatable("rule", "$edgeAgent has no “runtime”: edgeAgent refuses the deployment. "
                                   "Write \"runtime\": { \"type\": \"docker\" }."),
              runtime ? "" : R"("runtime":{"type":"docker","settings":{}})");
        return;
    }
    if (!type || (type->text != "docker" && !holdsTemplateValue(type->text))) {
        LintProblem& problem =
            m_sink.error("manifest.runtime", type ? type->range : runtime->range,
                         translatable("rule", "The type of the runtime must be docker, in small "
                                              "letters: edgeAgent refuses the deployment. Write "
                                              "that."));
        if (type)
            addFix(problem, "docker", translatable("fix", "Write “%1”"), {std::string("docker")},
                   {{type->range, quoted("docker")}});
    }
    const JsonNode* settings = memberOf(*runtime, "settings");
    const JsonNode* credentials = settings ? memberOf(*settings, "registryCredentials") : nullptr;
    if (credentials && credentials->kind == JsonKind::Object)
        judgeCredentials(*credentials);
}

void FrameJudge::judgeCredentials(const JsonNode& credentials)
{
    constexpr std::array<std::string_view, 3> kParts{"username", "password", "address"};
    for (const JsonMember& registry : credentials.members)
        for (const std::string_view part : kParts) {
            const JsonNode* value = memberOf(registry.value, part);
            if (value && value->kind == JsonKind::String && !isBlank(value->text))
                continue;
            m_sink.error("manifest.credentials", value ? value->range : registry.keyRange,
                         translatable("rule", "The registry “%1” has no %2: edgeAgent refuses the "
                                              "deployment. Write all of username, password and "
                                              "address, or leave the registry out."),
                         {shown(registry.key), std::string(part)});
        }
}

void FrameJudge::judgeSystemModules(const SectionPart& agent)
{
    const JsonNode* modules = memberOf(agent.desired, "systemModules");
    if (!modules) {
        lacks(agent, "manifest.system",
              translatable("rule", "$edgeAgent has no “systemModules”: edgeAgent refuses the "
                                   "deployment. Write edgeAgent and edgeHub there."),
              "");
        return;
    }
    for (const std::string_view name : {"edgeAgent", "edgeHub"})
        if (modules->kind == JsonKind::Object && !modules->member(name))
            m_sink.warning("manifest.system", modules->range,
                           translatable("rule", "“systemModules” has no %1, which the published "
                                                "schemas want. Write it."),
                           {std::string(name)});
}

void FrameJudge::judgeHub(const SectionPart& hub)
{
    const JsonNode* routes = memberOf(hub.desired, "routes");
    const bool hasObject =
        routes && std::ranges::any_of(routes->members, [](const JsonMember& member) {
            return member.value.kind == JsonKind::Object;
        });
    judgeSchema(
        hub, "manifest.hub.schema", [](const Numbers& one) { return one[0] == 1 && one[1] <= 3; },
        translatable("rule", "The schemaVersion of $edgeHub is “%1”, and edgeHub takes 1.0 to 1.3: "
                             "it keeps its old configuration. Write 1.1."),
        translatable("rule", "$edgeHub has no schemaVersion: edgeHub keeps its old configuration. "
                             "Write \"schemaVersion\": \"1.1\"."),
        hasObject ? "1.1" : "1.0");
    const JsonNode* version = memberOf(hub.desired, "schemaVersion");
    const auto numbers = version ? versionNumbers(version->text) : std::nullopt;
    const bool isOld = numbers && (*numbers)[0] == 1 && (*numbers)[1] == 0;
    if ((!routes || routes->kind == JsonKind::Null) && !isOld)
        lacks(hub, "manifest.hub.routes",
              translatable("rule", "$edgeHub has no “routes”: edgeHub refuses its configuration. "
                                   "Write \"routes\": {}, if there are none."),
              routes ? "" : R"("routes":{})");
    judgeStoreAndForward(hub);
    constexpr auto kKnown = std::to_array<std::string_view>(
        {"schemaVersion", "routes", "storeAndForwardConfiguration", "mqttBroker", "integrity"});
    judgeMisplacedTwin(hub, kKnown);
}

void FrameJudge::judgeStoreAndForward(const SectionPart& hub)
{
    const JsonNode* store = memberOf(hub.desired, "storeAndForwardConfiguration");
    if (!store || store->kind != JsonKind::Object) {
        lacks(hub, "manifest.hub.storeforward",
              translatable("rule", "$edgeHub has no “storeAndForwardConfiguration”: edgeHub "
                                   "refuses its configuration. Write { \"timeToLiveSecs\": 7200 } "
                                   "there."),
              store ? "" : R"("storeAndForwardConfiguration":{"timeToLiveSecs":7200})");
        return;
    }
    const JsonNode* time = memberOf(*store, "timeToLiveSecs");
    const auto number = time ? wholeNumber(*time) : std::nullopt;
    constexpr long long kMax = 2147483647;
    if (time && time->kind != JsonKind::Null && !holdsTemplateValue(time->text)
        && (!number || *number > kMax || *number < -kMax - 1))
        m_sink.error("manifest.hub.storeforward", time->range,
                     translatable("rule", "“timeToLiveSecs” is “%1”, and edgeHub takes a whole "
                                          "number up to 2147483647. Write seconds, or a negative "
                                          "number for ever."),
                     {shown(time->text)});
}

/// A twin of a module, written where the runtime's own settings stand.
void FrameJudge::judgeMisplacedTwin(const SectionPart& section,
                                    std::span<const std::string_view> known)
{
    for (const JsonMember& member : section.desired.members) {
        const bool isKnown =
            member.key.starts_with('$') || std::ranges::any_of(known, [&](std::string_view one) {
                return asciiLower(one) == asciiLower(member.key);
            });
        if (!isKnown)
            m_sink.warning("manifest.twin.misplaced", member.keyRange,
                           translatable("rule", "“%1” means nothing to %2. The desired properties "
                                                "of a module stand in an entry of its own name: "
                                                "\"MODULE\": { \"properties.desired\": … }."),
                           {shown(member.key), section.name});
    }
}

} // namespace

const JsonNode* memberOf(const JsonNode& object, std::string_view key)
{
    const JsonMember* member = findMember(object, key);
    return member ? &member->value : nullptr;
}

std::optional<long long> wholeNumber(const JsonNode& value)
{
    if (value.kind != JsonKind::Number && value.kind != JsonKind::String)
        return std::nullopt;
    const std::string_view text = trimmed(value.text);
    long long number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

void lintFrame(LintSink& sink, const Parts& parts)
{
    FrameJudge(sink, parts).judge();
}

} // namespace core::importers
