#pragma once

#include "core/iotedge/lint/lint.h"

#include <optional>
#include <vector>

/// Secrets in what every customer can read: the defaults of a module.
namespace core {

/// The sentence to show where the value of the setting is a secret, or looks like one.
[[nodiscard]] std::optional<Message> secretIn(std::string_view name, std::string_view value);

/// A fix that puts a placeholder named after the setting in the place of its value.
void addPlaceholderFix(LintProblem& problem, std::string_view name, TextRange value);

/// Secrets in a JSON text, by the names of its members and its own; "NAME=value" in lists of
/// Docker's Env. Text that is no JSON is searched for known shapes.
[[nodiscard]] std::vector<LintProblem> secretsInJson(std::string_view text,
                                                     std::string_view name = {});

} // namespace core
