#pragma once

#include "app/document/export_job.h"
#include "core/rules/engine/finding.h"
#include "core/rules/engine/rehearsal.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// The error of the first page, as the list of findings has it.
[[nodiscard]] std::optional<core::Finding> firstErrorOf(std::vector<core::Finding> findings);

/// How the certification would end by what was answered.
[[nodiscard]] QString rehearsedText(const core::OutcomeCounts& rehearsed);

/// What an export does just now.
[[nodiscard]] QString phaseText(ExportPhase phase);

} // namespace app
