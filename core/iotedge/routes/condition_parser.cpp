#include "core/iotedge/routes/condition_parser.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"
#include "core/iotedge/routes/condition_grammar.h"

#include <array>
#include <utility>

namespace core {

using Kind = RouteTokenKind;

void ConditionParser::fault(TextRange range, const char* text, std::vector<Argument> arguments)
{
    if (m_result.faults.size() < LintSink::kMaxProblems)
        m_result.faults.push_back({"routes.syntax",
                                   Severity::Error,
                                   LintStage::B,
                                   range,
                                   {"rule", text, std::move(arguments)},
                                   {}});
}

void ConditionParser::expected(const char* text, std::vector<Argument> arguments)
{
    m_result.error = {token().range, {"rule", text, std::move(arguments)}, {}};
}

bool ConditionParser::readOperand()
{
    while (readPrefix()) {
    }
    if (std::exchange(m_isOperandRead, false)) {
        takeExtraParenthesis();
        return true;
    }
    const Kind kind = token().kind;
    if (kind == Kind::OpenBrace)
        return readBraces();
    if (!startsOperand(kind)) {
        expected(translatable("rule", "A value must stand here: a property, a number, a text in "
                                      "quotes, true or false; “%1” is none. Write it, or remove "
                                      "the operator before it."),
                 {found()});
        return false;
    }
    if (kind == Kind::UnterminatedString)
        fault(token().range,
              translatable("rule", "The text that begins with %1 has no closing quote. Put one at "
                                   "its end; inside, \\\" \\' \\\\ and \\u1234 are the only uses "
                                   "of a backslash."),
              {found()});
    m_operands.push_back(add({literalKind(kind), Kind::End, token().range, token().range}));
    ++m_at;
    return true;
}

/// What may stand before a value any number of times.
bool ConditionParser::readPrefix()
{
    const Kind kind = token().kind;
    if (kind == Kind::OpenParenthesis) {
        open(FrameKind::Group);
    } else if (kind == Kind::Minus || kind == Kind::Not) {
        pushOperator(FrameKind::Prefix, kind == Kind::Minus ? kNegateStrength : kNotStrength);
    } else if (kind == Kind::Unknown) {
        fault(token().range,
              translatable("rule", "The character “%1” means nothing in a condition. Remove it, or "
                                   "put the text that it belongs to in quotes."),
              {found()});
        if (!startsOperand(nextKind()))
            return false;
        pushOperator(FrameKind::Prefix, kUnknownPrefixStrength);
    } else if (kind == Kind::Name && nextKind() == Kind::OpenParenthesis) {
        open(FrameKind::Call);
        ++m_at;
        // A call without arguments is a value.
        if (nextKind() == Kind::CloseParenthesis) {
            m_at += 2;
            closeCall(m_tokens[m_at - 1].range);
            m_isOperandRead = true;
            return false;
        }
    } else {
        return false;
    }
    ++m_at;
    return true;
}

bool ConditionParser::readBraces()
{
    const std::size_t start = m_at;
    ++m_at;
    if (token().kind != Kind::SystemName) {
        expected(translatable("rule", "Braces take the name of a system property, such as "
                                      "{$outputName}; “%1” is none."),
                 {found()});
        return false;
    }
    const TextRange name = token().range;
    ++m_at;
    if (token().kind != Kind::CloseBrace) {
        expected(translatable("rule", "The closing brace } lacks here; “%1” stands in its place."),
                 {found()});
        return false;
    }
    m_operands.push_back(add({ConditionKind::SystemProperty,
                              Kind::OpenBrace,
                              {rangeOf(start).start, token().range.end},
                              name}));
    ++m_at;
    return true;
}

bool ConditionParser::readOperators()
{
    while (true) {
        const Kind kind = token().kind;
        if (const int strength = strengthOf(kind); strength > 0) {
            while (!m_frames.empty() && m_frames.back().strength >= strength)
                reduceTop();
            if (kind == Kind::Unknown)
                fault(token().range,
                      translatable("rule", "The character “%1” is no operator of conditions. Write "
                                           "one of = != < > <= >= + - * / % || ?? AND OR, with "
                                           "spaces around it."),
                      {found()});
            pushOperator(FrameKind::Binary, strength);
            ++m_at;
            return true;
        }
        if (kind == Kind::CloseParenthesis && m_open > 0) {
            close();
        } else if (kind == Kind::Comma && m_open > 0) {
            return nextArgument();
        } else {
            return false;
        }
    }
}

/// An operator with its operands becomes an operand.
void ConditionParser::reduceTop()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    const RouteToken& op = m_tokens[frame.token];
    const std::size_t right = popOperand();
    if (frame.kind == FrameKind::Prefix) {
        const ConditionKind kind = op.kind == Kind::Minus ? ConditionKind::Negate
                                   : op.kind == Kind::Not ? ConditionKind::Not
                                                          : ConditionKind::Fault;
        m_operands.push_back(
            add({kind, op.kind, {op.range.start, node(right).range.end}, op.range}, {&right, 1}));
        return;
    }
    const std::size_t left = popOperand();
    const std::array both{left, right};
    m_operands.push_back(
        add({op.kind == Kind::Unknown ? ConditionKind::Fault : ConditionKind::Binary,
             op.kind,
             {node(left).range.start, node(right).range.end},
             op.range},
            both));
}

