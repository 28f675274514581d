#include "core/iotedge/create_options/create_options_keys.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/create_options_misplaced.h"
#include "core/iotedge/create_options/create_options_numbers.h"
#include "core/iotedge/create_options/create_options_types.h"
#include "core/iotedge/create_options/create_options_values.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/docker_inspect.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>

namespace core::options {

namespace {

std::string versionOf(int minor)
{
    return "1." + std::to_string(minor);
}

/// Walks the options beside the facts.
class KeyWalk {
public:
    KeyWalk(LintSink& sink, const JsonNode& root)
        : m_sink(sink), m_frame{root, valueAt(root, {"HostConfig"}, JsonKind::Object)}
    {
    }

    void walkObject(const JsonNode& object, const DockerObject& facts);

private:
    void walkValue(const DockerKey& key, const DockerType& type, const JsonNode& value);
    void nullMember(const JsonNode& object, const JsonMember& member, const DockerKey& key);
    void walkMap(const DockerKey& key, const DockerType& type, const JsonNode& map);
    void unknownKey(const JsonNode& object, const JsonMember& member, const DockerObject& facts);
    void uselessKey(const JsonNode& object, const JsonMember& member, const DockerKey& key);
    void newerKey(const JsonMember& member, const DockerKey& key);
    void olderOrNewer(const JsonMember& member, const DockerKey& key);
    void wordOf(const DockerKey& key, const JsonNode& value);

