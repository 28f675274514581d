#pragma once

#include "core/iotedge/routes/condition.h"

#include <utility>

namespace core {

/// Reads by precedence with a stack of its own, so that no depth of nesting can exhaust another.
class ConditionParser {
public:
    ConditionParser(std::string_view text, std::span<const RouteToken> tokens, std::size_t first)
        : m_text(text), m_tokens(tokens), m_at(first)
    {
    }

    ParsedCondition parse()
    {
        // No node is without a token of its own.
        m_result.condition.nodes.reserve(m_tokens.size() - m_at);
        m_result.condition.operands.reserve(m_tokens.size() - m_at);
        while (!m_result.error && readOperand() && readOperators()) {
        }
        if (!m_result.error)
            finish();
        m_result.end = m_at;
        return std::move(m_result);
    }

private:
    enum class FrameKind { Group, Call, Prefix, Binary };
    struct Frame {
        FrameKind kind;
        std::size_t token;
        int strength = 0;
        std::vector<std::size_t> arguments;
    };

    [[nodiscard]] const RouteToken& token() const { return m_tokens[m_at]; }
    [[nodiscard]] RouteTokenKind nextKind() const
    {
        return m_at + 1 < m_tokens.size() ? m_tokens[m_at + 1].kind : RouteTokenKind::End;
    }
    [[nodiscard]] TextRange rangeOf(std::size_t token) const { return m_tokens[token].range; }

    std::size_t add(ConditionNode node, std::span<const std::size_t> operands = {})
    {
        auto& all = m_result.condition.operands;
        node.firstOperand = all.size();
        node.operandCount = operands.size();
        all.insert(all.end(), operands.begin(), operands.end());
        m_result.condition.nodes.push_back(node);
        return m_result.condition.nodes.size() - 1;
    }
    [[nodiscard]] const ConditionNode& node(std::size_t index) const
    {
        return m_result.condition.nodes[index];
    }
    std::size_t popOperand()
    {
        const std::size_t index = m_operands.back();
        m_operands.pop_back();
        return index;
    }

    /// True when an operator may follow; false when the reading ended.
    bool readOperand();
    bool readPrefix();
    bool readBraces();
    /// True when an operand must follow; false when the condition ended.
    bool readOperators();
    void close();
    bool nextArgument();

    void open(FrameKind kind)
    {
        m_frames.push_back({kind, m_at, 0, {}});
        ++m_open;
        m_openCalls += kind == FrameKind::Call ? 1 : 0;
    }
    void pushOperator(FrameKind kind, int strength)
    {
        m_frames.push_back({kind, m_at, strength, {}});
    }
    void reduceTop();
    void reduceOperators();
    void closeGroup(TextRange end, ConditionKind kind);
    void closeCall(TextRange end);
    void takeExtraParenthesis();
    void abandonGroup();
    void finish();

    void fault(TextRange range, const char* text, std::vector<Argument> arguments = {});
    void expected(const char* text, std::vector<Argument> arguments = {});
    /// Whether nothing of the condition is left that could belong into an open parenthesis.
    [[nodiscard]] bool isAtEnd() const
    {
        return token().kind == RouteTokenKind::End || token().kind == RouteTokenKind::Into;
    }
    [[nodiscard]] Argument found() const { return shownToken(m_text, token()); }

    std::string_view m_text;
    std::span<const RouteToken> m_tokens;
    std::size_t m_at;
    std::vector<Frame> m_frames;
    std::vector<std::size_t> m_operands;
    /// Groups and calls that are open.
    std::size_t m_open = 0;
    std::size_t m_openCalls = 0;
    /// The operand was a call without arguments and is read already.
    bool m_isOperandRead = false;
    ParsedCondition m_result;
};

/// Reads as much of a condition as there is, from the token `first`; what follows it is the
/// caller's. Takes any depth: it keeps no stack of calls.
[[nodiscard]] ParsedCondition parseCondition(std::string_view text,
                                             std::span<const RouteToken> tokens, std::size_t first);

} // namespace core
