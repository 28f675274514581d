#pragma once

#include "core/iotedge/routes/condition.h"

/// Routes as edgeHub reads them: FROM a source, WHERE a condition holds, INTO a sink.
namespace core {

enum class SinkKind { None, Upstream, Module };

/// Where a route sends messages.
struct RouteSink {
    SinkKind kind = SinkKind::None;
    TextRange range;
    /// Module: the four parts of "/modules/NAME/inputs/NAME" as they stand in the text.
    std::vector<TextRange> parts;
};

struct ParsedRoute {
    /// What stands between the slashes of the source.
    std::vector<TextRange> source;
    TextRange sourceRange;
    /// Absent where the route has no WHERE; without nodes where it cannot be read.
    std::optional<ParsedCondition> condition;
    TextRange conditionRange;
    RouteSink sink;
    /// What makes edgeHub refuse the route while it reads it, and the catalogue id for it.
    std::optional<RouteSyntaxError> error;
    std::string_view errorRule;
    /// Where the route is complete: whatever follows is ignored.
    std::size_t end = 0;
};

/// The text must not hold placeholders in angle brackets: see withoutPlaceholders().
[[nodiscard]] ParsedRoute parseRoute(std::string_view text, std::span<const RouteToken> tokens);

/// A part of a source or a sink that stands for a name which only the customer knows.
struct RoutePlaceholder {
    /// With its angle brackets.
    TextRange range;

    bool operator==(const RoutePlaceholder&) const = default;
};
[[nodiscard]] std::vector<RoutePlaceholder> routePlaceholders(std::string_view text);
/// The text with a name of the same length in place of each placeholder, so that places stay.
[[nodiscard]] std::string withoutPlaceholders(std::string_view text,
                                              std::span<const RoutePlaceholder> placeholders);

/// "/messages/modules/Camera/outputs/alerts": the source as edgeHub compares it, without the stars
/// and the slash at its end.
[[nodiscard]] std::string comparedSource(std::string_view text, const ParsedRoute& route);

} // namespace core