void ConditionParser::reduceOperators()
{
    while (!m_frames.empty() && m_frames.back().strength > 0)
        reduceTop();
}

void ConditionParser::closeGroup(TextRange end, ConditionKind kind)
{
    const TextRange start = rangeOf(m_frames.back().token);
    m_frames.pop_back();
    --m_open;
    const std::size_t inner = popOperand();
    m_operands.push_back(add({kind, Kind::End, {start.start, end.end}, start}, {&inner, 1}));
}

void ConditionParser::closeCall(TextRange end)
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    --m_open;
    --m_openCalls;
    const TextRange name = rangeOf(frame.token);
    m_operands.push_back(
        add({ConditionKind::Call, Kind::End, {name.start, end.end}, name}, frame.arguments));
}

void ConditionParser::close()
{
    reduceOperators();
    const TextRange end = token().range;
    ++m_at;
    if (m_frames.back().kind == FrameKind::Call) {
        m_frames.back().arguments.push_back(popOperand());
        closeCall(end);
    } else {
        closeGroup(end, ConditionKind::Group);
    }
    takeExtraParenthesis();
}

/// The grammar lets one closing parenthesis too many follow a group or a call.
void ConditionParser::takeExtraParenthesis()
{
    if (m_open > 0 || token().kind != Kind::CloseParenthesis)
        return;
    fault(token().range, translatable("rule", "This closing parenthesis closes nothing. Remove it, "
                                              "or open one before it."));
    m_result.faults.back().fixes.push_back(
        {"remove", {"fix", translatable("fix", "Remove it"), {}}, {{token().range, {}}}});
    const std::size_t inner = popOperand();
    m_operands.push_back(add({ConditionKind::Fault,
                              Kind::End,
                              {node(inner).range.start, token().range.end},
                              token().range},
                             {&inner, 1}));
    ++m_at;
}

/// The grammar lets the closing parenthesis of a group lack.
void ConditionParser::abandonGroup()
{
    const TextRange start = rangeOf(m_frames.back().token);
    const TextRange last = node(m_operands.back()).range;
    fault(start, translatable("rule", "This parenthesis is not closed. Put a closing one where the "
                                      "group ends."));
    if (isAtEnd())
        m_result.faults.back().fixes.push_back(
            {"close",
             {"fix", translatable("fix", "Close it at the end"), {}},
             {{{last.end, last.end}, ")"}}});
    closeGroup(last, ConditionKind::Fault);
}

bool ConditionParser::nextArgument()
{
    reduceOperators();
    if (m_openCalls == 0)
        return false;
    while (m_frames.back().kind != FrameKind::Call) {
        abandonGroup();
        reduceOperators();
    }
    m_frames.back().arguments.push_back(popOperand());
    ++m_at;
    return true;
}

void ConditionParser::finish()
{
    reduceOperators();
    while (!m_frames.empty()) {
        if (m_frames.back().kind == FrameKind::Call) {
            const TextRange name = rangeOf(m_frames.back().token);
            expected(translatable("rule", "The arguments of “%1” are not closed. Put a closing "
                                          "parenthesis behind them."),
                     {shown(textIn(m_text, name))});
            const TextRange last = node(m_operands.back()).range;
            if (isAtEnd())
                m_result.error->fixes.push_back(
                    {"close",
                     {"fix", translatable("fix", "Close it at the end"), {}},
                     {{{last.end, last.end}, ")"}}});
            return;
        }
        abandonGroup();
        reduceOperators();
    }
}

ParsedCondition parseCondition(std::string_view text, std::span<const RouteToken> tokens,
                               std::size_t first)
{
    return ConditionParser(text, tokens, first).parse();
}

} // namespace core
