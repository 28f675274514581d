#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

#include <string_view>
#include <vector>

namespace core {

/// The words of the route language, as the lexer of edgeHub has them.
enum class RouteTokenKind {
    Select,
    From,
    Where,
    Into,
    String,
    UnterminatedString,
    Integer,
    HexInteger,
    Real,
    True,
    False,
    Null,
    Undefined,
    OpenParenthesis,
    CloseParenthesis,
    OpenBrace,
    CloseBrace,
    Comma,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    And,
    Or,
    Not,
    Equal,
    NotEqual,
    LessOrEqual,
    GreaterOrEqual,
    Greater,
    Less,
    Concat,
    Coalesce,
    /// "$upstream", "$body.level": a dollar sign and a name, which may hold square brackets.
    SystemName,
    Name,
    /// A name with square brackets but without a dollar sign, which no rule of the grammar takes.
    BracketedName,
    Unknown,
    End
};

struct RouteToken {
    RouteTokenKind kind = RouteTokenKind::End;
    TextRange range;

    bool operator==(const RouteToken&) const = default;
};

/// The tokens of a route or a condition, without white space and comments; the last is End. The
/// longest token wins, so operators without spaces around them are part of a name.
[[nodiscard]] std::vector<RouteToken> routeTokens(std::string_view text);

/// The comments of the text: they are dropped like white space, even in the midst of a source.
[[nodiscard]] std::vector<TextRange> routeComments(std::string_view text);

[[nodiscard]] constexpr std::string_view textIn(std::string_view text, TextRange range)
{
    return text.substr(range.start, range.end - range.start);
}

/// The token as a message shows it; the end of the text has a name.
[[nodiscard]] Argument shownToken(std::string_view text, const RouteToken& token);

/// Whether the route language reads the word as a name, so that a module or an output of that name
/// can stand in a source.
[[nodiscard]] bool isRouteName(std::string_view word);

} // namespace core
