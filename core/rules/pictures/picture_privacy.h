#pragma once

#include "core/rules/engine/rule.h"

namespace core {

// The checks of the rows on what pictures tell beside their pixels.
void checkPlaceInPicture(const Subject& subject, Checking& report);
void checkPersonInPicture(const Subject& subject, Checking& report);
void checkHiddenInPicture(const Subject& subject, Checking& report);

} // namespace core
