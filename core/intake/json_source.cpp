#include "core/intake/json_source.h"

#include "core/base/text_position.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

namespace core::intake {

namespace {

/// Deeper wrappers than any interface has.
constexpr int kMaxWrappers = 5;

bool gatherWrapped(const JsonNode& node, bool (*isOne)(const JsonNode&), int depth,
                   WrappedObjects& found)
{
    if (node.kind == JsonKind::Object && isOne(node)) {
        found.objects.push_back(&node);
        return true;
    }
    if (depth == kMaxWrappers)
        return false;
    bool isThere = false;
    for (const JsonNode& item : node.items)
        isThere = gatherWrapped(item, isOne, depth + 1, found) || isThere;
    std::vector<std::string> beside;
    for (const JsonMember& member : node.members)
        if (gatherWrapped(member.value, isOne, depth + 1, found))
            isThere = true;
        else if (!holdsNothing(member.value))
            beside.push_back(member.key);
    if (isThere)
        found.beside.insert(found.beside.end(), beside.begin(), beside.end());
    return isThere;
}

} // namespace

bool startsJson(std::string_view text)
{
    const std::string_view start = trimmed(text.substr(0, 4096));
    return start.starts_with('{') || start.starts_with('[');
}

Result<JsonTree> strictJson(std::string_view text)
{
    JsonTree tree = readJson(text);
    if (tree.problems.empty())
        return tree;
    const JsonProblem& fault = tree.problems.front();
    const auto place = PositionedText{std::string(text)}.at(fault.range.start);
    return fail(translatable("error", "Line %1, column %2: %3"),
                {static_cast<long long>(place.line), static_cast<long long>(place.column),
                 InnerMessage(fault.message)});
}

const JsonNode* memberIn(const JsonNode& object, std::string_view key)
{
    const std::string wanted = asciiLower(key);
    const JsonNode* found = nullptr;
    for (const JsonMember& member : object.members)
        if (asciiLower(member.key) == wanted)
            found = &member.value;
    return found;
}

const JsonNode* memberAlong(const JsonNode& object, std::string_view members)
{
    const auto slash = members.find('/');
    const JsonNode* found = memberIn(object, members.substr(0, slash));
    return found && slash != std::string_view::npos ? memberAlong(*found, members.substr(slash + 1))
                                                    : found;
}

std::string textOf(const JsonNode* node)
{
    const bool isText = node
                        && (node->kind == JsonKind::String || node->kind == JsonKind::Number
                            || node->kind == JsonKind::Boolean);
    return isText ? node->text : std::string();
}

bool holdsNothing(const JsonNode& node)
{
    return node.text.empty() && node.items.empty() && node.members.empty();
}

WrappedObjects wrappedObjects(const JsonNode& root, bool (*isOne)(const JsonNode&))
{
    WrappedObjects found;
    gatherWrapped(root, isOne, 0, found);
    return found;
}

void noteUnknownMembers(Told& told, const std::vector<std::string>& members)
{
    constexpr std::size_t kMaxShown = 20;
    std::string list;
    for (std::size_t at = 0; at < members.size() && at < kMaxShown; ++at)
        list += (list.empty() ? "" : ", ") + excerpt(members[at]);
    if (members.size() > kMaxShown)
        return told.noteUnknown(translatable("import", "Members without a meaning here: %1 and %2 "
                                                       "more."),
                                {list, static_cast<long long>(members.size() - kMaxShown)});
    if (!list.empty())
        told.noteUnknown(translatable("import", "Members without a meaning here: %1."), {list});
}

} // namespace core::intake
