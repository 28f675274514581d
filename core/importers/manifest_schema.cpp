#include "core/importers/manifest_schema.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <charconv>

namespace core::importers {

std::optional<VersionNumbers> versionNumbers(std::string_view text)
{
    VersionNumbers numbers;
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

void lintSchema(LintSink& sink, const SectionPart& section, const SchemaRule& schema)
{
    const JsonNode* version = schema.version;
    const std::string fixed = quotedJson(schema.right);
    if (!version) {
        lintLacking(sink, section, schema.rule, schema.absent, "\"schemaVersion\":" + fixed);
        return;
    }
    if (version->kind == JsonKind::Null) {
        LintProblem& problem = sink.error(schema.rule, version->range, schema.absent);
        addFix(problem, "version", translatable("fix", "Write %1"), {fixed},
               {{version->range, fixed}});
        return;
    }
    if (holdsTemplateValue(version->text))
        return;
    const auto numbers = versionNumbers(schema.text);
    const bool isNumber = version->kind == JsonKind::Number;
    const bool isText = version->kind == JsonKind::String || isNumber;
    const bool isGood = isText && numbers && schema.isGood(*numbers);
    if (isGood && !isNumber)
        return;
    LintProblem& problem =
        isGood ? sink.warning(schema.rule, version->range,
                              translatable("rule", "The schemaVersion of %1 is a number. The "
                                                   "device reads it, but the published schemas "
                                                   "and tools want a text. Put it in quotes."),
                              {section.name})
               : sink.error(schema.rule, version->range, schema.wrong, {shown(version->text)});
    const std::string meant = isGood ? quotedJson(schema.text) : fixed;
    addFix(problem, "version", translatable("fix", "Write %1"), {meant}, {{version->range, meant}});
}

void lintLacking(LintSink& sink, const SectionPart& section, std::string_view rule,
                 const char* text, std::string_view member)
{
    LintProblem& problem = sink.error(rule, section.nameRange, text);
    if (!member.empty() && section.desired.range.end > section.desired.range.start)
        addFix(problem, "add", translatable("fix", "Add %1"), {std::string(member)},
               {insertion(section.desired, member)});
}

void lintUnknownMembers(LintSink& sink, const SectionPart& section,
                        std::initializer_list<std::string_view> known)
{
    for (const JsonMember& member : section.desired.members) {
        const bool isKnown =
            member.key.starts_with('$') || std::ranges::any_of(known, [&](std::string_view one) {
                return asciiLower(one) == asciiLower(member.key);
            });
        if (!isKnown)
            sink.warning("manifest.twin.misplaced", member.keyRange,
                         translatable("rule", "“%1” means nothing to %2. The desired properties "
                                              "of a module stand in an entry of its own name: "
                                              "\"MODULE\": { \"properties.desired\": … }."),
                         {shown(member.key), section.name});
    }
}

} // namespace core::importers
