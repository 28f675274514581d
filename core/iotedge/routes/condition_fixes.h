#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/condition.h"

#include <string_view>

namespace core {

// What a problem of types in a condition may offer; `text` is that of the condition, and nothing is
// offered where it would not help.

/// Whether the operand is one name that can be meant: "-$body.x", "1_000" and "+1" are names to
/// edgeHub and to nobody else.
[[nodiscard]] bool isMeantAsName(std::string_view text, const ConditionNode& value);
/// "Write as_number(level)": for a name.
void addAsNumber(LintProblem& problem, std::string_view text, const ConditionNode& value);
/// "Write '5'": for a number or a truth value.
void addQuotes(LintProblem& problem, std::string_view text, const ConditionNode& literal);
/// For a comparison whose left operand begins with NOT: NOT a = 'x' compares (NOT a).
void addParentheses(LintProblem& problem, const ConditionNode& comparison,
                    const ConditionNode& left);

/// For "True" or "NULL" beside a value of the body, which is a property's name to edgeHub; false
/// for any other word.
bool warnOfCapitals(LintSink& sink, TextRange token, std::string_view word);

} // namespace core
