#include "core/iotedge/routes/condition_warnings.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"
#include "core/iotedge/routes/condition_fixes.h"
#include "core/iotedge/routes/condition_functions.h"
#include "core/iotedge/routes/condition_types.h"
#include "core/iotedge/routes/constant_comparison.h"
#include "core/iotedge/routes/name_faults.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>

namespace core {

namespace {

using Type = ConditionType;

/// Valid, and no message ever passes.
constexpr std::string_view kNever = "routes.condition.never";
bool looksLikeNumber(std::string_view literal)
{
    if (literal.size() < 3)
        return false;
    const std::string_view inner = literal.substr(1, literal.size() - 2);
    const std::string_view digits = inner.starts_with('-') ? inner.substr(1) : inner;
    return !digits.empty() && isAsciiDigit(digits.front())
           && std::ranges::all_of(digits, [](char c) { return isAsciiDigit(c) || c == '.'; });
}

class Warner {
public:
    Warner(std::string_view text, const Condition& condition, const TypedCondition& typed)
        : m_text(text), m_condition(condition), m_typed(typed), m_sink(text)
    {
    }

    std::vector<LintProblem> warn()
    {
        for (const ConditionNode& node : m_condition.nodes) {
            if (node.kind == ConditionKind::Property)
                warnOfProperty(node);
            else if (node.kind == ConditionKind::SystemProperty)
                warnOfSystemProperty(node);
            else if (node.kind == ConditionKind::Call)
                warnOfCall(node);
            else if (node.kind == ConditionKind::Binary)
                warnOfBinary(node);
        }
        warnOfContradictions();
        warnOfWhole();
        return m_sink.take();
    }

private:
    void warnOfUnseen(const ConditionNode& node);
    void warnOfForeignQuotes(const ConditionNode& node);
    void warnOfConstant(const ConditionNode& node);
    void warnOfProperty(const ConditionNode& node);
    void warnOfSystemProperty(const ConditionNode& node);
    void warnOfCall(const ConditionNode& node);
    void warnOfBinary(const ConditionNode& node);
    void warnOfTextOrder(const ConditionNode& node);
    void warnOfUnquoted(const ConditionNode& node);
    void warnOfContradictions();
    void warnOfWhole();

    [[nodiscard]] const ConditionNode& operand(const ConditionNode& node, std::size_t index) const
    {
        return m_condition.nodes[m_condition.operandsOf(node)[index]];
    }
    [[nodiscard]] Type typeOf(const ConditionNode& node, std::size_t index) const
    {
        return m_typed.types[m_condition.operandsOf(node)[index]];
    }
    [[nodiscard]] std::string shownPart(TextRange range) const
    {
        return shown(textIn(m_text, range));
    }

