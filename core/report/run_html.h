#pragma once

#include "core/report/run/report_words.h"
#include "core/report/run/run.h"

#include <string>
#include <string_view>

namespace core {

/// What a page says of a run that was checked; `anchors` is what its anchors begin with.
[[nodiscard]] std::string checkedBody(const Run& run, std::string_view anchors,
                                      const ReportWords& words);

} // namespace core
