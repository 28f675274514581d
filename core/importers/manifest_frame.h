#pragma once

#include "core/importers/manifest_parts.h"
#include "core/iotedge/lint/lint_sink.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

/// What a manifest is made of beside the languages of its values. Errors are what edgeAgent and
/// edgeHub refuse; names are read in any letter case and numbers in quotes, as they do. Values that
/// hold a template value are not judged.
namespace core::importers {

/// The versions of both parts, and what must be in them. Of a layered deployment, which adds to
/// another one, only what is there.
void lintFrame(LintSink& sink, const Parts& parts);

/// The member of that name in any letter case as .NET reads it; null where there is none.
[[nodiscard]] const JsonNode* memberOf(const JsonNode& object, std::string_view key);

/// A whole number that Json.NET reads from the value, in quotes or not.
[[nodiscard]] std::optional<long long> wholeNumber(const JsonNode& value);

/// The properties of the runtime's twin that only the hub judges. Names of modules, routes and
/// variables have rules of their own; create options may stand there as an object that a tool turns
/// into a text.
void eachRuntimeProperty(const JsonNode& desired,
                         const std::function<void(const JsonMember&)>& judge);

/// The member that holds the sections of a deployment manifest, through every wrapper: "content" as
/// the hub has it, a list of deployments, a template of the Azure Resource Manager. The objects and
/// lists that were gone through are appended to `wrappers`, the innermost first. Null where there
/// is none.
[[nodiscard]] const JsonMember* contentMember(const JsonNode& root,
                                              std::vector<const JsonNode*>& wrappers);

} // namespace core::importers