    std::string_view m_text;
    const Condition& m_condition;
    const TypedCondition& m_typed;
    LintSink m_sink;
    /// Told of one that is false.
    bool m_comparesConstants = false;
};

/// At its ends such a character separates nothing; in its midst a space may be meant.
void Warner::warnOfUnseen(const ConditionNode& node)
{
    const std::string_view name = textIn(m_text, node.token);
    const auto unseen = unseenIn(name);
    if (!unseen)
        return;
    const TextRange place{node.token.start + unseen->start, node.token.start + unseen->end};
    auto& problem = m_sink.warning(
        "routes.syntax", place,
        translatable("rule", "The name “%1” holds the unseen character %2, which edgeHub takes as "
                             "part of it: no message has that name. Remove the character."),
        {shown(name), shownCharacter(m_text, place.start)});
    if (place.start == node.token.start || place.end == node.token.end)
        addFix(problem, "remove", translatable("fix", "Remove it"), {}, {{place, {}}});
}

/// “x” is a name to edgeHub, and a text to everybody else.
void Warner::warnOfForeignQuotes(const ConditionNode& node)
{
    const std::string_view name = textIn(m_text, node.token);
    auto& problem = m_sink.warning(
        kNever, node.token,
        translatable("rule", "edgeHub reads “%1” as the name of a property: a text stands in "
                             "straight quotes, 'text'. Write those."),
        {shown(name)});
    if (const auto inner = insideForeignQuotes(name))
        addFix(problem, "quote", translatable("fix", "Write '%1'"), {shown(*inner)},
               {{node.token, '\'' + std::string(*inner) + '\''}});
}

void Warner::warnOfConstant(const ConditionNode& node)
{
    if (comparesConstants(m_text, node, operand(node, 0), operand(node, 1)) != false)
        return;
    m_comparesConstants = true;
    m_sink.warning(kNever, node.range,
                   translatable("rule", "“%1” is false for every message. Compare a property "
                                        "or a value of the body, such as $body.level."),
                   {shownPart(node.range)});
}

void Warner::warnOfProperty(const ConditionNode& node)
{
    const std::string_view name = textIn(m_text, node.token);
    warnOfUnseen(node);
    if (holdsForeignQuote(name))
        return warnOfForeignQuotes(node);
    const auto at = name.find_first_of(kStickyOperators);
    if (at == std::string_view::npos)
        return;
    auto& problem = m_sink.warning(
        "routes.syntax", node.token,
        translatable("rule", "edgeHub reads “%1” as the name of one property: an operator without "
                             "spaces around it belongs to the name. Put spaces around it."),
        {shown(name)});
    const auto rest = name.find_first_not_of(kStickyOperators, at);
    const bool joinsEqual =
        name[at] == '!' && at + 1 == name.size() && m_text.substr(node.token.end).starts_with('=');
    if (joinsEqual)
        addFix(problem, "space", translatable("fix", "Put spaces around the operator"), {},
               {{{node.token.end - 1, node.token.end + 1}, " != "}});
    else if (at > 0 && rest != std::string_view::npos && name[at] != '\'')
        addFix(problem, "space", translatable("fix", "Put spaces around the operator"), {},
               {{{node.token.start + at, node.token.start + at}, " "},
                {{node.token.start + rest, node.token.start + rest}, " "}});
}

void Warner::warnOfSystemProperty(const ConditionNode& node)
{
    const std::string_view name = textIn(m_text, node.token);
    warnOfUnseen(node);
    if (isBodyPath(name) || unseenIn(name))
        return;
    const std::string bare = asciiLower(name.substr(1));
    const auto known = systemProperties();
    const bool isKnown =
        std::ranges::any_of(known, [&](std::string_view one) { return asciiLower(one) == bare; });
    if (isKnown)
        return;
    if (bare == "body") {
        m_sink.warning(kNever, node.token,
                       translatable("rule", "“%1” alone is never defined. Name a value in the "
                                            "body, such as $body.level."),
                       {shown(name)});
        return;
    }
    const std::string_view near = bare == "correlationid" ? std::string_view("cid")
                                  : bare == "iothub-connection-module-id"
                                      ? std::string_view("connectionModuleId")
                                  : bare == "iothub-connection-device-id"
                                      ? std::string_view("connectionDeviceId")
                                      : mostSimilar(name.substr(1), {known.begin(), known.end()});
    if (near.empty()) {
        m_sink.warning(kNever, node.token,
                       bare.starts_with("twin")
                           ? translatable("rule", "“%1” is known in the cloud only; on a device no "
                                                  "message has it, so it is never defined. Look at "
                                                  "the twin in the module itself.")
                           : translatable("rule", "Messages on a device have no system property "
                                                  "“%1”, so it is never defined. A value of the "
                                                  "body is $body.name, an application property "
                                                  "has no dollar sign."),
                       {shown(name)});
        return;
    }
    auto& problem = m_sink.warning(
        kNever, node.token,
        translatable("rule", "Messages on a device have no system property “%1”, so it is never "
                             "defined. Probably “$%2” is meant; write that."),
        {shown(name), std::string(near)});
    addFix(problem, "rename", translatable("fix", "Write “%1”"), {'$' + std::string(near)},
           {{node.token, '$' + std::string(near)}});
}

void Warner::warnOfCall(const ConditionNode& node)
{
    if (asciiLower(textIn(m_text, node.token).substr(0, 16)) != "is_null" || node.operandCount != 1
        || typeOf(node, 0) != Type::Body)
        return;
    const std::string body(textIn(m_text, operand(node, 0).range));
    auto& problem = m_sink.warning(
        "routes.syntax", node.range,
        translatable("rule",
                     "edgeHub answers is_null wrongly for a value of the message body: true "
                     "for each that is there. Write %1 = null."),
        {shown(body)});
    addFix(problem, "compare-null", translatable("fix", "Write %1 = null"), {shown(body)},
           {{node.range, body + " = null"}});
}

void Warner::warnOfTextOrder(const ConditionNode& node)
{
    for (std::size_t at = 0; at < 2; ++at) {
        const ConditionNode& literal = operand(node, at);
        const ConditionNode& other = operand(node, 1 - at);
        const std::string_view quoted = textIn(m_text, literal.token);
        if (literal.kind != ConditionKind::String || typeOf(node, 1 - at) != Type::Text
            || !looksLikeNumber(quoted))
            continue;
        const std::string number(quoted.substr(1, quoted.size() - 2));
        auto& problem = m_sink.warning(
            "routes.syntax", node.token,
            translatable("rule", "“%1” compares texts here, letter by letter: “9” is more than "
                                 "“10”. Compare numbers: as_number(%2) %1 %3."),
            {shownPart(node.token), shownPart(other.range), number});
        // "1.10.0" is no number, and nobody can say what order of versions is meant.
        if (std::ranges::count(number, '.') > 1 || number.ends_with('.')) {
            problem.message = {"rule",
                               translatable("rule", "“%1” compares texts here, letter by letter: "
                                                    "“1.10” is less than “1.9”, and “%2” is no "
                                                    "number that as_number could read. Compare "
                                                    "with = only, or look at it in the module."),
                               {shownPart(node.token), number}};
            return;
        }
        addFix(problem, "as-number", translatable("fix", "Compare as numbers"), {},
               {{{other.range.start, other.range.start}, "as_number("},
                {{other.range.end, other.range.end}, ")"},
                {literal.range, number}});
        return;
    }
}

/// level = high, $body.level = high: an unquoted text is the name of a property.
void Warner::warnOfUnquoted(const ConditionNode& node)
{
    const ConditionNode& left = operand(node, 0);
    const ConditionNode& right = operand(node, 1);
    if (right.kind != ConditionKind::Property
        || (left.kind != ConditionKind::Property && left.kind != ConditionKind::SystemProperty)
        || textIn(m_text, right.token).find_first_of(kStickyOperators) != std::string_view::npos
        || holdsForeignQuote(textIn(m_text, right.token)) || unseenIn(textIn(m_text, right.token)))
        return;
    const bool isBody = asciiLower(textIn(m_text, left.token)).starts_with("$body");
    if (isBody && warnOfCapitals(m_sink, right.token, textIn(m_text, right.token)))
        return;
    const std::string word = shownPart(right.token);
    auto& problem = m_sink.warning(
        kNever, right.token,
        translatable("rule", "“%1” is the name of a property here, and two properties are "
                             "compared: a text stands in quotes. If the text is meant, write "
                             "'%1'."),
        {word});
    // Texts have an order of their own, so that the quotes alone do not make what was meant.
    if (!isOrder(node.op))
        addFix(problem, "quote", translatable("fix", "Write '%1'"), {word},
               {{right.token, '\'' + std::string(textIn(m_text, right.token)) + '\''}});
}

void Warner::warnOfBinary(const ConditionNode& node)
{
    if (isOrder(node.op))
        warnOfTextOrder(node);
    const bool isUndefined =
        isComparison(node.op)
        && (typeOf(node, 0) == Type::Undefined || typeOf(node, 1) == Type::Undefined);
    if (isUndefined)
        m_sink.warning(kNever, node.range,
                       translatable("rule", "A comparison with undefined is never true. Write "
                                            "is_defined(…), or NOT is_defined(…)."));
    if (isComparison(node.op)) {
        warnOfUnquoted(node);
        warnOfConstant(node);
    }
    const bool isLogic = node.op == RouteTokenKind::And || node.op == RouteTokenKind::Or;
    const Type right = typeOf(node, 1);
    if (isLogic && typeOf(node, 0) == Type::Body
        && (right == Type::Text || right == Type::Number || right == Type::Undefined))
        m_sink.warning("routes.syntax", operand(node, 1).range,
                       translatable("rule", "“%1” is %2, which is never true. Compare it with "
                                            "something."),
                       {shownPart(operand(node, 1).range), typeName(right)});
}

void Warner::warnOfContradictions()
{
    for (const auto& [first, second] : contradictions(m_text, m_condition))
        m_sink.warning(kNever, m_condition.nodes[second].range,
                       translatable("rule", "“%1” and “%2” are never true of one message. Write OR "
                                            "between them, or leave one out."),
                       {shownPart(m_condition.nodes[first].range),
                        shownPart(m_condition.nodes[second].range)});
}

void Warner::warnOfWhole()
{
    const ConditionNode& root = m_condition.root();
    const Type type = m_typed.types.back();
    // A comparison of constants is told where it stands.
    if (!m_comparesConstants && constantTruth(m_text, m_condition) == false)
        m_sink.warning(kNever, root.range,
                       translatable("rule", "The condition is false for every message, so nothing "
                                            "is ever sent. Remove the route, or write another "
                                            "condition."));
    else if (type == Type::Text || type == Type::Number || type == Type::Null
             || type == Type::Undefined)
        m_sink.warning(kNever, root.range,
                       translatable("rule",
                                    "The condition “%1” is %2, and only true lets a message "
                                    "pass: nothing is ever sent. Compare it with "
                                    "something."),
                       {shownPart(root.range), typeName(type)});
}

} // namespace

std::vector<LintProblem> conditionWarnings(std::string_view text, const Condition& condition,
                                           const TypedCondition& typed)
{
    return condition.nodes.empty() ? std::vector<LintProblem>()
                                   : Warner(text, condition, typed).warn();
}

} // namespace core
