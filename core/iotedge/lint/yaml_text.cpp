#include "core/iotedge/lint/yaml_text.h"

#include "core/text/json/json_writer.h"
#include "core/text/yaml/yaml_reader.h"
#include "core/text/yaml/yaml_shape.h"

namespace core {

bool lintYaml(LintSink& sink, std::string_view rule)
{
    if (!looksLikeYaml(sink.text()))
        return false;
    const auto yaml = readYaml(sink.text());
    if (!yaml) {
        sink.error(rule, {0, sink.text().size()},
                   translatable("rule", "This looks like YAML, and JSON is wanted here. It cannot "
                                        "be read as YAML either: %1"),
                   {InnerMessage(yaml.error().message)});
        return true;
    }
    LintProblem& problem = sink.error(
        rule, {0, sink.text().size()},
        translatable("rule", "This is YAML, and JSON is wanted here. Write the same as JSON."));
    // A second document would be lost.
    if (yaml->secondLine > 0)
        return true;
    addFix(problem, "rewrite", translatable("fix", "Write it as JSON"), {},
           {{{0, sink.text().size()}, writeJson(yaml->root, JsonStyle::Lines)}});
    return true;
}

} // namespace core
