#pragma once

#include <string_view>

namespace core::support {

/// What edgeHub makes of a route: it takes it, or refuses it while it reads it or when it compiles
/// the condition.
enum class RouteVerdict { Taken, RefusedAtA, RefusedAtB };

struct RouteReading {
    RouteVerdict verdict = RouteVerdict::Taken;
    /// The text holds what edgeHub reads by rules for faulty texts: a parenthesis or a quote
    /// without its pair, a character that means nothing. It is refused, at a stage that this
    /// reading does not tell.
    bool isBroken = false;
};

/// A second reading of a route, written from the grammar and the type rules alone and sharing
/// nothing with the product: tokens by a list of rules of which the longest match wins, recursive
/// descent with one function per strength of operators, types looked up in tables.
/// Source: edge-hub/core/src/Microsoft.Azure.Devices.Routing.Core in Azure/iotedge 1.6,
/// grammar/{Route,Condition,GrammarLexer}.g4, query/ConditionVisitor.cs, query/builtins.
[[nodiscard]] RouteReading secondReading(std::string_view route);

} // namespace core::support
