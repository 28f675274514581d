#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

#include <string>
#include <string_view>

namespace core::options {

void lintBinds(LintSink& sink, const JsonNode& list);
/// Mounts of the list Mounts, and mount points that are taken twice.
void lintMounts(LintSink& sink, const JsonNode& root);

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

} // namespace core::options
