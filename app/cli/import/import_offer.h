#pragma once

#include "app/cli/base/command.h"
#include "core/intake/kinds.h"

#include <filesystem>

namespace app {

/// Takes what the source tells into the project of the folder, which is made if there is none, and
/// says what was taken and what was not.
ExitCode importOffer(const Arguments& arguments, const std::filesystem::path& folder,
                     const core::intake::Source& source, const core::intake::Kind& kind);

} // namespace app
