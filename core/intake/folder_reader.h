#pragma once

#include "core/base/result.h"
#include "core/intake/kinds.h"
#include "core/intake/told.h"

namespace core::intake {

/// A folder with a file for each field, as fastlane and other tools of stores keep them: texts by
/// their names, also below a folder for the language and below plans/ID; logos by their names;
/// screenshots with a caption of the same name beside them.
[[nodiscard]] bool isFieldFolder(const Source& source);
[[nodiscard]] Result<Told> readFieldFolder(const Source& source);

} // namespace core::intake
