#pragma once

#include "core/report/run/report_words.h"

#include <string>

namespace core {

/// The script of the hand-over page with its texts in the page's language; resources/handoff has it
/// in English.
[[nodiscard]] std::string handoffScript(const ReportWords& words);

} // namespace core
