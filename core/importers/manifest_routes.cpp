#include "core/importers/manifest_routes.h"

#include "core/importers/manifest_frame.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/json/json_character.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"
#include "core/text/letters/words.h"
#include "core/text/prose/template_values.h"

#include <algorithm>

namespace core::importers {

namespace {

constexpr long long kDefaultPriority = 2'000'000'000;
constexpr long long kMaxSeconds = 4'294'967'295;

/// The name, or with a number behind it where another route has it.
std::string freeRouteName(const Parts& parts, const std::string& name)
{
    const auto isTaken = [&](const std::string& one) {
        return std::ranges::find(parts.routes, one, &RoutePart::name) != parts.routes.end();
    };
    std::string free = name;
    for (std::size_t number = 2; isTaken(free) && number <= parts.routes.size() + 1; ++number)
        free = name + '_' + std::to_string(number);
    return free;
}

void lintName(LintSink& sink, const Parts& parts, const RoutePart& route)
{
    if (holdsTemplateValue(route.name) || (isTwinKey(route.name) && !isBlank(route.name)))
        return;
    LintProblem& problem =
        sink.error("manifest.route.name", route.nameRange,
                   translatable("rule", "IoT Hub does not take the route name “%1”. Use no space, "
                                        "control character, “.”, “$” or “#” in it, and not "
                                        "nothing."),
                   {shown(route.name)});
    std::string fixed = route.name;
    std::ranges::replace_if(
        fixed, [](char c) { return c == '.' || c == '$' || c == '#' || c == ' '; }, '_');
    fixed = freeRouteName(parts, fixed);
    if (isTwinKey(fixed)
        && route.nameRange.end - route.nameRange.start == quotedJson(route.name).size())
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {fixed},
               {{route.nameRange, quotedJson(fixed)}});
}

void lintForm(LintSink& sink, const RoutePart& route, bool allowsObjects)
{
    const JsonNode& entry = *route.entry;
    const bool isObject = entry.kind == JsonKind::Object;
    if (isObject && !allowsObjects)
        sink.error("manifest.route.form", entry.range,
                   translatable("rule", "The route “%1” is an object, which edgeHub reads from "
                                        "schemaVersion 1.1 on only. Raise the schemaVersion of "
                                        "$edgeHub to 1.1."),
                   {shown(route.name)});
    const JsonNode* text = isObject ? memberOf(entry, "route") : &entry;
    if (!text || text->kind != JsonKind::String)
        sink.error("manifest.route.form", text ? text->range : entry.range,
                   translatable("rule", "The route “%1” is no text: edgeHub refuses its whole "
                                        "configuration. Write FROM … INTO … in quotes."),
                   {shown(route.name)});
    else if (isBlank(text->text) && allowsObjects)
        sink.error("manifest.route.form", text->range,
                   translatable("rule", "The route “%1” is empty: edgeHub refuses its whole "
                                        "configuration. Write it, or take it out."),
                   {shown(route.name)});
}

void lintNumbers(LintSink& sink, const RoutePart& route)
{
    const auto judge = [&](std::string_view key, std::string_view rule, bool (*isGood)(long long),
                           const char* wrong) {
        const JsonNode* value = memberOf(*route.entry, key);
        if (!value || value->kind == JsonKind::Null || holdsTemplateValue(value->text))
            return;
        const auto number = wholeNumber(*value);
        if (!number || !isGood(*number))
            sink.error(rule, value->range, wrong, {shown(route.name), shown(value->text)});
    };
    judge(
        "priority", "manifest.route.priority",
        [](long long one) { return (one >= 0 && one <= 9) || one == kDefaultPriority; },
        translatable("rule", "The priority of the route “%1” is “%2”, and edgeHub takes 0 (first) "
                             "to 9: it refuses its whole configuration. Write such a number."));
    judge(
        "timeToLiveSecs", "manifest.route.ttl",
        [](long long one) { return one >= 0 && one <= kMaxSeconds; },
        translatable("rule", "“timeToLiveSecs” of the route “%1” is “%2”, and edgeHub takes 0 to "
                             "4294967295: it refuses its whole configuration. Write such a "
                             "number; 0 takes the time of the whole hub."));
}

/// edgeHub passes over what it does not know, so that a slip of the keyboard has no effect.
void lintMembers(LintSink& sink, const RoutePart& route)
{
    const std::vector<std::string_view> known{"route", "priority", "timeToLiveSecs"};
    for (const JsonMember& member : route.entry->members) {
        const std::string lower = asciiLower(member.key);
        const bool isKnown = std::ranges::any_of(
            known, [&](std::string_view one) { return asciiLower(one) == lower; });
        if (isKnown)
            continue;
        const std::string_view meant = mostSimilar(member.key, known);
        LintProblem& problem =
            sink.warning("manifest.route.form", member.keyRange,
                         translatable("rule", "“%2” of the route “%1” means nothing to edgeHub, "
                                              "which knows route, priority and timeToLiveSecs. "
                                              "Take it out, or correct it."),
                         {shown(route.name), shown(member.key)});
        if (!meant.empty())
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
                   {{member.keyRange, quotedJson(meant)}});
    }
}

