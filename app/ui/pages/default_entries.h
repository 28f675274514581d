#pragma once

#include "app/ui/widgets/lists/entry_row.h"

#include <cstddef>

namespace app {

class Document;

/// What the rows of the page Default configuration are: routes, desired properties, environment
/// variables. Routes know the module name of the plan at the index.
[[nodiscard]] EntryKind routeEntries(const Document& document, std::size_t plan);
[[nodiscard]] EntryKind twinEntries();
[[nodiscard]] EntryKind environmentEntries();

} // namespace app
