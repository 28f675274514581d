#pragma once

#include "core/text/json/json_tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

/// What the parts of lintCreateOptions() share. Each of them adds what it finds to the sink.

namespace core::options {

/// Keys that Docker does not know, values of the wrong type, keys without use, risks.
inline constexpr std::string_view kDocker = "create.docker";
/// Values of the right type that Docker or Linux refuses when the container is made or started.
inline constexpr std::string_view kRefused = "create.refused";
inline constexpr std::string_view kHealthShell = "create.health.shell";

/// A text that is meant as it stands; one with a placeholder waits for a value.
[[nodiscard]] bool isJudged(const JsonNode& value);
[[nodiscard]] std::string asciiUpper(std::string_view text);

/// The value at the end of the keys; null where there is none.
[[nodiscard]] const JsonNode* valueAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys);
/// The same, if it is of that kind.
[[nodiscard]] const JsonNode* valueAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys, JsonKind kind);
/// The same, if it is a list, an object or a text that is not empty.
[[nodiscard]] const JsonNode* filled(const JsonNode& root,
                                     std::initializer_list<std::string_view> keys);
/// The text there, empty where there is none.
[[nodiscard]] std::string_view textAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys);

/// The whole number that a JSON number stands for, "1e9" and "512.0" among them; nothing for a
/// fraction, beyond 64 bits, and for a point or exponent beyond what a double holds exactly.
[[nodiscard]] std::optional<long long> wholeNumber(std::string_view text);
/// The same of a value; nothing where it is no number.
[[nodiscard]] std::optional<long long> wholeNumber(const JsonNode& value);

/// What stands before "=" in an entry of Env.
[[nodiscard]] std::string_view variableName(std::string_view entry);

/// The parameter of the kernel with dots between its parts, as runc reads it: a slash as the first
/// mark means that slashes and dots stand for each other.
[[nodiscard]] std::string kernelParameter(std::string_view key);

} // namespace core::options
