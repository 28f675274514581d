#pragma once

#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/route_parser.h"

#include <optional>
#include <span>
#include <string_view>

namespace core {

/// Sources that never match, sinks that are misspelt, messages that run in a circle. `plain` is the
/// text without placeholders.
void warnOfPlaces(LintSink& sink, std::string_view plain, const ParsedRoute& route);

/// Which part of a source no message on a device has at that place, if any. `parts` are what stands
/// between the slashes, without the stars at the end.
[[nodiscard]] std::optional<std::size_t>
impossibleSourcePart(std::span<const std::string_view> parts);

/// Modules that the route names and that are neither the own one nor a placeholder.
void warnOfModules(LintSink& sink, std::string_view plain, const ParsedRoute& route,
                   std::span<const RoutePlaceholder> placeholders, const LintContext& context);

} // namespace core
