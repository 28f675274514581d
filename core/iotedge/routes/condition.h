#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/iotedge/routes/route_tokens.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The conditions of routes: what edgeHub compiles between WHERE and INTO.
namespace core {

enum class ConditionKind {
    /// An application property, by its bare name.
    Property,
    /// "$outputName", "{$outputName}", "$body.level".
    SystemProperty,
    True,
    False,
    Null,
    Undefined,
    Number,
    String,
    Call,
    Negate,
    Not,
    Binary,
    Group,
    /// Something that the parser takes and the compiler refuses, already reported.
    Fault
};

/// A part of a condition; its operands are earlier nodes.
struct ConditionNode {
    ConditionKind kind = ConditionKind::Fault;
    /// Binary: its operator.
    RouteTokenKind op = RouteTokenKind::End;
    TextRange range;
    /// The operator, the name of the function, or the operand itself.
    TextRange token;
    /// Where its operands stand among those of the condition, and how many they are.
    std::size_t firstOperand = 0;
    std::size_t operandCount = 0;
};

struct Condition {
    /// Operands before what they belong to; the last one is the whole.
    std::vector<ConditionNode> nodes;
    /// The operands of all nodes as indexes of nodes, those of one node side by side.
    std::vector<std::size_t> operands;

    [[nodiscard]] std::span<const std::size_t> operandsOf(const ConditionNode& node) const
    {
        return std::span(operands).subspan(node.firstOperand, node.operandCount);
    }
    [[nodiscard]] const ConditionNode& root() const { return nodes.back(); }
};

/// A thing that stops the reading, with what was expected there.
struct RouteSyntaxError {
    TextRange range;
    Message message;
    std::vector<LintFix> fixes;
};

struct ParsedCondition {
    /// Without nodes where the text is empty or cannot be read.
    Condition condition;
    std::optional<RouteSyntaxError> error;
    /// What the reader lets pass and the compiler refuses: unknown characters, a parenthesis too
    /// many or too few, a string without an end.
    std::vector<LintProblem> faults;
    /// Where the condition ends: the token behind it.
    std::size_t end = 0;
};

/// A value's type as far as it is known before a message comes.
enum class ConditionType {
    Text,
    Number,
    Boolean,
    Null,
    Undefined,
    /// A value of the message's body, whatever it will be.
    Body,
    /// Of an operand that was reported already.
    Unknown
};

} // namespace core
