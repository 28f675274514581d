#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>

/// What makes JSON of a text that nearly is some.
namespace core {

/// The text as a JSON object with braces around it and as many closing brackets as it opens;
/// nothing where that does not make strict JSON of it.
[[nodiscard]] std::optional<std::string> balancedObject(std::string_view text);

/// A text that starts with a member, `"HostConfig": {`, as the documents print it.
[[nodiscard]] bool isBareMember(std::string_view text);

/// A fix that takes a mark out which is one too many: a comma after the last entry, a semicolon or
/// a comma behind the end. False where the problem is another.
bool addMarkFix(LintProblem& problem, std::string_view text);

/// The fix for all problems of the text: with balanced brackets, or written anew from what could be
/// read.
void addJsonFix(LintProblem& problem, const JsonTree& tree, std::string_view text);

/// Either of them, for the first problem of a text that is meant as an object and not too long.
void addRepair(LintProblem& problem, const JsonTree& tree, std::string_view text);

} // namespace core
