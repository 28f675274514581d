#include "app/cli/lsp/protocol_json.h"

#include "core/text/json/json_build.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace app::lsp {

namespace {

using core::jsonArray;
using core::JsonKind;
using core::JsonNode;
using core::jsonNumber;

JsonNode positionNode(Position position)
{
    return core::jsonObject(
        {{"line", jsonNumber(static_cast<long long>(position.line))},
         {"character", jsonNumber(static_cast<long long>(position.character))}});
}

/// What is to be answered by a person is information, what is only advice a hint.
long long protocolSeverity(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return 1;
    case core::Severity::Warning:
        return 2;
    case core::Severity::Confirm:
        return 3;
    case core::Severity::Help:
        break;
    }
    return 4;
}

} // namespace

JsonNode rangeNode(const Range& range)
{
    return core::jsonObject(
        {{"start", positionNode(range.start)}, {"end", positionNode(range.end)}});
}

JsonNode diagnosticNode(const Range& range, const Diagnosis& diagnosis)
{
    JsonNode node =
        core::jsonObject({{"range", rangeNode(range)},
                          {"severity", jsonNumber(protocolSeverity(diagnosis.severity))},
                          {"code", core::jsonText(diagnosis.rule)}});
    if (!diagnosis.href.empty())
        addMember(node, "codeDescription",
                  core::jsonObject({{"href", core::jsonText(diagnosis.href)}}));
    addMember(node, "source", core::jsonText("offerwright"));
    addMember(node, "message", core::jsonText(diagnosis.message));
    return node;
}

JsonNode publicationNode(const Publication& publication)
{
    std::vector<JsonNode> diagnostics;
    diagnostics.reserve(publication.diagnoses.size());
    for (const auto& [range, diagnosis] : publication.diagnoses)
        diagnostics.push_back(diagnosticNode(range, diagnosis));
    JsonNode node = core::jsonObject({{"uri", core::jsonText(publication.uri)}});
    if (publication.version)
        addMember(node, "version", jsonNumber(*publication.version));
    addMember(node, "diagnostics", jsonArray(std::move(diagnostics)));
    return node;
}

const JsonNode* memberBelow(const JsonNode& node, std::initializer_list<std::string_view> names)
{
    const JsonNode* found = &node;
    for (const std::string_view name : names)
        found = found ? found->member(name) : nullptr;
    return found;
}

const std::string* textBelow(const JsonNode& node, std::initializer_list<std::string_view> names)
{
    const JsonNode* found = memberBelow(node, names);
    return found && found->kind == JsonKind::String ? &found->text : nullptr;
}

bool isTrueBelow(const JsonNode& node, std::initializer_list<std::string_view> names)
{
    const JsonNode* found = memberBelow(node, names);
    return found && found->kind == JsonKind::Boolean && found->text == "true";
}

bool listsText(const JsonNode& node, std::initializer_list<std::string_view> names,
               std::string_view text)
{
    const JsonNode* found = memberBelow(node, names);
    return found && std::ranges::any_of(found->items, [&](const JsonNode& item) {
               return item.kind == JsonKind::String && item.text == text;
           });
}

std::optional<long long> integerOf(const JsonNode* node)
{
    if (!node || node->kind != JsonKind::Number)
        return std::nullopt;
    long long value = 0;
    const char* end = node->text.data() + node->text.size();
    const auto read = std::from_chars(node->text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

std::optional<Position> positionOf(const JsonNode* node)
{
    const auto line = integerOf(node ? node->member("line") : nullptr);
    const auto character = integerOf(node ? node->member("character") : nullptr);
    if (!line || !character || *line < 0 || *character < 0)
        return std::nullopt;
    return Position{static_cast<std::size_t>(*line), static_cast<std::size_t>(*character)};
}

std::optional<Range> rangeOf(const JsonNode* node)
{
    const auto start = positionOf(node ? node->member("start") : nullptr);
    const auto end = positionOf(node ? node->member("end") : nullptr);
    return start && end ? std::optional(Range{*start, *end}) : std::nullopt;
}

std::optional<std::vector<ContentChange>> changesOf(const JsonNode& params)
{
    const JsonNode* list = params.member("contentChanges");
    if (!list || list->kind != JsonKind::Array)
        return std::nullopt;
    std::vector<ContentChange> changes;
    for (const JsonNode& item : list->items) {
        const std::string* text = textBelow(item, {"text"});
        const JsonNode* range = item.member("range");
        const auto place = rangeOf(range);
        if (!text || (range && !place))
            return std::nullopt;
        changes.push_back({place, *text});
    }
    return changes;
}

} // namespace app::lsp
