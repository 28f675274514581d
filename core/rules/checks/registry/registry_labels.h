#pragma once

#include "core/rules/engine/checking.h"

namespace core {

/// What the labels of an image say otherwise than tag and offer: version, title, documentation,
/// vendor, source and licences. Each is told at the first tag that shows it. A label may stem from
/// the base image, so that all of it is a guess.
void checkImageLabels(const Subject& subject, Checking& report);

} // namespace core
