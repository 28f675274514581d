#pragma once

#include "core/iotedge/routes/condition.h"

namespace core {

/// How strongly a binary operator binds; 0 for what is none.
[[nodiscard]] int strengthOf(RouteTokenKind kind);
constexpr int kNegateStrength = 15;
constexpr int kNotStrength = 14;
constexpr int kUnknownPrefixStrength = 5;

/// What a value can begin with.
[[nodiscard]] bool startsOperand(RouteTokenKind kind);
/// What a token is that is a value by itself.
[[nodiscard]] ConditionKind literalKind(RouteTokenKind kind);

} // namespace core
