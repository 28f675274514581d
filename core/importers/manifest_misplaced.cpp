#include "core/importers/manifest_misplaced.h"

#include "core/iotedge/lint/json_repairs.h"
#include "core/iotedge/settings/environment.h"
#include "core/text/json/json_reader.h"

#include <string>
#include <utility>

namespace core::importers {

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
                     {shown(one.section), one.key});
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

} // namespace core::importers
