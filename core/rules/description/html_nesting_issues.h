#pragma once

#include "core/rules/description/description_issues.h"

#include <vector>

namespace core {

/// Nesting, and characters that browsers have to guess at.
[[nodiscard]] std::vector<DescriptionIssue> nestingIssues(const Listing& /*unused*/,
                                                          const Html& html);
/// Structure beyond what "simple HTML" suggests.
[[nodiscard]] std::vector<DescriptionIssue> complexHtmlIssues(const Listing& /*unused*/,
                                                              const Html& html);

} // namespace core
