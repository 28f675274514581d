#pragma once

#include "app/cli/check/settings.h"
#include "app/cli/lsp/checked_text.h"
#include "app/cli/lsp/open_files.h"

#include <memory>

namespace app::lsp {

/// Checks the project in the folder as `check` does, with what is open in the place of what lies on
/// the disk. Null where there is no offer.json.
[[nodiscard]] std::unique_ptr<CheckedText>
checkProject(const std::filesystem::path& folder, SettingsStore& settings, const OpenFiles& open);

} // namespace app::lsp
