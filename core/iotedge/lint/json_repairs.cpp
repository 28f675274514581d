#include "core/iotedge/lint/json_repairs.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/words.h"
#include "core/text/yaml/yaml_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kMaxRepaired = 65'536;

/// The brackets that stay open at the end of the text, innermost last; nothing where one closes
/// what is not open.
struct OpenBrackets {
    std::string open;
    /// Where the first bracket stands that closes nothing, or the text's size.
    std::size_t surplus = 0;
};

OpenBrackets openBrackets(std::string_view text)
{
    OpenBrackets result{{}, text.size()};
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString && c == '\\')
            ++at;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            result.open += c;
        else if (!inString && (c == '}' || c == ']')) {
            const char opener = c == '}' ? '{' : '[';
            if (!result.open.ends_with(opener)) {
                result.surplus = at;
                return result;
            }
            result.open.pop_back();
        }
    }
    return result;
}

JsonStyle styleOf(std::string_view text)
{
    return text.find('\n') == std::string_view::npos ? JsonStyle::Compact : JsonStyle::Lines;
}

/// An object written in YAML, as playbooks and charts have it.
void addYamlFix(LintProblem& problem, std::string_view text)
{
    const auto yaml = text.size() <= kMaxRepaired ? readYaml(text) : readYaml({});
    if (yaml && yaml->root.kind == JsonKind::Object && !yaml->root.members.empty())
        addFix(problem, "rewrite", translatable("fix", "Write it as JSON"), {},
               {{{0, text.size()}, writeJson(yaml->root, styleOf(text))}});
}

/// The text with plain quotes and spaces for those that word processors write, if that is JSON.
std::optional<std::string> withPlainSigns(std::string_view text)
{
    struct Sign {
        std::string_view written;
        char plain;
    };
    constexpr std::array kSigns{Sign{"“", '"'},     Sign{"”", '"'}, Sign{"„", '"'},
                                Sign{"‟", '"'},     Sign{"″", '"'}, Sign{"\u00a0", ' '},
                                Sign{"\u202f", ' '}};
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto sign = std::ranges::find_if(
            kSigns, [&](const Sign& one) { return text.substr(at).starts_with(one.written); });
        plain += sign == kSigns.end() ? text[at] : sign->plain;
        at += sign == kSigns.end() ? 1 : sign->written.size();
    }
    const bool isRight = plain.size() < text.size() && readJson(plain).problems.empty();
    return isRight ? std::optional(std::move(plain)) : std::nullopt;
}

/// The object that the member with that key stands in, and the member; null where there is none.
std::pair<const JsonNode*, const JsonMember*> memberAt(const JsonNode& node, TextRange key)
{
    for (const JsonMember& member : node.members) {
        if (member.keyRange == key)
            return {&node, &member};
        if (const auto inside = memberAt(member.value, key); inside.second)
            return inside;
    }
    for (const JsonNode& item : node.items)
        if (const auto inside = memberAt(item, key); inside.second)
            return inside;
    return {};
}

/// Of two members of one name, the later one counts.
bool addDuplicateFix(LintProblem& problem, const JsonTree& tree, std::string_view text)
{
    const auto [object, member] = memberAt(tree.root, problem.range);
    if (!member)
        return false;
    const auto earlier = std::ranges::find(object->members, member->key, &JsonMember::key);
    if (&*earlier == member)
        return false;
    addFix(problem, "remove", translatable("fix", "Remove the earlier one"), {},
           {removal(text, *object, *earlier)});
    return true;
}

} // namespace

bool isBareMember(std::string_view text)
{
    text = trimmed(text);
    if (!text.starts_with('"'))
        return false;
    const auto end = text.find('"', 1);
    if (end == std::string_view::npos)
        return false;
    const auto next = text.find_first_not_of(" \t\r\n", end + 1);
    return next != std::string_view::npos && text[next] == ':';
}

std::optional<std::string> balancedObject(std::string_view text)
{
    std::string candidate(trimmed(text));
    while (candidate.ends_with(',') || candidate.ends_with(';'))
        candidate.pop_back();
    if (isBareMember(candidate))
        candidate.insert(0, 1, '{');
    if (!candidate.starts_with('{'))
        return std::nullopt;
    OpenBrackets brackets = openBrackets(candidate);
    // Only closing brackets may follow the one too many.
    if (brackets.surplus < candidate.size()) {
        if (candidate.find_first_not_of("]} \t\r\n", brackets.surplus) != std::string::npos)
            return std::nullopt;
        candidate.resize(brackets.surplus);
    }
    for (; !brackets.open.empty(); brackets.open.pop_back())
        candidate += brackets.open.back() == '{' ? '}' : ']';
    if (!readJson(candidate).problems.empty())
        return std::nullopt;
    return candidate;
}

bool addMarkFix(LintProblem& problem, std::string_view text)
{
    const TextRange range = problem.range;
    if (range.end > text.size() || range.end <= range.start)
        return false;
    const std::string_view marks = trimmed(text.substr(range.start, range.end - range.start));
    const bool isMark = !marks.empty() && marks.find_first_not_of(",;") == std::string_view::npos;
    std::string rest(text);
    rest.erase(range.start, range.end - range.start);
    // Between two entries, a comma is wanted.
    if (!isMark || readJson(rest).problems.size() >= readJson(text).problems.size())
        return false;
    addFix(problem, "remove", translatable("fix", "Remove it"), {}, {{range, {}}});
    return true;
}

void addJsonFix(LintProblem& problem, const JsonTree& tree, std::string_view text)
{
    // What is no UTF-8 has been read as U+FFFD: to write that would lose what it was.
    if (validUtf8(text) != text)
        return;
    const TextRange whole{0, text.size()};
    if (auto plain = withPlainSigns(text))
        addFix(problem, "rewrite", translatable("fix", "Write it as JSON"), {},
               {{whole, std::move(*plain)}});
    else if (auto balanced = balancedObject(text))
        addFix(problem, "balance", translatable("fix", "Balance the brackets"), {},
               {{whole, std::move(*balanced)}});
    else if (tree.isWhole && tree.root.kind == JsonKind::Object && !tree.root.members.empty())
        addFix(problem, "rewrite", translatable("fix", "Write it as JSON"), {},
               {{whole, writeJson(tree.root, styleOf(text))}});
    else if (tree.root.kind != JsonKind::Object)
        addYamlFix(problem, text);
}

void addRepair(LintProblem& problem, const JsonTree& tree, std::string_view text)
{
    if (text.size() <= kMaxRepaired && addDuplicateFix(problem, tree, text))
        return;
    const bool isFirst = !tree.problems.empty() && tree.problems.front().range == problem.range;
    const bool isObject = trimmed(text).starts_with('{') || isBareMember(text);
    if (isFirst && !isObject)
        addYamlFix(problem, text);
    if (isFirst && isObject && text.size() <= kMaxRepaired && !addMarkFix(problem, text))
        addJsonFix(problem, tree, text);
}

} // namespace core
