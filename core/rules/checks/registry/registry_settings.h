#pragma once

#include "core/rules/engine/checking.h"

/// What a plan's defaults say against what its images have in themselves.
namespace core {

/// Ports that the create options bind and an image does not expose.
void checkImagePorts(const Subject& subject, Checking& report);
/// Variables of the plan whose names are near to one of an image.
void checkImageVariables(const Subject& subject, Checking& report);

} // namespace core
