#include "core/iotedge/routes/condition_types.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"
#include "core/iotedge/routes/condition_fixes.h"
#include "core/iotedge/routes/condition_functions.h"
#include "core/iotedge/routes/name_faults.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

using Kind = RouteTokenKind;
using Type = ConditionType;

/// Goes over the nodes in their order, operands first.
class ConditionTyper {
public:
    ConditionTyper(std::string_view text, const Condition& condition)
        : m_text(text), m_condition(condition), m_sink(text)
    {
        m_types.reserve(condition.nodes.size());
    }

    TypedCondition type()
    {
        m_types.reserve(m_condition.nodes.size());
        // Every problem here is an error, so that more than the sink takes would tell nothing new.
        for (const ConditionNode& node : m_condition.nodes)
            m_types.push_back(m_sink.isFull() ? Type::Unknown : typeOf(node));
        TypedCondition result{std::move(m_types), m_sink.take()};
        for (LintProblem& problem : result.problems)
            problem.stage = LintStage::B;
        return result;
    }

private:
    Type typeOf(const ConditionNode& node);
    Type typeOfSystemName(const ConditionNode& node);
    Type typeOfNegation(const ConditionNode& node);
    Type typeOfNot(const ConditionNode& node);
    Type typeOfBinary(const ConditionNode& node);
    Type typeOfArithmetic(const ConditionNode& node);
    Type typeOfComparison(const ConditionNode& node);
    Type typeOfLogic(const ConditionNode& node);
    Type typeOfCoalesce(const ConditionNode& node);
    Type typeOfConcat(const ConditionNode& node);
    Type typeOfCall(const ConditionNode& node);

    [[nodiscard]] Type operand(const ConditionNode& node, std::size_t index) const
    {
        return m_types[m_condition.operandsOf(node)[index]];
    }
    [[nodiscard]] const ConditionNode& operandNode(const ConditionNode& node,
                                                   std::size_t index) const
    {
        return m_condition.nodes[m_condition.operandsOf(node)[index]];
    }
    [[nodiscard]] std::string shownPart(TextRange range) const
    {
        return shown(textIn(m_text, range));
    }
    void fixComparison(LintProblem& problem, const ConditionNode& node);

    std::string_view m_text;
    const Condition& m_condition;
    LintSink m_sink;
    std::vector<Type> m_types;
};

Type ConditionTyper::typeOf(const ConditionNode& node)
{
    switch (node.kind) {
    case ConditionKind::Property:
    case ConditionKind::String:
        return Type::Text;
    case ConditionKind::SystemProperty:
        return typeOfSystemName(node);
    case ConditionKind::True:
    case ConditionKind::False:
        return Type::Boolean;
    case ConditionKind::Null:
        return Type::Null;
    case ConditionKind::Undefined:
        return Type::Undefined;
    case ConditionKind::Number:
        return isReadable(textIn(m_text, node.token)) ? Type::Number : Type::Undefined;
    case ConditionKind::Call:
        return typeOfCall(node);
    case ConditionKind::Negate:
        return typeOfNegation(node);
    case ConditionKind::Not:
        return typeOfNot(node);
    case ConditionKind::Binary:
        return typeOfBinary(node);
    case ConditionKind::Group:
        return operand(node, 0);
    case ConditionKind::Fault:
        return Type::Unknown;
    }
    return Type::Unknown;
}

Type ConditionTyper::typeOfSystemName(const ConditionNode& node)
{
    const std::string_view name = textIn(m_text, node.token);
    if (isBodyPath(name)) {
        if (const char* fault = bodyPathFault(name)) {
            m_sink.error("routes.syntax", node.token, fault, {shown(name)});
            return Type::Unknown;
        }
        return Type::Body;
    }
    return name.find_first_of("[]") == std::string_view::npos ? Type::Text : Type::Undefined;
}

Type ConditionTyper::typeOfNegation(const ConditionNode& node)
{
    const Type type = operand(node, 0);
    if (type == Type::Body)
        m_sink.error("routes.syntax", node.token,
                     translatable("rule", "A minus cannot stand before a value of the message "
                                          "body: edgeHub cannot compile it. Write 0 - %1."),
                     {shownPart(operandNode(node, 0).range)});
    else if (!suits(Type::Number, type))
        m_sink.error("routes.syntax", node.token,
                     translatable("rule", "A minus takes a number, and “%1” is %2. Write "
                                          "as_number(%1) behind it."),
                     {shownPart(operandNode(node, 0).range), typeName(type)});
    else
        return Type::Number;
    return Type::Unknown;
}

