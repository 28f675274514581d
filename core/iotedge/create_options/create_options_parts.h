#pragma once

#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/create_options/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

#include <initializer_list>
#include <string_view>

/// The parts that lintCreateOptions() is made of. Each adds what it finds to the sink.
namespace core::options {

inline constexpr std::string_view kDocker = "create.docker";

/// Keys that Docker does not know, that stand in the wrong place, or hold a value of the wrong
/// type; values that have a form of their own.
void lintKeys(LintSink& sink, const JsonNode& root);

/// The form of one value, by the key's check. The value is of the key's type.
void lintForm(LintSink& sink, const DockerKey& key, const JsonNode& value);
void lintEnvironmentList(LintSink& sink, const JsonNode& list);
void lintPortMap(LintSink& sink, const DockerKey& key, const JsonNode& map);
void lintHostPort(LintSink& sink, const JsonNode& value);
void lintBinds(LintSink& sink, const JsonNode& list);

/// Mounts of the list Mounts, and mount points that are taken twice.
void lintMounts(LintSink& sink, const JsonNode& root);
/// Settings that exclude each other.
void lintConflicts(LintSink& sink, const JsonNode& root);
/// Access to the host and other things to think twice about.
void lintRisks(LintSink& sink, const JsonNode& root);
/// Ports that are exposed and not bound.
void lintExposedPorts(LintSink& sink, const JsonNode& root);
/// Variables of Env that the module's environment sets as well.
void lintSharedVariables(LintSink& sink, const JsonNode& root,
                         const std::vector<std::string>& environment);

/// The value at the end of the keys, if it is of that kind; else null.
[[nodiscard]] const JsonNode* valueAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys, JsonKind kind);
/// The text there, empty where there is none.
[[nodiscard]] std::string_view textAt(const JsonNode& root,
                                      std::initializer_list<std::string_view> keys);

/// "source:destination:mode" cut at its colons; a Windows drive keeps its own.
struct BindParts {
    std::string_view source;
    std::string_view destination;
    std::string_view mode;
    bool hasMode = false;
    bool hasTooMany = false;
};
[[nodiscard]] BindParts bindParts(std::string_view bind);
[[nodiscard]] bool isAbsolutePath(std::string_view path);
/// Without a slash at the end and without doubled ones.
[[nodiscard]] std::string cleanPath(std::string_view path);

/// What stands before "=" in an entry of Env.
[[nodiscard]] std::string_view variableName(std::string_view entry);

} // namespace core::options
