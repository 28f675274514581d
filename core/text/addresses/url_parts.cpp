#include "core/text/addresses/url_parts.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

bool isSchemeCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '+' || c == '-' || c == '.';
}

/// The length of the scheme, 0 where there is none. "www.contoso.com:8080" and "host:80" begin
/// with a host: what follows their colon is neither "//" nor text.
std::size_t schemeLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isSchemeCharacter(text[length]))
        ++length;
    if (length == 0 || length == text.size() || text[length] != ':' || !isAsciiLetter(text[0]))
        return 0;
    const std::string_view after = text.substr(length + 1);
    const bool isHost = text.substr(0, length).find('.') != std::string_view::npos
                        || (!after.empty() && isAsciiDigit(after.front()));
    return after.starts_with("//") || !isHost ? length : 0;
}

/// The colon before a port; the end where there is none. Colons inside brackets are an address'.
std::size_t portColon(std::string_view text, std::size_t start, std::size_t end)
{
    const std::string_view authority = text.substr(start, end - start);
    const auto bracket = authority.starts_with('[') ? authority.find(']') : 0;
    const auto colon = bracket == std::string_view::npos ? bracket : authority.find(':', bracket);
    return colon == std::string_view::npos ? end : start + colon;
}

} // namespace

bool isEmptyUserInfo(std::string_view text, const UrlParts& parts)
{
    const std::string_view info = partOf(text, parts.userInfo);
    return !info.empty() && info.find_first_not_of(":@") == std::string_view::npos;
}

UrlParts splitUrl(std::string_view text)
{
    UrlParts parts;
    const std::size_t scheme = schemeLength(text);
    parts.hasScheme = scheme > 0;
    parts.scheme = {0, scheme};
    const std::size_t afterScheme = parts.hasScheme ? scheme + 1 : 0;
    parts.hasAuthority = text.substr(afterScheme).starts_with("//");
    const std::size_t start = afterScheme + (parts.hasAuthority ? 2 : 0);
    parts.path = std::min(text.find_first_of("/?#", start), text.size());

    const auto at = text.substr(start, parts.path - start).rfind('@');
    const std::size_t hostStart = at == std::string_view::npos ? start : start + at + 1;
    parts.userInfo = {start, hostStart};
    const std::size_t colon = portColon(text, hostStart, parts.path);
    parts.host = {hostStart, colon};
    parts.port = {std::min(colon + 1, parts.path), parts.path};
    return parts;
}

} // namespace core
