#include "core/iotedge/settings/default_secrets.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>

namespace core {

namespace {

/// A setting inside a JSON text.
struct JsonSetting {
    std::string_view name;
    std::string_view value;
    /// Of the literal, with its quotes.
    TextRange range;
    /// What stands before the value in the literal: "NAME=" in lists of Docker's Env.
    std::string_view kept;
};

LintProblem& tell(LintSink& sink, const SettingSecret& secret, TextRange range)
{
    const auto& [message, severity] = secret;
    return severity == Severity::Error
               ? sink.error("defaults.nosecrets", range, message.text, message.arguments)
               : sink.warning("defaults.nosecrets", range, message.text, message.arguments);
}

template <class Visit>
void eachSetting(std::string_view name, const JsonNode& node, const Visit& visit)
{
    if (node.kind == JsonKind::String) {
        const std::string_view text = node.text;
        const auto equals = text.find('=');
        if (name == "Env" && equals != std::string_view::npos)
            visit(JsonSetting{text.substr(0, equals), text.substr(equals + 1), node.range,
                              text.substr(0, equals + 1)});
        else
            visit(JsonSetting{name, text, node.range, {}});
    }
    for (const JsonMember& member : node.members)
        eachSetting(member.key, member.value, visit);
    for (const JsonNode& item : node.items)
        eachSetting(name, item, visit);
}

} // namespace

std::vector<Secret> secretsOfDefault(std::string_view name, std::string_view value)
{
    // Most values are plain words, which need no reader.
    constexpr std::string_view kBeginnings = "{[\"\xEF";
    const auto first = std::ranges::find_if_not(value, isAsciiSpace);
    const bool mayBeTree = first != value.end() && kBeginnings.find(*first) != std::string::npos;
    const JsonTree tree = mayBeTree ? readJson(value) : JsonTree();
    const bool isTree = mayBeTree && tree.problems.empty()
                        && (tree.root.kind == JsonKind::Object || tree.root.kind == JsonKind::Array
                            || tree.root.kind == JsonKind::String);
    if (!isTree)
        return findSecretsOfSetting(name, value);
    std::vector<Secret> found;
    eachSetting(name, tree.root, [&](const JsonSetting& setting) {
        // A text inside may be JSON again.
        const auto secrets = setting.value.find_first_of("{[") == std::string_view::npos
                                 ? findSecretsOfSetting(setting.name, setting.value)
                                 : secretsOfDefault(setting.name, setting.value);
        if (!secrets.empty())
            found.push_back({{setting.range.start + 1 + setting.kept.size(), setting.range.end - 1},
                             secrets.front().kind});
    });
    return found;
}

std::optional<SettingSecret> secretIn(std::string_view name, std::string_view value)
{
    if (const auto sure = findSecret(value))
        return SettingSecret{
            {"rule",
             translatable("rule", "“%1” holds %2, and every customer can read the defaults. Write "
                                  "a placeholder, and tell in the documentation what belongs "
                                  "there."),
             {std::string(name), sure->kind}},
            Severity::Error};
    if (!secretsOfDefault(name, value).empty())
        return SettingSecret{
            {"rule",
             translatable("rule", "“%1” is named like a secret, and every customer can read the "
                                  "defaults. Write a placeholder in the place of its value, or "
                                  "give the setting another name if it is no secret."),
             {std::string(name)}},
            Severity::Error};
    if (looksSecret(value))
        return SettingSecret{
            {"rule",
             translatable("rule", "The value of “%1” looks like a key, and every customer can read "
                                  "the defaults. This is a guess at its shape: if it is one, write "
                                  "a placeholder."),
             {std::string(name)}},
            Severity::Warning};
    return std::nullopt;
}

void lintSecret(LintSink& sink, std::string_view name, std::string_view value, TextRange range)
{
    if (const auto secret = secretIn(name, value)) {
        addPlaceholderFix(tell(sink, *secret, range), name, range);
    }
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
        eachSetting(name, tree.root, [&](const JsonSetting& setting) {
            const auto secret = secretIn(setting.name, setting.value);
            if (!secret)
                return;
            LintProblem& problem = tell(sink, *secret, setting.range);
            const std::string placeholder = asPlaceholder(setting.name);
            addFix(problem, "placeholder", translatable("fix", "Write %1 in its place"),
                   {placeholder},
                   {{setting.range, '"' + std::string(setting.kept) + placeholder + '"'}});
        });
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
