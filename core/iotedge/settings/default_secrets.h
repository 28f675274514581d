#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/text/secrets/secrets.h"

#include <optional>
#include <vector>

/// Secrets in what every customer can read: the defaults of a module.
namespace core {

class LintSink;

/// The secrets of a setting's value, which may be JSON: its texts are searched by the names of
/// their members, and "NAME=value" in lists of Docker's Env. A range is of the value between the
/// quotes.
[[nodiscard]] std::vector<Secret> secretsOfDefault(std::string_view name, std::string_view value);

/// A setting that is, or may be, a secret.
struct SettingSecret {
    /// The sentence to show.
    Message message;
    /// An error is a secret, which is written nowhere; a warning is a guess at the value's shape.
    Severity severity = Severity::Error;
};
[[nodiscard]] std::optional<SettingSecret> secretIn(std::string_view name, std::string_view value);
/// Tells it of the range, with a fix that puts a placeholder there; nothing where it is none.
void lintSecret(LintSink& sink, std::string_view name, std::string_view value, TextRange range);

/// A fix that puts a placeholder named after the setting in the place of its value.
void addPlaceholderFix(LintProblem& problem, std::string_view name, TextRange value);

/// Secrets in a JSON text, by the names of its members and its own; "NAME=value" in lists of
/// Docker's Env. Text that is no JSON is searched for known shapes.
[[nodiscard]] std::vector<LintProblem> secretsInJson(std::string_view text,
                                                     std::string_view name = {});

} // namespace core
