#pragma once

#include "core/iotedge/routes/condition.h"

#include <span>

/// The words of conditions beyond their grammar: functions, system properties, body paths.
namespace core {

class LintSink;

/// A function of conditions. A body value may stand for any argument.
struct ConditionFunction {
    std::string_view name;
    /// "substring(text, start, length)"
    std::string_view signature;
    /// What it takes, translatable("route", …).
    const char* takes;
    ConditionType result;
    std::size_t leastArguments;
    std::size_t mostArguments;
    /// Of the first argument and of all others; Unknown takes any.
    ConditionType first;
    ConditionType others;
};

/// In the order of their names.
[[nodiscard]] std::span<const ConditionFunction> conditionFunctions();
/// In any letter case; null where there is none, or none that a route of a device can use.
[[nodiscard]] const ConditionFunction* findConditionFunction(std::string_view name);
[[nodiscard]] bool takesArguments(const ConditionFunction& function,
                                  std::span<const ConditionType> given);
[[nodiscard]] bool wantsNumber(const ConditionFunction& function, std::size_t argument);
void reportUnknownFunction(LintSink& sink, TextRange range, std::string_view name);

/// The names of the system properties that messages on a device have, without the dollar sign.
[[nodiscard]] std::span<const std::string_view> systemProperties();

/// Whether the name is "$body." and a path, in any letter case.
[[nodiscard]] bool isBodyPath(std::string_view systemName);
/// A sentence with %1 for the path, or null where edgeHub takes it.
[[nodiscard]] const char* bodyPathFault(std::string_view systemName);

/// Whether the runtime reads the literal as a number; if not, it is undefined without a word.
[[nodiscard]] bool isReadable(std::string_view number);

/// What the compiler takes where it wants `wanted`; a body value may turn out to be anything but
/// undefined.
[[nodiscard]] bool suits(ConditionType wanted, ConditionType given);
[[nodiscard]] bool isLogical(ConditionType type);

/// "a text", "a number", to be put into a sentence.
[[nodiscard]] TranslatableText typeName(ConditionType type);

} // namespace core
