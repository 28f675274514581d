#include "core/iotedge/routes/constant_comparison.h"

#include "core/iotedge/routes/route_tokens.h"

#include <charconv>
#include <compare>
#include <string>
#include <unordered_map>

namespace core {

namespace {

std::optional<double> numberOf(std::string_view literal)
{
    const bool isHex = literal.starts_with("0x") || literal.starts_with("0X");
    if (isHex) {
        unsigned long long number = 0;
        const auto read =
            std::from_chars(literal.data() + 2, literal.data() + literal.size(), number, 16);
        return read.ec == std::errc() ? std::optional(static_cast<double>(number)) : std::nullopt;
    }
    double number = 0;
    const auto read = std::from_chars(literal.data(), literal.data() + literal.size(), number);
    return read.ec == std::errc() && read.ptr == literal.data() + literal.size()
               ? std::optional(number)
               : std::nullopt;
}

std::optional<bool> holds(RouteTokenKind op, std::partial_ordering order)
{
    switch (op) {
    case RouteTokenKind::Equal:
        return order == 0;
    case RouteTokenKind::NotEqual:
        return order != 0;
    case RouteTokenKind::Less:
        return order < 0;
    case RouteTokenKind::LessOrEqual:
        return order <= 0;
    case RouteTokenKind::Greater:
        return order > 0;
    case RouteTokenKind::GreaterOrEqual:
        return order >= 0;
    default:
        return std::nullopt;
    }
}

/// The order of texts is that of a culture; only whether they are the same is sure.
std::optional<bool> holdsOfTexts(RouteTokenKind op, std::string_view left, std::string_view right)
{
    const bool hasEscapes =
        (std::string(left) + std::string(right)).find('\\') != std::string::npos;
    if (hasEscapes || (op != RouteTokenKind::Equal && op != RouteTokenKind::NotEqual))
        return std::nullopt;
    const bool isSame = left.substr(1, left.size() - 2) == right.substr(1, right.size() - 2);
    return isSame == (op == RouteTokenKind::Equal);
}

/// The value of "op" for two constants of one type; nothing for anything else.
std::optional<bool> compared(std::string_view text, RouteTokenKind op, const ConditionNode& left,
                             const ConditionNode& right)
{
    if (left.kind != right.kind)
        return std::nullopt;
    const std::string_view first = textIn(text, left.token);
    const std::string_view second = textIn(text, right.token);
    if (left.kind == ConditionKind::String)
        return holdsOfTexts(op, first, second);
    if (left.kind != ConditionKind::Number)
        return std::nullopt;
    const auto low = numberOf(first);
    const auto high = numberOf(second);
    return low && high ? holds(op, *low <=> *high) : std::nullopt;
}

std::optional<bool> truthOfBinary(std::string_view text, const ConditionNode& node,
                                  const ConditionNode& left, const ConditionNode& right,
                                  std::optional<bool> leftTruth, std::optional<bool> rightTruth)
{
    if (node.op == RouteTokenKind::And && (leftTruth == false || rightTruth == false))
        return false;
    // With undefined on the other side, true is not sure.
    if (node.op == RouteTokenKind::And || node.op == RouteTokenKind::Or)
        return leftTruth == rightTruth ? leftTruth : std::nullopt;
    return compared(text, node.op, left, right);
}

bool isVariable(const ConditionNode& node)
{
    return node.kind == ConditionKind::Property || node.kind == ConditionKind::SystemProperty;
}

bool isLiteral(const ConditionNode& node)
{
    return node.kind == ConditionKind::String || node.kind == ConditionKind::Number;
}

/// Looks at the conditions that one chain of ANDs joins.
class Conjunction {
public:
    Conjunction(std::string_view text, const Condition& condition)
        : m_text(text), m_condition(condition)
    {
    }

    void read(std::size_t top, std::vector<std::pair<std::size_t, std::size_t>>& found)
    {
        m_first.clear();
        std::vector<std::size_t> open{top};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            const ConditionNode& node = m_condition.nodes[at];
            const auto operands = m_condition.operandsOf(node);
            if (node.kind == ConditionKind::Group || node.op == RouteTokenKind::And)
                // The left one is looked at first.
                open.insert(open.end(), operands.rbegin(), operands.rend());
            else if (node.op == RouteTokenKind::Equal)
                compare(at, operands[0], operands[1], found);
        }
    }

private:
    void compare(std::size_t comparison, std::size_t left, std::size_t right,
                 std::vector<std::pair<std::size_t, std::size_t>>& found)
    {
        const auto& nodes = m_condition.nodes;
        if (isLiteral(nodes[left]))
            std::swap(left, right);
        if (!isVariable(nodes[left]) || !isLiteral(nodes[right]))
            return;
        const auto [first, isNew] =
            m_first.try_emplace(textIn(m_text, nodes[left].token), std::pair(comparison, right));
        const auto& [earlier, constant] = first->second;
        if (!isNew
            && compared(m_text, RouteTokenKind::Equal, nodes[constant], nodes[right]) == false)
            found.emplace_back(earlier, comparison);
    }

    std::string_view m_text;
    const Condition& m_condition;
    /// By variable: its first comparison, and with what.
    std::unordered_map<std::string_view, std::pair<std::size_t, std::size_t>> m_first;
};

} // namespace

bool isOrder(RouteTokenKind op)
{
    return op == RouteTokenKind::Less || op == RouteTokenKind::LessOrEqual
           || op == RouteTokenKind::Greater || op == RouteTokenKind::GreaterOrEqual;
}

bool isComparison(RouteTokenKind op)
{
    return isOrder(op) || op == RouteTokenKind::Equal || op == RouteTokenKind::NotEqual;
}

std::optional<bool> comparesConstants(std::string_view text, const ConditionNode& comparison,
                                      const ConditionNode& left, const ConditionNode& right)
{
    return compared(text, comparison.op, left, right);
}

std::optional<bool> constantTruth(std::string_view text, const Condition& condition)
{
    std::vector<std::optional<bool>> truths;
    for (const ConditionNode& node : condition.nodes) {
        const auto operands = condition.operandsOf(node);
        std::optional<bool> truth;
        if (node.kind == ConditionKind::True || node.kind == ConditionKind::False)
            truth = node.kind == ConditionKind::True;
        else if (node.kind == ConditionKind::Group)
            truth = truths[operands[0]];
        else if (node.kind == ConditionKind::Not && truths[operands[0]])
            truth = !*truths[operands[0]];
        else if (node.kind == ConditionKind::Binary)
            truth = truthOfBinary(text, node, condition.nodes[operands[0]],
                                  condition.nodes[operands[1]], truths[operands[0]],
                                  truths[operands[1]]);
        truths.push_back(truth);
    }
    return truths.empty() ? std::nullopt : truths.back();
}

std::vector<std::pair<std::size_t, std::size_t>> contradictions(std::string_view text,
                                                                const Condition& condition)
{
    std::vector<bool> isInner(condition.nodes.size());
    for (const ConditionNode& node : condition.nodes)
        if (node.op == RouteTokenKind::And || node.kind == ConditionKind::Group)
            for (const std::size_t operand : condition.operandsOf(node))
                isInner[operand] = true;
    std::vector<std::pair<std::size_t, std::size_t>> found;
    Conjunction conjunction(text, condition);
    for (std::size_t at = 0; at < condition.nodes.size(); ++at) {
        const ConditionNode& node = condition.nodes[at];
        if (!isInner[at] && (node.op == RouteTokenKind::And || node.kind == ConditionKind::Group))
            conjunction.read(at, found);
    }
    return found;
}

} // namespace core