/// Whether nothing but the name stands between the quotes of the key.
bool isWholeKey(TextRange range, std::string_view name)
{
    return range.end - range.start == quotedJson(name).size();
}

/// Behind "modules/" in a source or a sink, up to the next slash or the end of the place.
void addRouteEdits(std::vector<TextEdit>& edits, std::string_view text, const RoutePart& route,
                   std::string_view from, std::string_view to)
{
    const std::string wanted = std::string("modules/").append(from);
    const std::string_view literal =
        text.substr(route.range.start, route.range.end - route.range.start);
    for (auto at = route.text.find(wanted); at != std::string::npos;
         at = route.text.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        const bool endsThere =
            end == route.text.size()
            || std::string_view("/\"') \t\r\n").find(route.text[end]) != std::string_view::npos;
        const bool beginsThere = at == 0 || route.text[at - 1] == '/' || route.text[at - 1] == ' '
                                 || route.text[at - 1] == '"';
        if (endsThere && beginsThere)
            edits.push_back({{route.range.start + offsetInLiteral(literal, end - from.size()),
                              route.range.start + offsetInLiteral(literal, end)},
                             std::string(to)});
    }
}

} // namespace

void lintRouteFrames(LintSink& sink, const Parts& parts, bool allowsObjects)
{
    for (const RoutePart& route : parts.routes) {
        if (sink.isFull())
            return;
        lintName(sink, parts, route);
        lintForm(sink, route, allowsObjects);
        if (route.entry->kind == JsonKind::Object) {
            lintNumbers(sink, route);
            lintMembers(sink, route);
        }
    }
}

std::string freeModuleName(const Parts& parts, std::string_view name)
{
    const auto isTaken = [&](std::string_view one) {
        return std::ranges::find(parts.modules, one, &ModulePart::name) != parts.modules.end();
    };
    std::string free(name);
    for (std::size_t number = 2; isTaken(free) && number <= parts.modules.size() + 1; ++number)
        free = std::string(name).append("-").append(std::to_string(number));
    return free;
}

std::vector<TextEdit> renameModule(std::string_view text, const Parts& parts,
                                   const ModulePart& module, std::string_view name)
{
    if (!isWholeKey(module.nameRange, module.name))
        return {};
    std::vector<TextEdit> edits{{module.nameRange, quotedJson(name)}};
    for (const SectionPart& section : parts.sections)
        if (section.name == module.name && isWholeKey(section.nameRange, section.name))
            edits.push_back({section.nameRange, quotedJson(name)});
    for (const RoutePart& route : parts.routes)
        if (route.range.end > route.range.start)
            addRouteEdits(edits, text, route, module.name, name);
    std::ranges::sort(edits, {}, [](const TextEdit& edit) { return edit.range.start; });
    return edits;
}

} // namespace core::importers
