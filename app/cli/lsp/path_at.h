#pragma once

#include "core/base/field_path.h"
#include "core/text/json/json_tree.h"

#include <cstddef>

namespace app::lsp {

/// The address of the innermost member or item of a JSON text that the offset is in, its name
/// included; the root where it is in none.
[[nodiscard]] core::FieldPath pathAt(const core::JsonNode& root, std::size_t offset);

} // namespace app::lsp
