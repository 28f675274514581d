#include "core/iotedge/routes/constant_comparison.h"

#include "core/iotedge/routes/route_tokens.h"

#include <charconv>
#include <compare>
#include <string>

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

} // namespace

std::optional<bool> comparesConstants(std::string_view text, const ConditionNode& comparison,
                                      const ConditionNode& left, const ConditionNode& right)
{
    if (left.kind != right.kind)
        return std::nullopt;
    const std::string_view first = textIn(text, left.token);
    const std::string_view second = textIn(text, right.token);
    if (left.kind == ConditionKind::String)
        return holdsOfTexts(comparison.op, first, second);
    if (left.kind != ConditionKind::Number)
        return std::nullopt;
    const auto low = numberOf(first);
    const auto high = numberOf(second);
    return low && high ? holds(comparison.op, *low <=> *high) : std::nullopt;
}

} // namespace core
