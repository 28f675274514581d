#pragma once

#include "core/rules/engine/checking.h"

namespace core {

/// File names of pictures with which no bundle can be exported: signs that programs which verify
/// bundles or other systems read in different ways, names that differ only in letter case, and
/// those that a derived logo takes.
void checkPictureNames(const Subject& subject, Checking& report);

} // namespace core
