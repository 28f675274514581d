#include "core/iotedge/create_options/create_options_misplaced.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <optional>
#include <string>

namespace core::options {

namespace {

/// Longer values are moved by hand.
constexpr std::size_t kMaxMoved = 8192;

std::string_view sourceOf(std::string_view text, TextRange range)
{
    return range.end <= text.size() ? text.substr(range.start, range.end - range.start)
                                    : std::string_view();
}

/// What stands between the brackets of a list or an object.
std::string_view contentOf(std::string_view text, const JsonNode& container)
{
    const std::string_view source = sourceOf(text, container.range);
    return source.size() < 2 ? source : source.substr(1, source.size() - 2);
}

bool holds(const JsonNode& outer, const JsonNode& inner)
{
    return outer.range.start <= inner.range.start && inner.range.end <= outer.range.end;
}

bool shareKey(const JsonNode& one, const JsonNode& other)
{
    return std::ranges::any_of(one.members, [&](const JsonMember& member) {
        return std::ranges::any_of(other.members, [&](const JsonMember& same) {
            return asciiLower(member.key) == asciiLower(same.key);
        });
    });
}

/// Puts the entries of a list or object behind the bracket of another one.
TextEdit entriesInto(const JsonNode& target, std::string_view entries)
{
    const bool isEmpty = target.items.empty() && target.members.empty();
    const std::size_t start = target.range.start + 1;
    return {{start, start}, std::string(entries) + (isEmpty ? "" : ",")};
}

/// The two values as one, in the place of `there`; nothing where they contradict each other.
std::optional<std::vector<TextEdit>> merged(std::string_view text, const JsonNode& there,
                                            const JsonNode& here)
{
    if (sourceOf(text, there.range) == sourceOf(text, here.range)
        || (here.kind == there.kind && here.items.empty() && here.members.empty()
            && (here.kind == JsonKind::Array || here.kind == JsonKind::Object)))
        return std::vector<TextEdit>();
    const bool isList = there.kind == JsonKind::Array && here.kind == JsonKind::Array;
    const bool isObject =
        there.kind == JsonKind::Object && here.kind == JsonKind::Object && !shareKey(there, here);
    if (!isList && !isObject)
        return std::nullopt;
    return std::vector<TextEdit>{entriesInto(there, contentOf(text, here))};
}

/// An object that stands in another one of its own name: its members take its place.
void addUnwrapping(LintSink& sink, LintProblem& problem, const JsonNode& object,
                   const JsonMember& member)
{
    const JsonNode& inner = member.value;
    if (inner.kind != JsonKind::Object || shareKey(inner, object))
        return;
    if (inner.members.empty())
        addFix(problem, "remove", translatable("fix", "Remove “%1”"), {member.key},
               {removal(sink.text(), object, member)});
    else
        addFix(problem, "unwrap", translatable("fix", "Move its entries one level up"), {},
               {{{member.keyRange.start, inner.range.end},
                 std::string(contentOf(sink.text(), inner))}});
}

void addMove(LintSink& sink, LintProblem& problem, const OptionsFrame& frame,
             const JsonNode& object, const JsonMember& member, bool belongsToRoot)
{
    const std::string_view text = sink.text();
    const JsonNode* target = belongsToRoot ? &frame.root : frame.hostConfig;
    const TextRange whole{member.keyRange.start, member.value.range.end};
    if (whole.end > text.size() || whole.end - whole.start > kMaxMoved)
        return;
    const std::string moved(sourceOf(text, whole));
    if (!target) {
        if (&object == &frame.root && !findMember(frame.root, "HostConfig"))
            addFix(problem, "move", translatable("fix", "Move it into “HostConfig”"), {},
                   {{whole, R"("HostConfig":{)" + moved + '}'}});
        return;
    }
    const JsonMember* there = findMember(*target, member.key);
    if (!there) {
        addFix(problem, "move",
               belongsToRoot ? translatable("fix", "Move it to the outermost object")
                             : translatable("fix", "Move it into “HostConfig”"),
               {}, {insertion(*target, moved), removal(text, object, member)});
        return;
    }
    if (holds(there->value, member.value))
        return addUnwrapping(sink, problem, object, member);
    auto edits = merged(text, there->value, member.value);
    if (!edits)
        return;
    const bool isSame = edits->empty();
    edits->push_back(removal(text, object, member));
    addFix(problem, "move",
           isSame ? translatable("fix", "Remove it; the right place has the same")
                  : translatable("fix", "Put it together with “%1” in the right place"),
           isSame ? std::vector<Argument>() : std::vector<Argument>{there->key}, std::move(*edits));
}

} // namespace

void lintMisplaced(LintSink& sink, const OptionsFrame& frame, const JsonNode& object,
                   const JsonMember& member, bool belongsToRoot)
{
    LintProblem& problem = sink.warning(
        kDocker, member.keyRange,
        belongsToRoot
            ? translatable("rule", "“%1” stands in the wrong place, and Docker ignores it there "
                                   "without a word. Move it to the outermost object.")
            : translatable("rule", "“%1” stands in the wrong place, and Docker ignores it there "
                                   "without a word. Move it into “HostConfig”."),
        {member.key});
    addMove(sink, problem, frame, object, member, belongsToRoot);
}

} // namespace core::options
