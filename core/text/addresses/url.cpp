#include "core/text/addresses/url.h"

#include "core/text/addresses/host.h"
#include "core/text/addresses/percent.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

/// RFC 9110, section 4.1: what every sender and recipient should support at least.
constexpr std::size_t kMaxUrl = 8000;

SyntaxFault urlFault(TextRange range, const char* text, std::vector<Argument> arguments = {})
{
    return {range, {"rule", text, std::move(arguments)}};
}

std::optional<SyntaxFault> faultInSize(std::string_view text)
{
    if (text.empty())
        return urlFault({0, 0},
                        translatable("rule", "There is no web address. Write one that begins "
                                             "with https://."));
    if (text.size() > kMaxUrl)
        return urlFault({kMaxUrl, text.size()},
                        translatable("rule", "The web address takes %1 bytes; the limit is %2. "
                                             "Shorten it."),
                        {static_cast<long long>(text.size()), static_cast<long long>(kMaxUrl)});
    return std::nullopt;
}

std::optional<SyntaxFault> faultInBlanks(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const TextRange range{at, at + character.size};
        if (isBlank(character.point))
            return urlFault(range,
                            translatable("rule",
                                         "A web address cannot contain a space or line break "
                                         "(%1). Remove it, or write %2 inside a path."),
                            {shownCharacter(text, at), std::string("%20")});
        if (text[at] == '\\')
            return urlFault(range, translatable("rule", "A web address cannot contain a backslash. "
                                                        "Write / in its place."));
        at += character.size;
    }
    return std::nullopt;
}

std::optional<SyntaxFault> faultInScheme(std::string_view text, const UrlParts& parts,
                                         UrlScheme allowed)
{
    if (!parts.hasScheme)
        return urlFault({0, parts.host.end > 0 ? parts.host.end : text.size()},
                        translatable("rule",
                                     "The web address “%1” does not say how to reach it. Begin "
                                     "it with https://."),
                        {excerpt(text)});
    const std::string scheme = asciiLower(text.substr(0, parts.scheme.end));
    if (scheme != "https" && (scheme != "http" || allowed == UrlScheme::HttpsOnly))
        return urlFault(
            parts.scheme,
            allowed == UrlScheme::HttpsOnly
                ? translatable("rule", "The web address begins with “%1:”; only https:// "
                                       "is accepted here. Write https://.")
                : translatable("rule", "The web address begins with “%1:”; only https:// "
                                       "and http:// are accepted. Write https://."),
            {excerpt(text.substr(0, parts.scheme.end))});
    if (!parts.hasAuthority)
        return urlFault({parts.scheme.end, std::min(parts.scheme.end + 2, text.size())},
                        translatable("rule", "Two slashes are missing after “%1:”. Write %1://."),
                        {scheme});
    return std::nullopt;
}

std::optional<SyntaxFault> faultInBracketedHost(std::string_view text, TextRange host)
{
    const std::string_view literal = text.substr(host.start, host.end - host.start);
    if (literal.back() == ']' && isIpv6Address(literal.substr(1, literal.size() - 2)))
        return std::nullopt;
    return urlFault(host,
                    translatable("rule", "“%1” is not an IPv6 address. Write the host name in its "
                                         "place."),
                    {excerpt(literal)});
}

std::optional<SyntaxFault> faultInHost(std::string_view text, const UrlParts& parts)
{
    const TextRange host = parts.host;
    const std::string_view name = text.substr(host.start, host.end - host.start);
    if (name.empty())
        return urlFault({host.start, std::min(host.start + 1, text.size())},
                        translatable("rule",
                                     "The web address names no host. Write one after the two "
                                     "slashes, such as www.contoso.com."));
    if (name.front() == '[')
        return faultInBracketedHost(text, host);
    const std::string dotted = withAsciiDots(name);
    if (!looksLikeIpv4Address(dotted))
        return faultInHostName(text, host);
    if (isIpv4Address(dotted))
        return std::nullopt;
    return urlFault(host,
                    translatable("rule",
                                 "“%1” is not an IPv4 address: it needs four numbers from 0 "
                                 "to 255. Write the host name in its place."),
                    {excerpt(name)});
}

