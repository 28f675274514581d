#include "core/iotedge/settings/twin.h"

#include "core/iotedge/lint/fenced.h"
#include "core/iotedge/lint/json_repairs.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/lint/yaml_text.h"
#include "core/iotedge/settings/escaped_json.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/lengths.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

constexpr int kMaxLevels = 4;
constexpr long long kMaxKeyCharacters = 511;
constexpr std::size_t kMaxProperties = 5;
constexpr std::string_view kPrefix = kTwinPrefix;

/// "60", "-1.5", "true": what a module may take for a number or a truth value.
bool looksPlain(std::string_view text)
{
    if (text == "true" || text == "false")
        return true;
    const JsonTree tree = readJson(text.substr(0, 32));
    return !text.empty() && text.size() <= 32 && tree.problems.empty()
           && tree.root.kind == JsonKind::Number;
}

class TwinLinter {
public:
    explicit TwinLinter(std::string_view text) : m_sink(text) {}

    std::vector<LintProblem> value()
    {
        const JsonTree tree = read(false);
        if (m_isReadable)
            lintRoot(tree.root);
        return m_sink.take();
    }

    std::vector<LintProblem> object()
    {
        const JsonTree tree = read(true);
        if (m_isReadable)
            lintProperties(tree.root);
        return m_sink.take();
    }

private:
    JsonTree read(bool isObject);
    void lintRoot(const JsonNode& root);
    void lintProperties(const JsonNode& root);
    void lintBelow(const JsonNode& node, int level);
    void lintKey(const JsonMember& member);
    void lintText(const JsonNode& node);
    void lintNumber(const JsonNode& node);
    bool lintPrefix(const JsonNode& root);
    bool lintWrapped(const JsonNode& root);

    LintSink m_sink;
    bool m_isReadable = false;
};

JsonTree TwinLinter::read(bool isObject)
{
    const std::string_view text = m_sink.text();
    if (isBlank(text)) {
        m_sink.error("twin.json", {0, text.size()},
                     translatable("rule", "The value is empty. Write JSON, such as 60, \"fast\" or "
                                          "{ \"level\": 4.5 }."));
        return {};
    }
    if (lintFence(m_sink, "twin.json") || (isObject && lintYaml(m_sink, "twin.json")))
        return {};
    JsonTree tree = readJson(text);
    m_isReadable = tree.problems.empty();
    // One property may be a text that looks like JSON.
    const bool mayBeEscaped = !m_isReadable || (isObject && tree.root.kind == JsonKind::String);
    if (mayBeEscaped && lintEscapedJson(m_sink, "twin.json")) {
        m_isReadable = false;
        return {};
    }
    for (const JsonProblem& problem : tree.problems) {
        LintProblem& added = m_sink.error("twin.json", problem.range, "");
        added.message = problem.message;
        addRepair(added, tree, text);
    }
    const std::string_view word = trimmed(text);
    const bool isWord = !m_isReadable && word.find_first_of("{}[]\"\\\n") == std::string_view::npos;
    if (isWord) {
        (void)m_sink.take();
        const auto start = static_cast<std::size_t>(word.data() - text.data());
        LintProblem& problem =
            m_sink.error("twin.json", {start, start + word.size()},
                         translatable("rule", "“%1” is no JSON: a text stands in double quotes. "
                                              "Write \"%1\"."),
                         {shown(word)});
        addFix(problem, "quote", translatable("fix", "Put it in double quotes"), {},
               {{{start, start}, "\""}, {{start + word.size(), start + word.size()}, "\""}});
    }
    return tree;
}

/// The modules that a text has the desired properties of; the hub and the agent are none.
void addSections(const JsonNode& node, std::vector<const JsonMember*>& found)
{
    for (const JsonMember& member : node.members)
        if (member.key == "content" || member.key == "modulesContent")
            addSections(member.value, found);
        else if (const JsonNode* inside = member.value.member(kPrefix);
                 inside && inside->kind == JsonKind::Object && !member.key.starts_with('$'))
            found.push_back(&member);
}

