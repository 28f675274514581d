#include "core/text/yaml/yaml_reader.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <libfyaml.h>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace core {

namespace {

using Parser = std::unique_ptr<fy_parser, decltype(&fy_parser_destroy)>;
using Diagnosis = std::unique_ptr<fy_diag, decltype(&fy_diag_destroy)>;

/// A place in the text, from 1.
struct Place {
    int line = 1;
    int column = 1;
};

Error errorAt(Place place, const char* text, std::vector<Argument> more = {})
{
    std::vector<Argument> arguments{static_cast<long long>(place.line),
                                    static_cast<long long>(place.column)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return {{"error", text, std::move(arguments)}};
}

/// What is told of a text that libfyaml does not read.
Error errorOf(fy_diag* diagnosis)
{
    void* at = nullptr;
    const fy_diag_error* error = fy_diag_errors_iterate(diagnosis, &at);
    if (!error)
        return errorAt({}, translatable("error", "Line %1, column %2: this is no YAML. Correct "
                                                 "it."));
    return errorAt({error->line, error->column},
                   translatable("error", "Line %1, column %2: this is no YAML: %3. Correct it."),
                   {std::string(error->msg)});
}

/// Where a word stands, if libfyaml knows it.
std::optional<Place> placeOf(fy_node* node)
{
    if (!fy_node_is_scalar(node) && !fy_node_is_alias(node))
        return std::nullopt;
    fy_token* token = fy_node_get_scalar_token(node);
    const fy_mark* mark = token ? fy_token_start_mark(token) : nullptr;
    return mark ? std::optional(Place{mark->line + 1, mark->column + 1}) : std::nullopt;
}

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

/// Copies the nodes of a document, each alias as what it stands for.
class TreeBuilder {
public:
    std::optional<JsonNode> build(fy_node* node, int depth);
    [[nodiscard]] Error error() const { return m_error; }
    /// Of the first word that was built.
    [[nodiscard]] Place firstPlace() const { return m_first.value_or(m_place); }

private:
    std::optional<JsonNode> buildList(fy_node* node, int depth);
    std::optional<JsonNode> buildMapping(fy_node* node, int depth);
    static bool merge(JsonNode& target, std::set<std::string>& names, const JsonNode& source);
    std::nullopt_t refuse(const char* text, std::vector<Argument> arguments = {})
    {
        m_error = errorAt(m_place, text, std::move(arguments));
        return std::nullopt;
    }

    int m_values = 0;
    std::optional<Place> m_first;
    /// Of the last word.
    Place m_place;
    Error m_error;
};

std::optional<JsonNode> TreeBuilder::build(fy_node* node, int depth)
{
    if (++m_values > kMaxYamlValues)
        return refuse(translatable("error", "Line %1, column %2: up to here, the text stands for "
                                            "more than %3 values. Give a smaller one."),
                      {static_cast<long long>(kMaxYamlValues)});
    // An alias of what it stands in has no end.
    if (depth > kMaxYamlDepth)
        return refuse(translatable("error", "Line %1, column %2: the text nests more than %3 deep. "
                                            "Make it flatter."),
                      {static_cast<long long>(kMaxYamlDepth)});
    if (!node)
        return JsonNode{};
    if (const auto place = placeOf(node)) {
        m_place = *place;
        m_first = m_first.value_or(m_place);
    }
    if (fy_node_is_alias(node)) {
        fy_node* target = fy_node_resolve_alias(node);
        if (!target)
            return refuse(translatable("error", "Line %1, column %2: an alias (*name) stands for "
                                                "nothing: no part of the text before it has that "
                                                "anchor (&name). Correct it."));
        return build(target, depth + 1);
    }
    if (fy_node_is_sequence(node))
        return buildList(node, depth);
    if (fy_node_is_mapping(node))
        return buildMapping(node, depth);
    std::size_t size = 0;
    const char* text = fy_node_get_scalar(node, &size);
    return scalar({text ? text : "", text ? size : 0}, fy_node_get_style(node) == FYNS_PLAIN);
}

std::optional<JsonNode> TreeBuilder::buildList(fy_node* node, int depth)
{
    JsonNode list;
    list.kind = JsonKind::Array;
    void* at = nullptr;
    while (fy_node* item = fy_node_sequence_iterate(node, &at)) {
        auto built = build(item, depth + 1);
        if (!built)
            return std::nullopt;
        list.items.push_back(std::move(*built));
    }
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

std::optional<JsonNode> TreeBuilder::buildMapping(fy_node* node, int depth)
{
    JsonNode mapping;
    mapping.kind = JsonKind::Object;
    std::vector<JsonNode> merged;
    std::set<std::string> names;
    void* at = nullptr;
    while (fy_node_pair* pair = fy_node_mapping_iterate(node, &at)) {
        auto key = build(fy_node_pair_key(pair), depth + 1);
        if (!key)
            return std::nullopt;
        if (key->kind == JsonKind::Object || key->kind == JsonKind::Array)
            return refuse(translatable("error", "Line %1, column %2: a name is a list or a "
                                                "mapping. Write a word in its place."));
        if (!names.insert(key->text).second)
            return refuse(translatable("error", "Line %1, column %2: the name “%3” stands there "
                                                "already. Remove one of them."),
                          {excerpt(key->text)});
        auto value = build(fy_node_pair_value(pair), depth + 1);
        if (!value)
            return std::nullopt;
        if (key->text == "<<")
            merged.push_back(std::move(*value));
        else
            mapping.members.push_back({std::move(key->text), {}, std::move(*value)});
    }
    for (const JsonNode& source : merged)
        if (!merge(mapping, names, source))
            return refuse(translatable("error", "Line %1, column %2: “<<” above merges something "
                                                "that has no names. Let it stand for a mapping, "
                                                "or a list of them."));
    return mapping;
}

/// The documents of a text, one after the other.
class DocumentReader {
public:
    explicit DocumentReader(std::string_view text)
    {
        fy_diag_cfg quiet{};
        fy_diag_cfg_default(&quiet);
        quiet.fp = nullptr;
        m_diagnosis.reset(fy_diag_create(&quiet));
        fy_diag_set_collect_errors(m_diagnosis.get(), true);
        fy_parse_cfg settings{};
        // Names that stand twice are told by the builder: libfyaml compares each with each.
        settings.flags = static_cast<fy_parse_cfg_flags>(
            FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_JSON_NONE | FYPCF_ALLOW_DUPLICATE_KEYS);
        settings.diag = m_diagnosis.get();
        m_parser.reset(fy_parser_create(&settings));
        fy_parser_set_string(m_parser.get(), text.data(), text.size());
    }

    /// The values of the next document; nothing behind the last.
    Result<std::optional<JsonNode>> next()
    {
        const auto destroy = [this](fy_document* document) {
            fy_parse_document_destroy(m_parser.get(), document);
        };
        const std::unique_ptr<fy_document, decltype(destroy)> document(
            fy_parse_load_document(m_parser.get()), destroy);
        if (!document) {
            if (fy_parser_get_stream_error(m_parser.get()))
                return tl::unexpected(errorOf(m_diagnosis.get()));
            return std::optional<JsonNode>();
        }
        TreeBuilder builder;
        auto root = builder.build(fy_document_root(document.get()), 0);
        if (!root)
            return tl::unexpected(builder.error());
        m_place = builder.firstPlace();
        return root;
    }
    /// Of the first word of the document.
    [[nodiscard]] Place place() const { return m_place; }

private:
    Diagnosis m_diagnosis{nullptr, fy_diag_destroy};
    Parser m_parser{nullptr, fy_parser_destroy};
    Place m_place;
};

} // namespace

Result<YamlText> readYaml(std::string_view text)
{
    DocumentReader reader(text);
    auto first = reader.next();
    if (!first)
        return tl::unexpected(first.error());
    YamlText stream;
    if (*first)
        stream.root = std::move(**first);
    const auto second = reader.next();
    if (!second)
        return tl::unexpected(second.error());
    if (*second && (*second)->kind != JsonKind::Null)
        stream.secondLine = reader.place().line;
    return stream;
}

} // namespace core
