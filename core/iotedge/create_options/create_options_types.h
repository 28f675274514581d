#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// Whether the value is of the type's kind; what a list, a map or an object holds is not looked at.
/// Null stands for a value that is not given.
[[nodiscard]] bool isOfType(const DockerType& type, const JsonNode& value);

/// What values of the type are, in words: "a whole number".
[[nodiscard]] Argument expectedType(const DockerType& type);

/// A value that is not: an error where the device refuses it, a warning where IoT Edge turns it
/// into what the key takes.
void reportType(LintSink& sink, const DockerKey& key, const DockerType& type,
                const JsonNode& value);

} // namespace core::options