/// The whole section pasted where one property belongs.
bool TwinLinter::lintPrefix(const JsonNode& root)
{
    constexpr std::size_t kMaxOffered = 8;
    if (lintWrapped(root))
        return true;
    std::vector<const JsonMember*> modules;
    addSections(root, modules);
    const JsonNode* own = root.members.size() == 1 ? root.member(kPrefix) : nullptr;
    const auto bare = withoutTwinPrefixes(root);
    if (modules.empty() && !own && !bare)
        return false;
    const TextRange whole{0, m_sink.text().size()};
    LintProblem& problem = m_sink.error(
        "twin.noprefix", root.members.size() == 1 ? root.members[0].keyRange : whole,
        translatable("rule", "The text holds “properties.desired”, as a manifest does; the portal "
                             "adds it itself. Write what stands in it only."));
    const auto keep = [&](const JsonNode& kept, const char* label, std::vector<Argument> names) {
        addFix(problem, "unwrap", label, std::move(names),
               {{{0, kept.range.start}, {}}, {{kept.range.end, whole.end}, {}}});
    };
    for (std::size_t at = 0; at < std::min(modules.size(), kMaxOffered); ++at)
        keep(*modules[at]->value.member(kPrefix), translatable("fix", "Keep what “%1” has"),
             {shown(modules[at]->key)});
    if (own)
        keep(*own, translatable("fix", "Keep what stands in it"), {});
    if (bare)
        addFix(problem, "unwrap", translatable("fix", "Remove “properties.desired”"), {},
               {{whole, writeJson(*bare, JsonStyle::Compact)}});
    return true;
}

/// A twin as the hub prints it, or the object "desired" of one.
bool TwinLinter::lintWrapped(const JsonNode& root)
{
    constexpr auto kAround = std::to_array<std::string_view>(
        {"properties", "desired", "reported", "deviceId", "moduleId", "etag", "deviceEtag", "tags",
         "version", "$metadata", "$version", "properties.desired", "status", "connectionState"});
    const JsonNode* inside = &root;
    bool isWrapped = false;
    while (inside->kind == JsonKind::Object) {
        const bool isTwin = std::ranges::all_of(inside->members, [&](const JsonMember& member) {
            return std::ranges::find(kAround, member.key) != kAround.end();
        });
        const JsonNode* next =
            inside->member("properties") ? inside->member("properties") : inside->member("desired");
        if (!isTwin || !next || next->kind != JsonKind::Object)
            break;
        isWrapped = true;
        inside = next;
    }
    if (!isWrapped)
        return false;
    LintProblem& problem = m_sink.warning(
        "twin.wrapped", {0, m_sink.text().size()},
        translatable("rule", "This is a whole twin, and the module would find “desired” inside its "
                             "desired properties. Write what stands in it only."));
    JsonNode kept = *inside;
    std::erase_if(kept.members,
                  [](const JsonMember& member) { return member.key.starts_with('$'); });
    addFix(problem, "unwrap", translatable("fix", "Keep what stands in it"), {},
           {{{0, m_sink.text().size()}, writeJson(kept, JsonStyle::Compact)}});
    return true;
}

void TwinLinter::lintRoot(const JsonNode& root)
{
    if (lintPrefix(root))
        return;
    if (root.kind == JsonKind::Null)
        m_sink.warning("twin.json", root.range,
                       translatable("rule",
                                    "null deletes the property on the device. Write a value, "
                                    "or remove the row."));
    lintBelow(root, 1);
    const Lengths lengths = measure(m_sink.text());
    if (lengths.codePoints <= kMaxKeyCharacters && lengths.bytes > kMaxKeyCharacters)
        m_sink.warning("twin.bytes", {0, m_sink.text().size()},
                       translatable("rule", "The value has %1 characters, but %2 bytes, and older "
                                            "hubs count bytes: %3 at most. Shorten it."),
                       {lengths.codePoints, lengths.bytes, kMaxKeyCharacters});
}

void TwinLinter::lintProperties(const JsonNode& root)
{
    if (root.kind != JsonKind::Object) {
        m_sink.error("twin.json", root.range,
                     translatable("rule", "Desired properties are one JSON object of names and "
                                          "values. Put them in braces: { \"name\": … }."));
        return;
    }
    if (lintPrefix(root))
        return;
    if (root.members.size() > kMaxProperties)
        m_sink.warning(
            "twin.count", root.range,
            translatable("rule", "There are %1 properties, and the marketplace takes %2. "
                                 "Remove some, or put several into one object."),
            {static_cast<long long>(root.members.size()), static_cast<long long>(kMaxProperties)});
    for (const JsonMember& member : root.members) {
        lintKey(member);
        const TextRange range = member.value.range;
        const Lengths lengths = measure(m_sink.text().substr(range.start, range.end - range.start));
        if (lengths.codePoints > kMaxKeyCharacters)
            m_sink.warning("twin.length", range,
                           translatable("rule", "The value of “%1” has %2 characters, and the "
                                                "marketplace takes %3. Shorten it."),
                           {shown(member.key), lengths.codePoints, kMaxKeyCharacters});
        lintBelow(member.value, 1);
    }
}

