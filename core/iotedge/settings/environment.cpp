#include "core/iotedge/settings/environment.h"

#include "core/iotedge/lint/fenced.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/json_repairs.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment_lines.h"
#include "core/iotedge/settings/escaped_json.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/lengths.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace core {

namespace {

constexpr long long kMaxNameCharacters = 511;
constexpr std::size_t kMaxVariables = 5;
constexpr std::string_view kReserved = "IOTEDGE_";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void lintName(LintSink& sink, std::string_view name, TextRange range)
{
    if (isBlank(name))
        sink.error("env.name.charset", range,
                   translatable("rule", "A variable has no name: Docker refuses the container. "
                                        "Write one."));
    else if (name.find('=') != std::string_view::npos)
        sink.error("env.name.charset", range,
                   translatable("rule", "The name “%1” holds “=”, which ends the name. Put what "
                                        "follows it into the value."),
                   {shown(name)});
    else if (!isTwinKey(name))
        sink.error("env.name.charset", range,
                   translatable("rule", "The variable name “%1” becomes a key on the device, where "
                                        "no space, control character, “.”, “$” or “#” may stand. "
                                        "Write “__” for a level, as in Logging__Level."),
                   {shown(name)});
    else if (name.starts_with(kReserved))
        sink.warning("env.name.charset", range,
                     translatable("rule",
                                  "IoT Edge sets variables that start with IOTEDGE_ itself, "
                                  "and “%1” may be lost or cut the module off. Choose "
                                  "another name."),
                     {shown(name)});
}

class EnvironmentLinter {
public:
    explicit EnvironmentLinter(std::string_view text) : m_sink(text) {}

    std::vector<LintProblem> lint()
    {
        if (lintFence(m_sink, "env.name.charset"))
            return m_sink.take();
        std::string_view start = trimmed(m_sink.text());
        if (start.starts_with(kByteOrderMark))
            start.remove_prefix(kByteOrderMark.size());
        if (start.starts_with('"') && lintEscapedJson(m_sink, "env.name.charset"))
            return m_sink.take();
        if (start.starts_with('{') || start.starts_with('[') || isBareMember(start))
            lintJson();
        else
            lintLines();
        if (m_count > kMaxVariables)
            m_sink.warning(
                "env.count", {0, m_sink.text().size()},
                translatable("rule", "There are %1 variables, and the marketplace takes "
                                     "%2. Remove some, or put them into a file of the "
                                     "image."),
                {static_cast<long long>(m_count), static_cast<long long>(kMaxVariables)});
        return m_sink.take();
    }

private:
    void lintJson();
    void lintList(const JsonNode& list);
    bool lintWrapped(const JsonNode& root);
    bool lintNameAndValue(const JsonNode& root);
    void lintWithoutValue(const JsonMember& member);
    void lintMember(const JsonMember& member);
    void lintLine(std::string_view line, std::size_t start);
    void lintLines();
    void lintVariable(std::string_view name, TextRange nameRange, std::string_view value,
                      TextRange valueRange);

    LintSink m_sink;
    std::size_t m_count = 0;
    std::set<std::string, std::less<>> m_names;
};

void EnvironmentLinter::lintVariable(std::string_view name, TextRange nameRange,
                                     std::string_view value, TextRange valueRange)
{
    ++m_count;
    lintName(m_sink, name, nameRange);
    if (!m_names.insert(std::string(name)).second)
        m_sink.error("env.name.unique", nameRange,
                     translatable("rule", "“%1” is there twice, and a device keeps only one of "
                                          "them. Remove one."),
                     {shown(name)});
    const long long characters = measure(value).codePoints;
    if (characters > kMaxNameCharacters)
        m_sink.warning("env.length", valueRange,
                       translatable("rule", "The value of “%1” has %2 characters, and the "
                                            "marketplace takes %3. Shorten it."),
                       {shown(name), characters, kMaxNameCharacters});
    lintSecret(m_sink, name, value, valueRange);
}

void EnvironmentLinter::lintMember(const JsonMember& member)
{
    // To the hub, null is nothing; edgeAgent reads "Value" as well, and takes none for an empty
    // one.
    if (member.value.kind == JsonKind::Null)
        return;
    const JsonMember* found = findMember(member.value, "value");
    const JsonNode* value = found ? &found->value : nullptr;
    if (member.value.kind != JsonKind::Object
        || (value && (value->kind == JsonKind::Object || value->kind == JsonKind::Array))) {
        LintProblem& problem =
            m_sink.error("env.name.charset", member.value.range,
                         translatable("rule", "“%1” must be an object with a value, and the device "
                                              "refuses the whole deployment otherwise. Write "
                                              "{ \"value\": \"…\" }."),
                         {shown(member.key)});
        if (member.value.kind != JsonKind::Object && member.value.kind != JsonKind::Array)
            addFix(problem, "value", translatable("fix", "Make it the value of an object"), {},
                   {{member.value.range, R"({"value":)" + quotedJson(member.value.text) + '}'}});
        return;
    }
    if (!value && !member.value.members.empty())
        lintWithoutValue(member);
    lintVariable(member.key, member.keyRange, value ? std::string_view(value->text) : "",
                 value ? value->range : member.value.range);
}

/// Whatever else the object has, edgeAgent passes over it.
void EnvironmentLinter::lintWithoutValue(const JsonMember& member)
{
    const JsonMember& first = member.value.members.front();
    LintProblem& problem =
        m_sink.warning("env.name.charset", first.keyRange,
                       translatable("rule", "“%1” has a “%2” and no “value”, so that it is empty "
                                            "on a device. Write \"value\"."),
                       {shown(member.key), shown(first.key)});
    if (member.value.members.size() == 1)
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string("value")},
               {{first.keyRange, quotedJson("value")}});
}

