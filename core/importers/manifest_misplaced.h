#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

#include <string_view>

/// A text that is not yet a manifest, and parts of another kind than the format has.
namespace core::importers {

/// The entry of a module as it stands in a manifest, with its name and without braces. False for
/// any other text. `plain`: the text as plainManifest() gives it.
bool lintBareMember(LintSink& sink, std::string_view plain);

/// Something that stands where the format has an object or a text.
void lintMisplaced(LintSink& sink, const Parts& parts, std::string_view plain);

/// Keys of a module's entry, and of its settings, that stand in another place than edgeAgent reads
/// them, or are nearly one that it reads.
void lintEntryKeys(LintSink& sink, const ModulePart& module);

} // namespace core::importers
