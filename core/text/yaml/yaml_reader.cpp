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

using Document = std::unique_ptr<fy_document, decltype(&fy_document_destroy)>;
using Diagnosis = std::unique_ptr<fy_diag, decltype(&fy_diag_destroy)>;

/// What is told of a text that libfyaml does not read.
Error errorOf(fy_diag* diagnosis)
{
    void* at = nullptr;
    const fy_diag_error* error = fy_diag_errors_iterate(diagnosis, &at);
    if (!error)
        return {{"error", translatable("error", "The text is no YAML. Correct it."), {}}};
    return {{"error",
             translatable("error", "Line %1, column %2 is no YAML: %3. Correct it."),
             {static_cast<long long>(error->line), static_cast<long long>(error->column),
              std::string(error->msg)}}};
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
    [[nodiscard]] Error error() const { return {m_error}; }

private:
    std::optional<JsonNode> buildList(fy_node* node, int depth);
    std::optional<JsonNode> buildMapping(fy_node* node, int depth);
    static bool merge(JsonNode& target, std::set<std::string>& names, const JsonNode& source);
    std::nullopt_t refuse(const char* text, std::vector<Argument> arguments = {})
    {
        m_error = {"error", text, std::move(arguments)};
        return std::nullopt;
    }

    int m_values = 0;
    Message m_error;
};

std::optional<JsonNode> TreeBuilder::build(fy_node* node, int depth)
{
    if (++m_values > kMaxYamlValues)
        return refuse(translatable("error", "The text stands for more than %1 values. Give a "
                                            "smaller one."),
                      {static_cast<long long>(kMaxYamlValues)});
    // An alias of what it stands in has no end.
    if (depth > kMaxYamlDepth)
        return refuse(translatable("error", "The text nests more than %1 deep. Make it flatter."),
                      {static_cast<long long>(kMaxYamlDepth)});
    if (!node)
        return JsonNode{};
    if (fy_node_is_alias(node)) {
        fy_node* target = fy_node_resolve_alias(node);
        if (!target)
            return refuse(translatable("error", "An alias (*name) stands for nothing: no part of "
                                                "the text has that anchor (&name). Correct it."));
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
    void* at = nullptr;
    while (fy_node_pair* pair = fy_node_mapping_iterate(node, &at)) {
        auto key = build(fy_node_pair_key(pair), depth + 1);
        auto value = key ? build(fy_node_pair_value(pair), depth + 1) : std::nullopt;
        if (!value)
            return std::nullopt;
        if (key->kind == JsonKind::Object || key->kind == JsonKind::Array)
            return refuse(translatable("error", "A name of the text is a list or a mapping. Write "
                                                "a word in its place."));
        if (key->text == "<<")
            merged.push_back(std::move(*value));
        else
            mapping.members.push_back({std::move(key->text), {}, std::move(*value)});
    }
    std::set<std::string> names;
    if (!merged.empty())
        for (const JsonMember& member : mapping.members)
            names.insert(member.key);
    for (const JsonNode& source : merged)
        if (!merge(mapping, names, source))
            return refuse(translatable("error", "“<<” merges something that has no names. Let it "
                                                "stand for a mapping, or a list of them."));
    return mapping;
}

} // namespace

Result<JsonNode> readYaml(std::string_view text)
{
    fy_diag_cfg quiet{};
    fy_diag_cfg_default(&quiet);
    quiet.fp = nullptr;
    const Diagnosis diagnosis(fy_diag_create(&quiet), fy_diag_destroy);
    fy_diag_set_collect_errors(diagnosis.get(), true);
    fy_parse_cfg settings{};
    settings.flags =
        static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_JSON_NONE);
    settings.diag = diagnosis.get();
    const Document document(fy_document_build_from_string(&settings, text.data(), text.size()),
                            fy_document_destroy);
    if (!document)
        return tl::unexpected(errorOf(diagnosis.get()));
    TreeBuilder builder;
    auto root = builder.build(fy_document_root(document.get()), 0);
    if (!root)
        return tl::unexpected(builder.error());
    return std::move(*root);
}

} // namespace core
