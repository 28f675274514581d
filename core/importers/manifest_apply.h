#pragma once

#include "core/importers/manifest_import.h"

namespace core {

/// Puts the module's defaults and image into the plan, which keeps all else. Where the plan gives
/// the module another name, its own routes follow.
void applyImport(const ImportedModule& module, Plan& plan);

} // namespace core
