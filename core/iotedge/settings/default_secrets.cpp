#include "core/iotedge/settings/default_secrets.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/prose/placeholder.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

void searchNode(LintSink& sink, std::string_view name, const JsonNode& node)
{
    if (node.kind == JsonKind::String) {
        std::string_view value = node.text;
        const auto equals = value.find('=');
        const bool isVariable = name == "Env" && equals != std::string_view::npos;
        const std::string_view key = isVariable ? value.substr(0, equals) : name;
        if (isVariable)
            value.remove_prefix(equals + 1);
        if (const auto secret = secretIn(key, value)) {
            LintProblem& problem =
                sink.error("defaults.nosecrets", node.range, secret->text, secret->arguments);
            const std::string kept = isVariable ? std::string(key) + '=' : std::string();
            addFix(problem, "placeholder", translatable("fix", "Write %1 in its place"),
                   {asPlaceholder(key)}, {{node.range, '"' + kept + asPlaceholder(key) + '"'}});
        }
    }
    for (const JsonMember& member : node.members)
        searchNode(sink, member.key, member.value);
    for (const JsonNode& item : node.items)
        searchNode(sink, name, item);
}

} // namespace

std::optional<Message> secretIn(std::string_view name, std::string_view value)
{
    if (const auto sure = findSecret(value))
        return Message{"rule",
                       translatable("rule", "“%1” holds %2, and every customer can read the "
                                            "defaults. Write a placeholder, and tell in the "
                                            "documentation what belongs there."),
                       {std::string(name), sure->kind}};
    if (looksSecret(value))
        return Message{"rule",
                       translatable("rule",
                                    "The value of “%1” looks like a key, and every customer "
                                    "can read the defaults. This is a guess at its shape: "
                                    "if it is one, write a placeholder."),
                       {std::string(name)}};
    if (namesSecret(name) && mayBeSecret(value))
        return Message{"rule",
                       translatable("rule", "“%1” is named like a secret, and every customer can "
                                            "read the defaults. This is a guess at its name: if "
                                            "the value is one, write a placeholder."),
                       {std::string(name)}};
    return std::nullopt;
}

void addPlaceholderFix(LintProblem& problem, std::string_view name, TextRange value)
{
    addFix(problem, "placeholder", translatable("fix", "Write %1 in its place"),
           {asPlaceholder(name)}, {{value, asPlaceholder(name)}});
}

std::vector<LintProblem> secretsInJson(std::string_view text, std::string_view name)
{
    LintSink sink(text);
    const JsonTree tree = readJson(text);
    if (tree.problems.empty()) {
        searchNode(sink, name, tree.root);
    } else if (const auto sure = findSecret(text)) {
        sink.error("defaults.nosecrets", sure->range,
                   translatable("rule", "The text holds %1, and every customer can read the "
                                        "defaults. Write a placeholder, and tell in the "
                                        "documentation what belongs there."),
                   {sure->kind});
    }
    return sink.take();
}

} // namespace core
