#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

namespace core::options {

/// "Devices" and "DeviceRequests" of HostConfig.
void lintDevices(LintSink& sink, const JsonNode& root);

} // namespace core::options