Type ConditionTyper::typeOfNot(const ConditionNode& node)
{
    const Type type = operand(node, 0);
    if (suits(Type::Boolean, type) || type == Type::Null)
        return Type::Boolean;
    m_sink.error("routes.syntax", node.token,
                 translatable("rule", "NOT takes true or false, and “%1” is %2. It binds more "
                                      "tightly than a comparison: put what it shall turn round in "
                                      "parentheses, NOT (…)."),
                 {shownPart(operandNode(node, 0).range), typeName(type)});
    return Type::Unknown;
}

Type ConditionTyper::typeOfBinary(const ConditionNode& node)
{
    if (operand(node, 0) == Type::Unknown && operand(node, 1) == Type::Unknown)
        return Type::Unknown;
    switch (node.op) {
    case Kind::Star:
    case Kind::Slash:
    case Kind::Percent:
    case Kind::Plus:
    case Kind::Minus:
        return typeOfArithmetic(node);
    case Kind::Concat:
        return typeOfConcat(node);
    case Kind::And:
    case Kind::Or:
        return typeOfLogic(node);
    case Kind::Coalesce:
        return typeOfCoalesce(node);
    default:
        return typeOfComparison(node);
    }
}

Type ConditionTyper::typeOfArithmetic(const ConditionNode& node)
{
    const Type left = operand(node, 0);
    const Type right = operand(node, 1);
    if (!suits(Type::Number, left) || !suits(Type::Number, right)) {
        auto& problem = m_sink.error(
            "routes.syntax", node.token,
            translatable("rule", "“%1” takes two numbers, and here stand %2 and %3. A property is "
                                 "always a text: write as_number(…) around it."),
            {shownPart(node.token), typeName(left), typeName(right)});
        for (std::size_t at = 0; at < 2; ++at)
            if (operand(node, at) == Type::Text)
                addAsNumber(problem, m_text, operandNode(node, at));
        return Type::Unknown;
    }
    const bool isBody = left == Type::Body || right == Type::Body;
    if (isBody && node.op == Kind::Percent) {
        m_sink.error("routes.syntax", node.token,
                     translatable("rule", "“%” cannot take a value of the message body: edgeHub "
                                          "cannot compile it. Write as_number(%1) % …."),
                     {shownPart(operandNode(node, left == Type::Body ? 0 : 1).range)});
        return Type::Unknown;
    }
    return isBody ? Type::Body : Type::Number;
}

Type ConditionTyper::typeOfConcat(const ConditionNode& node)
{
    if (suits(Type::Text, operand(node, 0)) && suits(Type::Text, operand(node, 1)))
        return Type::Text;
    m_sink.error("routes.syntax", node.token,
                 translatable("rule", "“||” joins two texts, and here stand %1 and %2. For “or”, "
                                      "write OR."),
                 {typeName(operand(node, 0)), typeName(operand(node, 1))});
    return Type::Unknown;
}

void ConditionTyper::fixComparison(LintProblem& problem, const ConditionNode& node)
{
    for (std::size_t at = 0; at < 2; ++at) {
        const Type other = operand(node, 1 - at);
        if (operand(node, at) != Type::Text)
            continue;
        if (other == Type::Number)
            addAsNumber(problem, m_text, operandNode(node, at));
        const bool isEquality = node.op == Kind::Equal || node.op == Kind::NotEqual;
        if (isEquality && isMeantAsName(m_text, operandNode(node, at)))
            addQuotes(problem, m_text, operandNode(node, 1 - at));
    }
    addParentheses(problem, node, operandNode(node, 0));
}

Type ConditionTyper::typeOfComparison(const ConditionNode& node)
{
    const Type left = operand(node, 0);
    const Type right = operand(node, 1);
    if (suits(left, right))
        return Type::Boolean;
    // "e5" is a number by the grammar.
    const auto isNoNumber = [&](std::size_t at) {
        return operandNode(node, at).kind == ConditionKind::Number
               && operand(node, at) == Type::Undefined;
    };
    auto& problem = m_sink.error(
        "routes.syntax", node.token,
        isNoNumber(0) || isNoNumber(1)
            ? translatable(
                  "rule",
                  "“%1” and “%3” cannot be compared: one is a number that edgeHub cannot read. An "
                  "“e” before digits counts as one, and a hexadecimal number has at most 16 "
                  "digits. Write it in full, or give a property of such a name another one.")
            : translatable("rule", "“%1” is %2 and “%3” is %4; edgeHub compares only values of one "
                                   "type, and a property is always a text. Convert one of them, or "
                                   "compare with a value of the same type."),
        {shownPart(operandNode(node, 0).range), typeName(left),
         shownPart(operandNode(node, 1).range), typeName(right)});
    fixComparison(problem, node);
    return Type::Unknown;
}

