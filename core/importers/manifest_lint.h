#pragma once

#include "core/iotedge/lint/lint.h"

#include <vector>

namespace core {

/// A whole deployment manifest, in any form that importManifest() takes: each route, variable,
/// image, create option and desired property judged where it stands, and the room that IoT Hub
/// gives. What the marketplace alone refuses is a warning: on a device it works. Errors are what
/// the hub, edgeHub, edgeAgent or Docker refuses, and secrets.
[[nodiscard]] std::vector<LintProblem> lintManifest(std::string_view text);

} // namespace core
