#include "core/importers/manifest_hub.h"

#include "core/importers/manifest_frame.h"
#include "core/importers/manifest_schema.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

namespace core::importers {

namespace {

/// A number as edgeHub has it after reading: 1.0 is 1, 1.10 is 1.1.
std::string asEdgeHubReads(const JsonNode& version)
{
    std::string text = version.text;
    if (version.kind != JsonKind::Number || text.find('.') == std::string::npos)
        return text;
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

void judgeNumber(LintSink& sink, const JsonNode& object, std::string_view key,
                 std::pair<long long, long long> range, const char* wrong)
{
    const JsonNode* value = memberOf(object, key);
    if (!value || value->kind == JsonKind::Null || holdsTemplateValue(value->text))
        return;
    const auto number = wholeNumber(*value);
    if (number && *number >= range.first && *number <= range.second)
        return;
    const bool isNested = value->kind == JsonKind::Object || value->kind == JsonKind::Array;
    sink.error("manifest.hub.storeforward", value->range, wrong,
               {isNested ? std::string("{…}") : shown(value->text)});
}

void judgeStoreAndForward(LintSink& sink, const SectionPart& hub)
{
    const JsonNode* store = memberOf(hub.desired, "storeAndForwardConfiguration");
    if (!store || store->kind != JsonKind::Object) {
        lintLacking(sink, hub, "manifest.hub.storeforward",
                    translatable("rule",
                                 "$edgeHub has no “storeAndForwardConfiguration”: edgeHub "
                                 "refuses its configuration. Write { \"timeToLiveSecs\": 7200 } "
                                 "there."),
                    store ? "" : R"("storeAndForwardConfiguration":{"timeToLiveSecs":7200})");
        return;
    }
    constexpr long long kMax = 2147483647;
    judgeNumber(sink, *store, "timeToLiveSecs", {-kMax - 1, kMax},
                translatable("rule", "“timeToLiveSecs” is “%1”, and edgeHub takes a whole number "
                                     "up to 2147483647. Write seconds, or a negative number for "
                                     "ever."));
    const JsonNode* limits = memberOf(*store, "storeLimits");
    if (!limits || limits->kind == JsonKind::Null)
        return;
    if (limits->kind != JsonKind::Object)
        sink.error("manifest.hub.storeforward", limits->range,
                   translatable("rule", "“storeLimits” must be an object: edgeHub refuses its "
                                        "configuration. Write { \"maxSizeBytes\": … }."));
    else
        judgeNumber(sink, *limits, "maxSizeBytes",
                    {std::numeric_limits<long long>::min(), std::numeric_limits<long long>::max()},
                    translatable("rule", "“maxSizeBytes” is “%1”, and edgeHub takes a whole number "
                                         "of bytes: it refuses its configuration. Write one."));
}

/// What edgeHub passes over in a schemaVersion that does not have it yet.
void judgeFeatures(LintSink& sink, const SectionPart& hub,
                   const std::optional<VersionNumbers>& version)
{
    constexpr std::array<std::pair<std::string_view, int>, 2> kSince{
        {{"mqttBroker", 2}, {"integrity", 3}}};
    if (!version || (*version)[0] != 1)
        return;
    for (const auto& [key, minor] : kSince)
        if (const JsonMember* member = findMember(hub.desired, key);
            member && (*version)[1] < minor)
            sink.warning("manifest.hub.schema", member->keyRange,
                         translatable("rule", "edgeHub reads “%1” from schemaVersion 1.%2 on and "
                                              "passes over it here. Raise the schemaVersion, or "
                                              "take it out."),
                         {std::string(key), static_cast<long long>(minor)});
}

} // namespace

void lintHub(LintSink& sink, const SectionPart& hub)
{
    const JsonNode* routes = memberOf(hub.desired, "routes");
    // edgeHub looks for this very name.
    const JsonNode* version = hub.desired.member("schemaVersion");
    const std::string text = version ? asEdgeHubReads(*version) : std::string();
    lintSchema(sink, hub,
               {"manifest.hub.schema", version, text,
                [](const VersionNumbers& one) { return one[0] == 1 && one[1] <= 3; },
                translatable("rule", "The schemaVersion of $edgeHub is “%1”, and edgeHub takes "
                                     "1.0 to 1.3 as a text: it keeps its old configuration. Write "
                                     "\"1.1\"."),
                translatable("rule", "$edgeHub has no schemaVersion: edgeHub keeps its old "
                                     "configuration. Write \"schemaVersion\": \"1.1\"."),
                "1.1"});
    const auto numbers = version ? versionNumbers(text) : std::nullopt;
    const bool isOld = numbers && (*numbers)[0] == 1 && (*numbers)[1] == 0;
    if ((!routes || routes->kind == JsonKind::Null) && !isOld)
        lintLacking(sink, hub, "manifest.hub.routes",
                    translatable("rule",
                                 "$edgeHub has no “routes”: edgeHub refuses its configuration. "
                                 "Write \"routes\": {}, if there are none."),
                    routes ? "" : R"("routes":{})");
    judgeStoreAndForward(sink, hub);
    judgeFeatures(sink, hub, numbers);
    lintUnknownMembers(
        sink, hub,
        {"schemaVersion", "routes", "storeAndForwardConfiguration", "mqttBroker", "integrity"});
}

} // namespace core::importers
