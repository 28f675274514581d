#include "core/text/yaml/yaml_reader.h"

#include "core/text/letters/characters.h"
#include "core/text/yaml/yaml_events.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace core {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isAsciiDigit);
}

/// -12, 3.5, 1e6: what JSON writes as a number too.
bool isNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto mark = text.find_first_of(".eE");
    const std::string_view whole = text.substr(0, mark);
    if (!isDigits(whole) || (whole.size() > 1 && whole.front() == '0'))
        return false;
    if (mark == std::string_view::npos)
        return true;
    std::string_view rest = text.substr(mark);
    if (rest.front() == '.') {
        const auto exponent = std::min(rest.find_first_of("eE"), rest.size());
        if (!isDigits(rest.substr(1, exponent - 1)))
            return false;
        rest.remove_prefix(exponent);
    }
    if (rest.empty())
        return true;
    rest.remove_prefix(1);
    if (rest.starts_with('+') || rest.starts_with('-'))
        rest.remove_prefix(1);
    return isDigits(rest);
}

JsonNode scalar(std::string_view text, bool isPlain)
{
    constexpr std::array<std::string_view, 5> kNull{"", "~", "null", "Null", "NULL"};
    constexpr std::array<std::string_view, 3> kTrue{"true", "True", "TRUE"};
    constexpr std::array<std::string_view, 3> kFalse{"false", "False", "FALSE"};
    JsonNode node;
    if (isPlain && std::ranges::find(kNull, text) != kNull.end())
        return node;
    node.kind = JsonKind::String;
    node.text = text;
    const bool isTrue = std::ranges::find(kTrue, text) != kTrue.end();
    if (isPlain && (isTrue || std::ranges::find(kFalse, text) != kFalse.end())) {
        node.kind = JsonKind::Boolean;
        node.text = isTrue ? "true" : "false";
    } else if (isPlain && isNumber(text)) {
        node.kind = JsonKind::Number;
    }
    return node;
}

/// Makes the values of a document's events, each alias as what it stands for.
class TreeBuilder {
public:
    explicit TreeBuilder(const YamlEvents& events) : m_events(events) {}

    /// The value that begins at the event; `at` is then behind it.
    std::optional<JsonNode> build(std::size_t& at, int depth);
    [[nodiscard]] Error error() const { return m_error; }
    /// Of the first word that was built.
    [[nodiscard]] YamlPlace firstPlace() const { return m_first.value_or(m_place); }

private:
    std::optional<JsonNode> buildList(std::size_t& at, int depth);
    std::optional<JsonNode> buildMapping(std::size_t& at, int depth);
    static bool merge(JsonNode& target, std::set<std::string>& names, const JsonNode& source);
    std::nullopt_t refuse(const char* text, std::vector<Argument> arguments = {})
    {
        m_error = yamlErrorAt(m_place, text, std::move(arguments));
        return std::nullopt;
    }

    [[nodiscard]] bool isEnd(std::size_t at) const
    {
        return m_events[at].kind == YamlEventKind::End;
    }

    const YamlEvents& m_events;
    int m_values = 0;
    std::optional<YamlPlace> m_first;
    /// Of the last word.
    YamlPlace m_place;
    Error m_error;
};

std::optional<JsonNode> TreeBuilder::build(std::size_t& at, int depth)
{
    if (++m_values > kMaxYamlValues) {
        m_error = yamlTooManyValues(m_place);
        return std::nullopt;
    }
    // An alias of what it stands in has no end.
    if (depth > kMaxYamlDepth)
        return refuse(translatable("error", "Line %1, column %2: the text nests more than %3 deep. "
                                            "Make it flatter."),
                      {static_cast<long long>(kMaxYamlDepth)});
    const YamlEvent& event = m_events[at++];
    if (event.place) {
        m_place = *event.place;
        m_first = m_first.value_or(m_place);
    }
    switch (event.kind) {
    case YamlEventKind::Alias: {
        if (!event.target)
            return refuse(translatable("error", "Line %1, column %2: an alias (*name) stands for "
                                                "nothing: no part of the text before it has that "
                                                "anchor (&name). Correct it."));
        std::size_t target = *event.target;
        return build(target, depth + 1);
    }
    case YamlEventKind::ListStart:
        return buildList(at, depth);
    case YamlEventKind::MappingStart:
        return buildMapping(at, depth);
    default:
        return scalar(event.text, event.isPlain);
    }
}

std::optional<JsonNode> TreeBuilder::buildList(std::size_t& at, int depth)
{
    JsonNode list;
    list.kind = JsonKind::Array;
    while (!isEnd(at)) {
        auto built = build(at, depth + 1);
        if (!built)
            return std::nullopt;
        list.items.push_back(std::move(*built));
    }
    ++at;
    return list;
}

/// Members of the source that the target does not have itself; false for what has no members.
bool TreeBuilder::merge(JsonNode& target, std::set<std::string>& names, const JsonNode& source)
{
    if (source.kind == JsonKind::Array)
        return std::ranges::all_of(source.items, [&](const JsonNode& one) {
            return one.kind == JsonKind::Object && merge(target, names, one);
        });
    if (source.kind != JsonKind::Object)
        return false;
    for (const JsonMember& member : source.members)
        if (names.insert(member.key).second)
            target.members.push_back(member);
    return true;
}

std::optional<JsonNode> TreeBuilder::buildMapping(std::size_t& at, int depth)
{
    JsonNode mapping;
    mapping.kind = JsonKind::Object;
    std::vector<JsonNode> merged;
    std::set<std::string> names;
    while (!isEnd(at)) {
        auto key = build(at, depth + 1);
        if (!key)
            return std::nullopt;
        if (key->kind == JsonKind::Object || key->kind == JsonKind::Array)
            return refuse(translatable("error", "Line %1, column %2: a name is a list or a "
                                                "mapping. Write a word in its place."));
        if (!names.insert(key->text).second)
            return refuse(translatable("error", "Line %1, column %2: the name “%3” stands there "
                                                "already. Remove one of them."),
                          {excerpt(key->text)});
        auto value = build(at, depth + 1);
        if (!value)
            return std::nullopt;
        if (key->text == "<<")
            merged.push_back(std::move(*value));
        else
            mapping.members.push_back({std::move(key->text), {}, std::move(*value)});
    }
    ++at;
    for (const JsonNode& source : merged)
        if (!merge(mapping, names, source))
            return refuse(translatable("error", "Line %1, column %2: “<<” above merges something "
                                                "that has no names. Let it stand for a mapping, "
                                                "or a list of them."));
    return mapping;
}

struct YamlDocument {
    JsonNode root;
    /// Of its first word.
    YamlPlace place;
};

Result<std::optional<YamlDocument>> nextDocument(YamlEventReader& reader)
{
    const auto events = reader.next();
    if (!events)
        return tl::unexpected(events.error());
    if (!*events)
        return std::optional<YamlDocument>();
    TreeBuilder builder(**events);
    std::size_t at = 0;
    auto root = builder.build(at, 0);
    if (!root)
        return tl::unexpected(builder.error());
    return YamlDocument{std::move(*root), builder.firstPlace()};
}

} // namespace

Result<YamlText> readYaml(std::string_view text)
{
    YamlEventReader reader(text);
    auto first = nextDocument(reader);
    if (!first)
        return tl::unexpected(first.error());
    YamlText stream;
    if (*first)
        stream.root = std::move((*first)->root);
    const auto second = nextDocument(reader);
    if (!second)
        return tl::unexpected(second.error());
    if (*second && (*second)->root.kind != JsonKind::Null)
        stream.secondLine = (*second)->place.line;
    return stream;
}

} // namespace core
