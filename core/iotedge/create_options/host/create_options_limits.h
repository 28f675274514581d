#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

/// Memory, processors and disks: numbers that Docker refuses, alone and beside each other.
/// Source: moby/moby b985e2313a, daemon/daemon_unix.go, verifyPlatformContainerResources().
namespace core::options {

void lintMemory(LintSink& sink, const DockerKey& key, const JsonNode& value);
void lintNumberList(LintSink& sink, const DockerKey& key, const JsonNode& value);
void lintWeight(LintSink& sink, const DockerKey& key, const JsonNode& value);
/// Limits that exclude each other, and those whose range has a hole.
void lintResources(LintSink& sink, const JsonNode& root);

} // namespace core::options
