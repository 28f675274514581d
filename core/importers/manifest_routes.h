#pragma once

#include "core/base/text_edit.h"
#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::importers {

/// Names, forms, priorities and times to live. Sources: RouteSpec.cs, RouteSpecConverter.cs.
/// `allowsObjects`: the schema of edgeHub's part is 1.1 or later, or not known.
void lintRouteFrames(LintSink& sink, const Parts& parts, bool allowsObjects);

/// The name, or with a number behind it where another module of the file has it.
[[nodiscard]] std::string freeModuleName(const Parts& parts, std::string_view name);

/// Gives the module another name, a plain one, wherever the file says it: at its entry, at its
/// desired properties and in the routes. `text` is the whole file. Empty where the entry's name is
/// a part of a longer key.
[[nodiscard]] std::vector<TextEdit> renameModule(std::string_view text, const Parts& parts,
                                                 const ModulePart& module, std::string_view name);

} // namespace core::importers
