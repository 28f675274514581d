#pragma once

#include "app/cli/check/settings.h"
#include "app/cli/lsp/checked_text.h"
#include "app/cli/lsp/open_files.h"
#include "core/library/lint_kinds.h"

#include <memory>

namespace app::lsp {

/// What a file of its own is: a deployment manifest or create options, told by its name or else by
/// its members; null for any other.
[[nodiscard]] const core::LintKind* kindOf(const OpenFile& file);

/// Judges the file as `lint` does.
[[nodiscard]] std::unique_ptr<CheckedText>
checkSingle(const core::LintKind& kind, const OpenFile& file, SettingsStore& settings);

} // namespace app::lsp
