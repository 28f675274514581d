#include "core/iotedge/settings/default_secrets.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"
#include "core/text/secrets/secret_commands.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <map>
#include <span>

namespace core {

namespace {

/// A setting inside a JSON text.
struct JsonSetting {
    std::string_view name;
    std::string_view value;
    /// Of the literal, with its quotes.
    TextRange range;
    /// What stands before the value in the literal: "NAME=" in lists of Docker's Env, an option
    /// with its value.
    std::string_view kept = {};
    /// The password of a command, whatever the name.
    bool isPassword = false;
};

SettingSecret sureSecret(std::string_view name, const TranslatableText& kind)
{
    return {{"rule",
             translatable("rule", "“%1” holds %2, and every customer can read the defaults. Write "
                                  "a placeholder, and tell in the documentation what belongs "
                                  "there."),
             {std::string(name), kind}},
            Severity::Error};
}

LintProblem& tell(LintSink& sink, const SettingSecret& secret, TextRange range)
{
    const auto& [message, severity] = secret;
    return severity == Severity::Error
               ? sink.error("defaults.nosecrets", range, message.text, message.arguments)
               : sink.warning("defaults.nosecrets", range, message.text, message.arguments);
}

const TranslatableText kPassword{"secret", translatable("secret", "a password")};

/// Where the passwords of a command begin in its words, by the number of the word.
std::map<std::size_t, std::size_t> passwordsAmong(std::span<const JsonNode> items)
{
    std::vector<std::string_view> words;
    for (const JsonNode& item : items) {
        if (item.kind != JsonKind::String)
            return {};
        words.emplace_back(item.text);
    }
    std::map<std::size_t, std::size_t> starts;
    for (const CommandSecret& one : secretsOfCommand(words))
        starts.emplace(one.word, one.start);
    return starts;
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
    const auto passwords = passwordsAmong(node.items);
    for (const JsonNode& item : node.items)
        if (const auto at = static_cast<std::size_t>(&item - node.items.data());
            passwords.contains(at)) {
            const std::string_view word = item.text;
            const std::size_t start = passwords.at(at);
            visit(JsonSetting{name, word.substr(start), item.range, word.substr(0, start), true});
        } else
            eachSetting(name, item, visit);
}

/// The verdict on a setting, and the name of the placeholder for it.
std::optional<SettingSecret> secretOf(const JsonSetting& setting)
{
    return setting.isPassword ? sureSecret(setting.name, kPassword)
                              : secretIn(setting.name, setting.value);
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
        const TextRange range{setting.range.start + 1 + setting.kept.size(), setting.range.end - 1};
        if (setting.isPassword)
            return found.push_back({range, kPassword});
        const auto secrets = setting.value.find_first_of("{[") == std::string_view::npos
                                 ? findSecretsOfSetting(setting.name, setting.value)
                                 : secretsOfDefault(setting.name, setting.value);
        if (!secrets.empty())
            found.push_back({range, secrets.front().kind});
    });
    return found;
}

std::optional<SettingSecret> secretIn(std::string_view name, std::string_view value)
{
    if (const auto sure = findSecret(value))
        return sureSecret(name, sure->kind);
    const auto found = secretsOfDefault(name, value);
    // A part of the value is told as what it is, whatever the setting's name.
    if (!found.empty() && found.front().range != TextRange{0, value.size()}
        && !findSecretsOfSetting(name, value).empty())
        return sureSecret(name, found.front().kind);
    if (!found.empty())
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
            const auto secret = secretOf(setting);
            if (!secret)
                return;
            LintProblem& problem = tell(sink, *secret, setting.range);
            const std::string placeholder =
                asPlaceholder(setting.isPassword ? "password" : setting.name);
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