/// A list is what Docker and Compose have.
void EnvironmentLinter::lintList(const JsonNode& list)
{
    LintProblem& problem =
        m_sink.error("env.name.charset", list.range,
                     translatable("rule", "The variables are a list, and the device refuses the "
                                          "whole deployment. Write an object with a value for each "
                                          "name: { \"NAME\": { \"value\": \"…\" } }."));
    if (auto object = environmentObject(list))
        addFix(problem, "object", translatable("fix", "Make it such an object"), {},
               {{list.range, std::move(*object)}});
}

/// One variable as an entry of a list has it: {"name": "A", "value": "b"}.
bool EnvironmentLinter::lintNameAndValue(const JsonNode& root)
{
    const JsonMember* value = findMember(root, "value");
    JsonNode list;
    list.kind = JsonKind::Array;
    list.items.push_back(root);
    auto object =
        value && value->value.kind == JsonKind::String ? environmentObject(list) : std::nullopt;
    if (!object)
        return false;
    LintProblem& problem =
        m_sink.error("env.name.charset", root.range,
                     translatable("rule", "“%1” must be an object with a value, and the device "
                                          "refuses the whole deployment otherwise. Write "
                                          "{ \"value\": \"…\" }."),
                     {shown(findMember(root, "name")->value.text)});
    addFix(problem, "object", translatable("fix", "Make it such an object"), {},
           {{root.range, std::move(*object)}});
    return true;
}

/// The member of a module's entry, with its name.
bool EnvironmentLinter::lintWrapped(const JsonNode& root)
{
    const JsonMember* inner = root.members.size() == 1 ? findMember(root, "env") : nullptr;
    const bool isWrapped =
        inner
        && (inner->value.kind == JsonKind::Array
            || (inner->value.kind == JsonKind::Object && !inner->value.members.empty()
                && !findMember(inner->value, "value")));
    if (!isWrapped)
        return false;
    const TextRange range = inner->value.range;
    LintProblem& problem =
        m_sink.error("env.name.charset", inner->keyRange,
                     translatable("rule", "The variables stand in an object “env”, as in the entry "
                                          "of a module. Take them out."));
    addFix(problem, "unwrap", translatable("fix", "Take it out"), {},
           {{root.range, std::string(m_sink.text().substr(range.start, range.end - range.start))}});
    return true;
}

void EnvironmentLinter::lintJson()
{
    const JsonTree tree = readJson(m_sink.text());
    if (!tree.problems.empty() && lintEscapedJson(m_sink, "env.name.charset"))
        return;
    for (const JsonProblem& problem : tree.problems) {
        LintProblem& added = m_sink.error("env.name.charset", problem.range, "");
        added.message = problem.message;
        addRepair(added, tree, m_sink.text());
    }
    if (!tree.problems.empty() || lintWrapped(tree.root))
        return;
    if (tree.root.kind == JsonKind::Array)
        lintList(tree.root);
    if (lintNameAndValue(tree.root))
        return;
    for (const JsonMember& member : tree.root.members)
        lintMember(member);
}

void EnvironmentLinter::lintLine(std::string_view line, std::size_t start)
{
    const TextRange range{start, start + line.size()};
    const auto equals = line.find('=');
    if (isKeyAbove(line) && m_count == 0) {
        LintProblem& problem =
            m_sink.error("env.name.charset", range,
                         translatable("rule", "“%1” is how a shell, Docker or Compose writes a "
                                              "variable. Write NAME=value."),
                         {shown(line)});
        const std::size_t next = std::min(range.end + 1, m_sink.text().size());
        addFix(problem, "remove", translatable("fix", "Remove it"), {}, {{{start, next}, {}}});
    } else if (auto lines = optionLines(line)) {
        m_count += static_cast<std::size_t>(std::ranges::count(*lines, '\n')) + 1;
        LintProblem& problem =
            m_sink.error("env.name.charset", range,
                         translatable("rule", "“%1” is how a shell, Docker or Compose writes a "
                                              "variable. Write NAME=value."),
                         {shown(line)});
        addFix(problem, "lines", translatable("fix", "Write each on a line of its own"), {},
               {{range, std::move(*lines)}});
    } else if (auto plain = plainLine(line)) {
        ++m_count;
        LintProblem& problem =
            m_sink.error("env.name.charset", range,
                         translatable("rule", "“%1” is how a shell, Docker or Compose writes a "
                                              "variable. Write NAME=value."),
                         {shown(line)});
        addFix(problem, "plain", translatable("fix", "Write “%1”"), {*plain}, {{range, *plain}});
    } else if (equals == std::string_view::npos) {
        m_sink.error("env.name.charset", range,
                     translatable("rule", "“%1” has no value. Write NAME=value."), {shown(line)});
    } else {
        lintVariable(line.substr(0, equals), {start, start + equals}, line.substr(equals + 1),
                     {start + equals + 1, start + line.size()});
    }
}

void EnvironmentLinter::lintLines()
{
    const std::string_view text = m_sink.text();
    for (std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
         start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        std::string_view line = text.substr(start, end - start);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!isBlank(line) && !line.starts_with('#'))
            lintLine(line, start);
        start = end + 1;
    }
}

} // namespace

std::vector<LintProblem> lintVariableName(std::string_view name)
{
    LintSink sink(name);
    if (!isBlank(name))
        lintName(sink, name, {0, name.size()});
    return sink.take();
}

std::vector<LintProblem> lintEnvironment(std::string_view text)
{
    return EnvironmentLinter(text).lint();
}

} // namespace core
