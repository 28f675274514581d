#pragma once

#include "core/base/field_path.h"
#include "core/importers/manifest_import.h"

#include <vector>

namespace core {

/// Puts the module's defaults and image into the plan, which keeps all else. Where the plan gives
/// the module another name, its own routes follow.
void applyImport(const ImportedModule& module, Plan& plan);

/// The fields of a plan, as addresses below it, that hold something now and would hold another
/// thing: what applyImport() would replace.
[[nodiscard]] std::vector<FieldPath> replacedByImport(const ImportedModule& module,
                                                      const Plan& plan);

} // namespace core
