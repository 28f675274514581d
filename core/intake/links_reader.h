#pragma once

#include "core/base/result.h"
#include "core/intake/kinds.h"
#include "core/intake/told.h"

#include <string_view>

namespace core::intake {

/// A table of links: lines of title, address and role in any order, apart by commas, semicolons or
/// tabs, with or without a line of names above.
[[nodiscard]] bool isLinkTable(const Source& source);
[[nodiscard]] Result<Told> readLinkTable(const Source& source);

/// The same of a text beside others. False where it has no web address.
bool addLinks(std::string_view text, Told& told);

} // namespace core::intake
