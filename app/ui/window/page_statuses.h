#pragma once

#include "app/ui/window/rail.h"

#include <vector>

namespace app {

class Document;

/// The state of each page, in the order of core::allPages(). Findings are told of what somebody has
/// touched, but on the last page, where the offer is about to go out, all that an export would say.
[[nodiscard]] std::vector<PageStatus> pageStatuses(const Document& document, int current);

/// "7 of 11 pages complete · 7 errors, 4 warnings".
[[nodiscard]] QString progressText(const std::vector<PageStatus>& statuses,
                                   const Document& document);

} // namespace app