    LintSink& m_sink;
    OptionsFrame m_frame;
};

void KeyWalk::walkObject(const JsonNode& object, const DockerObject& facts)
{
    // Told by a rule of its own.
    if (facts.name == "Mount" && isInspectedMount(object))
        return;
    for (const JsonMember& member : object.members) {
        if (m_sink.isFull())
            return;
        const DockerKey* key = facts.key(member.key);
        if (!key) {
            unknownKey(object, member, facts);
            continue;
        }
        uselessKey(object, member, *key);
        olderOrNewer(member, *key);
        if (member.value.kind == JsonKind::Null)
            nullMember(object, member, *key);
        else
            walkValue(*key, key->type, member.value);
    }
}

void KeyWalk::walkValue(const DockerKey& key, const DockerType& type, const JsonNode& value)
{
    if (type.kind == DockerKind::Any || m_sink.isFull())
        return;
    if (!isOfType(type, value)) {
        reportType(m_sink, key, type, value);
        return;
    }
    if (value.kind == JsonKind::Null)
        return;
    switch (type.kind) {
    case DockerKind::Object:
        walkObject(value, *type.object);
        break;
    case DockerKind::Map:
        walkMap(key, type, value);
        break;
    case DockerKind::List:
        for (const JsonNode& item : value.items)
            if (item.kind == JsonKind::Null)
                m_sink.error(kDocker, item.range,
                             translatable("rule", "“%1” lists null, which is no entry: the device "
                                                  "refuses the module. Remove it."),
                             {key.name});
            else
                walkValue(key, type.element.front(), item);
        break;
    case DockerKind::Integer:
        lintNumber(m_sink, key, value);
        break;
    case DockerKind::Text:
        wordOf(key, value);
        break;
    case DockerKind::Empty:
        if (!value.members.empty())
            m_sink.warning(kDocker, value.range,
                           translatable("rule", "“%1” takes names only; what stands in the braces "
                                                "after a name is ignored. Write {} there, and set "
                                                "ports in HostConfig.PortBindings."),
                           {key.name});
        break;
    case DockerKind::Any:
    case DockerKind::Boolean:
        break;
    }
    if (&type == &key.type)
        lintForm(m_sink, key, value);
}

/// IoT Edge reads its own numbers and switches into types without null; what it hands on as it is
/// may be null.
void KeyWalk::nullMember(const JsonNode& object, const JsonMember& member, const DockerKey& key)
{
    const bool isNumber =
        key.type.kind == DockerKind::Integer || key.type.kind == DockerKind::Boolean;
    if (!isNumber || key.strict || key.nullable)
        return;
    LintProblem& problem = m_sink.error(
        kDocker, member.value.range,
        translatable("rule", "“%1” is null, and IoT Edge, which wants %2, refuses the whole "
                             "deployment. Remove “%1”."),
        {key.name, expectedType(key.type)});
    addFix(problem, "remove", translatable("fix", "Remove “%1”"), {key.name},
           {removal(m_sink.text(), object, member)});
}

void KeyWalk::walkMap(const DockerKey& key, const DockerType& type, const JsonNode& map)
{
    for (const JsonMember& member : map.members)
        walkValue(key, type.element.front(), member.value);
}

void KeyWalk::unknownKey(const JsonNode& object, const JsonMember& member,
                         const DockerObject& facts)
{
    if (holdsPlaceholder(member.key))
        return;
    const DockerFacts& all = dockerFacts();
    if (&facts != all.root && all.root->key(member.key))
        return lintMisplaced(m_sink, m_frame, object, member, true);
    if (&facts != all.hostConfig && all.hostConfig->key(member.key))
        return lintMisplaced(m_sink, m_frame, object, member, false);
    std::vector<std::string_view> names;
    for (const DockerObject* candidates : {&facts, all.root, all.hostConfig})
        for (const DockerKey& key : candidates->keys)
            names.push_back(key.name);
    const std::string_view meant = mostSimilar(member.key, names);
    if (meant.empty()) {
        m_sink.warning(kDocker, member.keyRange,
                       translatable("rule", "Docker does not know the key “%1” here and ignores it "
                                            "without a word. Look it up in the documents of "
                                            "Docker's “Create a container”, or remove it."),
                       {shown(member.key)});
        return;
    }
    LintProblem& problem =
        m_sink.warning(kDocker, member.keyRange,
                       translatable("rule", "Docker does not know the key “%1” and ignores it "
                                            "without a word. Probably “%2” is meant; write that."),
                       {shown(member.key), std::string(meant)});
    if (facts.key(meant) && !findMember(object, meant))
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
               {{member.keyRange, quotedJson(meant)}});
}

const char* uselessMessage(DockerHere here)
{
    switch (here) {
    case DockerHere::Image:
        return translatable("rule", "“%1” has no effect: IoT Edge sets it to the module's image. "
                                    "Remove it.");
    case DockerHere::Name:
        return translatable("rule", "“%1” has no effect: IoT Edge sets it to the module's name. "
                                    "Remove it.");
    case DockerHere::ClientOnly:
        return translatable("rule", "“%1” is for Docker's own command line and has no effect "
                                    "here. Remove it.");
    case DockerHere::Restart:
        return translatable("rule", "“%1” has no use in a module: IoT Edge restarts modules "
                                    "itself, as the module's restartPolicy says. Remove it.");
    case DockerHere::Operational:
        return translatable("rule", "“%1” is what Docker reports of a running container; it cannot "
                                    "be set. Remove it.");
    case DockerHere::Useful:
    case DockerHere::Attach:
    case DockerHere::Build:
        break;
    }
    return nullptr;
}

void KeyWalk::uselessKey(const JsonNode& object, const JsonMember& member, const DockerKey& key)
{
    const char* message = uselessMessage(key.here);
    const bool isEmpty = member.value.kind == JsonKind::Null
                         || (member.value.kind == JsonKind::String && member.value.text.empty())
                         || (member.value.kind == JsonKind::Number && member.value.text == "0");
    if (!message || isEmpty)
        return;
    LintProblem& problem = m_sink.warning(kDocker, member.keyRange, message, {key.name});
    addFix(problem, "remove", translatable("fix", "Remove “%1”"), {key.name},
           {removal(m_sink.text(), object, member)});
}

void KeyWalk::newerKey(const JsonMember& member, const DockerKey& key)
{
    const std::vector<Argument> arguments{key.name, versionOf(key.since),
                                          versionOf(dockerFacts().api)};
    if (key.newer == DockerNewer::Refused && member.value.text != "false"
        && (member.value.kind != JsonKind::String || !member.value.text.empty()))
        m_sink.error(kRefused, member.keyRange,
                     translatable("rule", "“%1” came with version %2 of Docker's interface, and "
                                          "IoT Edge speaks %3, over which newer engines refuse it: "
                                          "the module is not created. Do without it."),
                     arguments);
    else if (key.newer == DockerNewer::Honoured)
        m_sink.warning(kDocker, member.keyRange,
                       translatable("rule", "“%1” came with version %2 of Docker's interface: "
                                            "newer engines honour it, older ones ignore it without "
                                            "a word. Do without it, or name the engine that "
                                            "devices need."),
                       arguments);
    else
        m_sink.warning(kDocker, member.keyRange,
                       translatable("rule", "“%1” came with version %2 of Docker's interface, and "
                                            "IoT Edge speaks %3, where it is ignored. Do without "
                                            "it."),
                       arguments);
}

void KeyWalk::olderOrNewer(const JsonMember& member, const DockerKey& key)
{
    const int api = dockerFacts().api;
    if (key.since > api)
        newerKey(member, key);
    if (key.until > 0 && key.until <= api)
        m_sink.warning(kDocker, member.keyRange,
                       translatable("rule",
                                    "Docker dropped “%1” after version %2 of its interface; "
                                    "newer ones ignore it. Remove it."),
                       {key.name, versionOf(key.until)});
    const bool isSet = member.value.kind != JsonKind::Null && member.value.text != "0"
                       && member.value.text != "false" && member.value.kind != JsonKind::Array
                       && (member.value.kind != JsonKind::String || !member.value.text.empty());
    if (key.windowsOnly && isSet)
        m_sink.warning(kDocker, member.keyRange,
                       translatable("rule", "“%1” is for Windows containers only; on Linux it has "
                                            "no effect or is refused. Remove it."),
                       {key.name});
}

bool isAllowed(const DockerKey& key, std::string_view word)
{
    // Docker lowers this one alone.
    if (key.name == "Isolation" && asciiLower(word) == "default")
        return true;
    return std::ranges::any_of(key.values, [&](const std::string& allowed) {
        return allowed.ends_with(':') ? word.starts_with(allowed) : word == allowed;
    });
}

std::string listOf(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words)
        if (!word.empty())
            list += (list.empty() ? "" : ", ") + word + (word.ends_with(':') ? "…" : "");
    return list;
}

void KeyWalk::wordOf(const DockerKey& key, const JsonNode& value)
{
    if (key.values.empty() || isAllowed(key, value.text) || holdsPlaceholder(value.text))
        return;
    LintProblem& problem = m_sink.error(
        kRefused, value.range,
        translatable("rule", "“%1” cannot be “%2”: Docker refuses the container. Write "
                             "one of: %3."),
        {key.name, shown(value.text), listOf(key.values)});
    const std::vector<std::string_view> words(key.values.begin(), key.values.end());
    if (const auto meant = mostSimilar(value.text, words); !meant.empty() && !meant.ends_with(':'))
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(meant)},
               {{value.range, quotedJson(meant)}});
}

} // namespace

void lintKeys(LintSink& sink, const JsonNode& root)
{
    KeyWalk(sink, root).walkObject(root, *dockerFacts().root);
}

} // namespace core::options