std::optional<SyntaxFault> faultInPort(std::string_view text, TextRange port)
{
    constexpr int kHighestPort = 65535;
    long long value = 0;
    for (std::size_t at = port.start; at < port.end; ++at) {
        if (!isAsciiDigit(text[at]))
            return urlFault(rangeOfCharacter(text, at),
                            translatable("rule",
                                         "A port is a number and cannot contain “%1”. Correct "
                                         "the part after the colon, or remove it."),
                            {shownCharacter(text, at)});
        value = std::min(value * 10 + (text[at] - '0'), kHighestPort + 1LL);
    }
    if (port.end > port.start && (value == 0 || value > kHighestPort))
        return urlFault(port,
                        translatable("rule",
                                     "The port %1 does not exist; ports run from 1 to 65535. "
                                     "Correct it, or remove it."),
                        {excerpt(text.substr(port.start, port.end - port.start))});
    return std::nullopt;
}

std::optional<SyntaxFault> faultInRest(std::string_view text, std::size_t start)
{
    bool inFragment = false;
    for (std::size_t at = start; at < text.size(); ++at) {
        if (text[at] == '%') {
            if (!isPercentCode(text, at))
                return urlFault({at, std::min(at + 3, text.size())},
                                translatable("rule", "A % in a web address must be followed by two "
                                                     "hexadecimal digits. Write %1 for the sign "
                                                     "itself."),
                                {std::string("%25")});
            at += 2;
        } else if (text[at] == '#' && !inFragment) {
            inFragment = true;
        } else if (const auto size = pathCharacterBeyondAscii(text, at); size > 0) {
            at += size - 1;
        } else if (!isPathCharacter(text[at])) {
            const TextRange range = rangeOfCharacter(text, at);
            return urlFault(range,
                            translatable("rule", "A web address cannot contain “%1” as it stands. "
                                                 "Write %2 in its place."),
                            {shownCharacter(text, at),
                             percentEncoded(text.substr(at, range.end - range.start))});
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<SyntaxFault> faultInUrlForm(std::string_view text, UrlScheme scheme)
{
    if (auto found = faultInSize(text))
        return found;
    if (auto found = faultInBlanks(text))
        return found;
    const UrlParts parts = splitUrl(text);
    if (auto found = faultInScheme(text, parts, scheme))
        return found;
    if (auto found = faultInHost(text, parts))
        return found;
    if (auto found = faultInPort(text, parts.port))
        return found;
    return faultInRest(text, parts.path);
}

std::optional<SyntaxFault> faultInUrl(std::string_view text, UrlScheme scheme)
{
    const UrlParts parts = splitUrl(text);
    if (auto found = faultInUrlForm(text, scheme))
        return found;
    if (isEmptyUserInfo(text, parts))
        return urlFault(parts.userInfo,
                        translatable("rule", "Before the host stands a “%1” with no user name. "
                                             "Remove it."),
                        {std::string(partOf(text, parts.userInfo))});
    if (parts.userInfo.end > parts.userInfo.start)
        return urlFault({parts.userInfo.start, parts.userInfo.end},
                        translatable("rule",
                                     "The web address carries a user name or password, which "
                                     "every customer would see. Remove everything up to "
                                     "the @."));
    return faultInPublicName(text, parts.host);
}

std::string hostOfUrl(std::string_view url)
{
    const UrlParts parts = splitUrl(url);
    if (!parts.hasScheme || !parts.hasAuthority)
        return {};
    std::string host = withAsciiDots(asciiLower(partOf(url, parts.host)));
    if (host.ends_with('.'))
        host.pop_back();
    return host;
}

} // namespace core
