#pragma once

#include "core/iotedge/lint/lint.h"

#include <string>
#include <string_view>
#include <vector>

/// What an editor of routes needs beside their problems.
namespace core {

enum class RouteWordKind {
    Keyword,
    Source,
    Sink,
    Property,
    SystemProperty,
    Function,
    Literal,
    Operator,
    Comment
};

struct RouteHighlight {
    TextRange range;
    RouteWordKind kind;

    bool operator==(const RouteHighlight&) const = default;
};

/// In the order of the text, not overlapping; for any text, also one that is half written.
[[nodiscard]] std::vector<RouteHighlight> routeHighlights(std::string_view text);

struct RouteCompletion {
    /// What takes the place of `range`.
    std::string text;
    /// What is typed already.
    TextRange range;

    bool operator==(const RouteCompletion&) const = default;
};

/// What may be meant at the byte `cursor`, the likeliest first: sources after FROM, sinks after
/// INTO, functions and system properties after WHERE, keywords between them.
[[nodiscard]] std::vector<RouteCompletion>
routeCompletions(std::string_view text, std::size_t cursor, const LintContext& context);

/// The route with another name in the place of a module's; unchanged where it does not name it, and
/// where it cannot be read.
[[nodiscard]] std::string renamedRoute(const std::string& route, std::string_view from,
                                       const std::string& to);

} // namespace core
