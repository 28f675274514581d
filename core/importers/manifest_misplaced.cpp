#include "core/importers/manifest_misplaced.h"

#include "core/importers/manifest_frame.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/json_repairs.h"
#include "core/iotedge/settings/environment.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::importers {

namespace {

void lintEntryPlaces(LintSink& sink, const JsonNode& entry, const std::string& name)
{
    for (const std::string_view key : {"properties.desired", "properties", "desired"}) {
        const JsonMember* desired = findMember(entry, key);
        if (!desired)
            continue;
        sink.warning("manifest.twin.misplaced", desired->keyRange,
                     translatable("rule", "Desired properties in the deployment entry of “%1” "
                                          "are ignored. Put them beside $edgeAgent, in an entry "
                                          "“%1” of their own."),
                     {name});
    }
    constexpr std::array<std::string_view, 3> kOfSettings{"image", "createOptions", "digest"};
    for (const std::string_view key : kOfSettings)
        if (const JsonMember* member = findMember(entry, key))
            sink.warning("manifest.setting.misplaced", member->keyRange,
                         translatable("rule",
                                      "“%2” of “%1” stands beside “settings”, where edgeAgent "
                                      "ignores it. Move it into “settings”."),
                         {name, std::string(key)});
    const JsonNode* settings = memberOf(entry, "settings");
    if (!settings)
        return;
    constexpr std::array<std::string_view, 6> kOfEntry{"imagePullPolicy", "restartPolicy", "status",
                                                       "startupOrder",    "env",           "type"};
    for (const std::string_view key : kOfEntry)
        if (const JsonMember* member = findMember(*settings, key))
            sink.warning("manifest.setting.misplaced", member->keyRange,
                         translatable("rule", "“%2” of “%1” stands in “settings”, where edgeAgent "
                                              "ignores it. Move it one level up, beside "
                                              "“settings”."),
                         {name, std::string(key)});
}

/// A key that is nearly one that edgeAgent reads is passed over without a word.
void lintEntrySpelling(LintSink& sink, const JsonNode& entry, const std::string& name)
{
    static const std::vector<std::string_view> kKnown{
        "env",    "environment", "imagePullPolicy", "restartPolicy", "settings", "startupOrder",
        "status", "type",        "version"};
    for (const JsonMember& member : entry.members) {
        const bool isKnown = std::ranges::any_of(kKnown, [&](std::string_view known) {
            return asciiLower(known) == asciiLower(member.key);
        });
        std::string_view meant = isKnown ? std::string_view() : mostSimilar(member.key, kKnown);
        if (asciiLower(member.key) == "environment" || meant == "environment")
            meant = "env";
        if (meant.empty() || memberOf(entry, meant))
            continue;
        LintProblem& problem =
            sink.warning("manifest.setting.misplaced", member.keyRange,
                         translatable("rule", "“%2” of “%1” means nothing to edgeAgent, which "
                                              "passes over it. Probably “%3” is meant; write "
                                              "that."),
                         {name, shown(member.key), std::string(meant)});
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
               {{member.keyRange, quotedJson(meant)}});
    }
}

} // namespace

bool lintBareMember(LintSink& sink, std::string_view plain)
{
    if (!isBareMember(plain))
        return false;
    const TextRange whole{0, plain.size()};
    LintProblem& problem =
        sink.error("twin.json", whole,
                   translatable("rule", "The text begins with a member and has no braces of its "
                                        "own, as a part of a manifest. Put it in braces: { … }."));
    if (auto braced = balancedObject(plain))
        addFix(problem, "braces", translatable("fix", "Put it in braces"), {},
               {{whole, std::move(*braced)}});
    return true;
}

void lintMisplaced(LintSink& sink, const Parts& parts, std::string_view plain)
{
    for (const TwinSpelling& one : parts.twinSpellings)
        sink.warning("manifest.twin.misplaced", one.range,
                     translatable("rule", "“%2” of “%1” is passed over: a manifest writes desired "
                                          "properties under the one key “properties.desired”. "
                                          "Write them there."),
                     {shown(one.section), shown(one.key)});
    for (const MisplacedPart& part : parts.misplaced) {
        LintProblem& problem = sink.error(
            "twin.json", part.range,
            part.wanted == JsonKind::Object
                ? translatable("rule", "“%1” must be an object, and here stands something else, so "
                                       "that the device ignores or refuses it. Write it as {…}.")
                : translatable("rule", "“%1” must be a text, and here stands something else, so "
                                       "that the device ignores or refuses it. Put it in double "
                                       "quotes."),
            {shown(part.name)});
        if (part.name != "env")
            continue;
        const JsonTree tree =
            readJson(plain.substr(part.range.start, part.range.end - part.range.start));
        if (tree.root.kind != JsonKind::Array)
            continue;
        if (auto object = environmentObject(tree.root))
            addFix(problem, "object", translatable("fix", "Make it such an object"), {},
                   {{part.range, std::move(*object)}});
    }
}

void lintEntryKeys(LintSink& sink, const ModulePart& module)
{
    const std::string name = shown(module.name);
    lintEntryPlaces(sink, *module.entry, name);
    lintEntrySpelling(sink, *module.entry, name);
}

} // namespace core::importers