Type ConditionTyper::typeOfLogic(const ConditionNode& node)
{
    const Type left = operand(node, 0);
    const Type right = operand(node, 1);
    const bool isLeftGood = isLogical(left) || left == Type::Body || left == Type::Unknown;
    // With a body value on the left the compiler takes anything on the right.
    const bool isRightGood = isLogical(right) || right == Type::Unknown || left == Type::Body;
    const bool isAnd = node.op == Kind::And;
    if (!isLeftGood || !isRightGood) {
        const std::size_t bad = isLeftGood ? 1 : 0;
        const ConditionNode& value = operandNode(node, bad);
        auto& problem = m_sink.error(
            "routes.syntax", node.token,
            operand(node, bad) == Type::Body
                ? translatable("rule", "“%1” takes true or false, and edgeHub does not accept the "
                                       "bare body value “%2” on its right. Compare it: %2 = true.")
                : translatable("rule", "“%1” takes true or false, and “%2” is %3. Compare it with "
                                       "something."),
            {isAnd ? "AND" : "OR", shownPart(value.range), typeName(operand(node, bad))});
        if (operand(node, bad) == Type::Body)
            addFix(problem, "compare", translatable("fix", "Write %1 = true"),
                   {shownPart(value.range)}, {{{value.range.end, value.range.end}, " = true"}});
        return Type::Unknown;
    }
    const bool isNullMix = (left == Type::Null && right == Type::Undefined)
                           || (left == Type::Undefined && right == Type::Null)
                           || (isAnd && left == Type::Body && right == Type::Null);
    if (isNullMix) {
        m_sink.error("routes.syntax", node.token,
                     translatable("rule",
                                  "edgeHub cannot compile “%1” between %2 and %3. Leave the "
                                  "one out that says nothing."),
                     {isAnd ? "AND" : "OR", typeName(left), typeName(right)});
        return Type::Unknown;
    }
    const bool isNull = isAnd ? left == Type::Null || right == Type::Null
                              : left == Type::Null && right == Type::Null;
    return isNull ? Type::Null : Type::Boolean;
}

Type ConditionTyper::typeOfCoalesce(const ConditionNode& node)
{
    const Type left = operand(node, 0);
    const Type right = operand(node, 1);
    if (suits(left, right))
        return left == Type::Body || right == Type::Body ? Type::Body : left;
    m_sink.error("routes.syntax", node.token,
                 translatable("rule",
                              "“??” takes two values of one type, and here stand %1 and %2. "
                              "It binds more loosely than every other operator: put it in "
                              "parentheses, (… ?? …)."),
                 {typeName(left), typeName(right)});
    return Type::Unknown;
}

Type ConditionTyper::typeOfCall(const ConditionNode& node)
{
    const std::string_view name = textIn(m_text, node.token);
    const ConditionFunction* function = findConditionFunction(name);
    if (!function) {
        reportUnknownFunction(m_sink, node.token, name);
        return Type::Unknown;
    }
    std::vector<Type> given;
    for (const std::size_t index : m_condition.operandsOf(node))
        given.push_back(m_types[index]);
    if (takesArguments(*function, given))
        return function->result;
    auto& problem =
        m_sink.error("routes.syntax", node.token,
                     translatable("rule", "%1 takes %2, and here stand other arguments. Write %3."),
                     {shown(name), TranslatableText{"route", function->takes},
                      std::string(function->signature)});
    for (std::size_t at = 0; at < given.size(); ++at)
        if (given[at] == Type::Text && wantsNumber(*function, at))
            addAsNumber(problem, m_text, operandNode(node, at));
    return Type::Unknown;
}

} // namespace

TypedCondition typeCondition(std::string_view text, const Condition& condition)
{
    return ConditionTyper(text, condition).type();
}

} // namespace core