void TwinLinter::lintBelow(const JsonNode& node, int level)
{
    if (m_sink.isFull())
        return;
    if (node.kind == JsonKind::Array) {
        m_sink.error("twin.noarrays", node.range,
                     translatable("rule", "A list stands here, and desired properties of the "
                                          "marketplace have none. Write an object with a name for "
                                          "each item: { \"1\": …, \"2\": … }."));
        return;
    }
    if (node.kind == JsonKind::Object && level > kMaxLevels) {
        m_sink.error("twin.depth", node.range,
                     translatable("rule", "Objects nest more than %1 deep here. Make the value "
                                          "flatter."),
                     {static_cast<long long>(kMaxLevels)});
        return;
    }
    if (node.kind == JsonKind::String)
        lintText(node);
    else if (node.kind == JsonKind::Number)
        lintNumber(node);
    for (const JsonMember& member : node.members) {
        lintKey(member);
        lintBelow(member.value, level + 1);
    }
}

void TwinLinter::lintKey(const JsonMember& member)
{
    if (member.key.starts_with('$'))
        m_sink.error("twin.name.charset", member.keyRange,
                     translatable("rule", "“%1” begins with a dollar sign, as names of the hub "
                                          "itself do; it takes none of yours. Remove it."),
                     {shown(member.key)});
    else if (!isTwinKey(member.key))
        m_sink.error("twin.name.charset", member.keyRange,
                     translatable("rule", "IoT Hub does not take the property name “%1”. Use no "
                                          "space, control character, “.”, “$” or “#” in it."),
                     {shown(member.key)});
}

void TwinLinter::lintText(const JsonNode& node)
{
    if (node.text.size() > kMaxTwinValueBytes)
        m_sink.error(
            "twin.bytes", node.range,
            translatable("rule", "A text of %1 bytes stands here; IoT Hub takes %2. "
                                 "Shorten it."),
            {static_cast<long long>(node.text.size()), static_cast<long long>(kMaxTwinValueBytes)});
    if (!looksPlain(node.text))
        return;
    LintProblem& note =
        m_sink.note("twin.scalar", node.range,
                    translatable("rule", "“%1” is a text here, because it stands in quotes. If the "
                                         "module wants a number or true and false, remove them."),
                    {shown(node.text)});
    addFix(note, "unquote", translatable("fix", "Remove the quotes"), {},
           {{node.range, node.text}});
}

void TwinLinter::lintNumber(const JsonNode& node)
{
    constexpr std::size_t kSafeDigits = 17;
    if (isBeyondTwin(node.text))
        m_sink.error("twin.integer.range", node.range,
                     translatable("rule", "%1 is beyond what IoT Hub takes as a whole number, "
                                          "%2 to %3. Write it as a text in quotes."),
                     {shown(node.text), kLeastTwinInteger, kMaxTwinInteger});
    else if (std::ranges::count_if(node.text, isAsciiDigit)
             > static_cast<std::ptrdiff_t>(kSafeDigits))
        m_sink.note("twin.integer.range", node.range,
                    translatable("rule", "%1 has more digits than a device keeps. Round it, or "
                                         "write it as a text in quotes."),
                    {shown(node.text)});
}

} // namespace

std::vector<LintProblem> lintTwinValue(std::string_view text)
{
    return TwinLinter(text).value();
}

std::vector<LintProblem> lintTwin(std::string_view text)
{
    return TwinLinter(text).object();
}

std::vector<LintProblem> lintTwinName(std::string_view name)
{
    LintSink sink(name);
    if (isBlank(name))
        return {};
    const TextRange whole{0, name.size()};
    if (asciiLower(name).starts_with(kPrefix)) {
        LintProblem& problem =
            sink.error("twin.noprefix", whole,
                       translatable("rule", "The name begins with “properties.desired”, which the "
                                            "portal adds itself. Write the name of the property "
                                            "only."));
        if (name.size() > kPrefix.size() + 1)
            addFix(problem, "unwrap", translatable("fix", "Remove “properties.desired”"), {},
                   {{{0, kPrefix.size() + 1}, {}}});
    } else if (!isTwinKey(name)) {
        sink.error("twin.name.charset", whole,
                   translatable("rule", "IoT Hub does not take the property name “%1”. Use no "
                                        "space, control character, “.”, “$” or “#” in it."),
                   {shown(name)});
    }
    return sink.take();
}

} // namespace core
