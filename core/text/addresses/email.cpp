#include "core/text/addresses/email.h"

#include "core/text/addresses/host.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/letters/characters.h"

namespace core {

namespace {

// RFC 5321, section 4.5.3.1: a path holds 256 bytes with its angle brackets.
constexpr std::size_t kMaxAddress = 254;
constexpr std::size_t kMaxLocalPart = 64;

SyntaxFault emailFault(TextRange range, const char* text, std::vector<Argument> arguments = {})
{
    return {range, {"rule", text, std::move(arguments)}};
}

/// RFC 5322 atext, and with RFC 6531 everything visible beyond ASCII.
bool isAtomCharacter(Character character, std::string_view text, std::size_t at)
{
    if (character.point >= 0x80)
        return isVisible(text, at);
    const char c = text[at];
    return isAsciiLetter(c) || isAsciiDigit(c)
           || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

SyntaxFault characterFault(std::string_view text, std::size_t at)
{
    if (isBlank(characterAt(text, at).point))
        return emailFault(rangeOfCharacter(text, at),
                          translatable("rule", "An e-mail address cannot contain a space (%1). "
                                               "Remove it."),
                          {shownCharacter(text, at)});
    return emailFault(rangeOfCharacter(text, at),
                      translatable("rule", "An e-mail address cannot contain “%1” before the @. "
                                           "Write only the address, such as name@contoso.com."),
                      {shownCharacter(text, at)});
}

SyntaxFault missingAt(std::string_view text)
{
    return emailFault({0, text.size()},
                      translatable("rule", "The e-mail address “%1” has no @. Write it as "
                                           "name@contoso.com."),
                      {excerpt(text)});
}

/// Reads words and single dots up to the "@", which `end` then tells.
std::optional<SyntaxFault> faultInDotAtom(std::string_view text, std::size_t& end)
{
    bool afterDot = true;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const bool isDot = text[at] == '.';
        const bool isEnd = text[at] == '@';
        if (afterDot && at == 0 && isEnd)
            return emailFault({0, 1}, translatable("rule", "The e-mail address has no name before "
                                                           "the @. Write it as "
                                                           "name@contoso.com."));
        if (afterDot && (isDot || isEnd)) {
            const std::size_t dot = isDot ? at : at - 1;
            return emailFault({dot, dot + 1},
                              translatable("rule", "A dot in an e-mail address must stand between "
                                                   "two other characters. Remove it."));
        }
        if (isEnd) {
            end = at;
            return std::nullopt;
        }
        if (!isDot && !isAtomCharacter(character, text, at))
            return characterFault(text, at);
        afterDot = isDot;
        at += character.size;
    }
    return missingAt(text);
}

/// The same for a name in quotes (RFC 5321 Quoted-string).
std::optional<SyntaxFault> faultInQuotedName(std::string_view text, std::size_t& end)
{
    for (std::size_t at = 1; at < text.size();) {
        const Character character = characterAt(text, at);
        if (text[at] == '"') {
            end = at + 1;
            if (end == text.size())
                return missingAt(text);
            return text[end] == '@' ? std::nullopt : std::optional(characterFault(text, end));
        }
        const bool isEscape = text[at] == '\\' && at + 1 < text.size();
        const std::size_t shown = isEscape ? at + 1 : at;
        if (text[shown] != ' ' && !isVisible(text, shown))
            return characterFault(text, shown);
        at += isEscape ? 1 + characterAt(text, shown).size : character.size;
    }
    return emailFault({0, 1}, translatable("rule", "The quotation mark of the e-mail address is "
                                                   "never closed. Remove it."));
}

bool isAddressLiteral(std::string_view domain)
{
    if (!domain.starts_with('[') || !domain.ends_with(']'))
        return false;
    const std::string_view literal = domain.substr(1, domain.size() - 2);
    constexpr std::string_view kIpv6 = "ipv6:";
    if (asciiLower(literal.substr(0, kIpv6.size())) == kIpv6)
        return isIpv6Address(literal.substr(kIpv6.size()));
    return isIpv4Address(literal);
}

std::optional<SyntaxFault> faultInDomain(std::string_view text, std::size_t start)
{
    const std::string_view domain = text.substr(start);
    if (domain.empty())
        return emailFault({start - 1, start},
                          translatable("rule", "The e-mail address has nothing after the @. Write "
                                               "the domain, such as contoso.com."));
    const auto second = domain.find('@');
    if (second != std::string_view::npos)
        return emailFault({start + second, start + second + 1},
                          translatable("rule", "The e-mail address has a second @. Write one "
                                               "address only."));
    if (isAddressLiteral(domain))
        return std::nullopt;
    if (domain.ends_with('.'))
        return emailFault({text.size() - 1, text.size()},
                          translatable("rule", "A dot in an e-mail address must stand between two "
                                               "other characters. Remove it."));
    if (auto fault = faultInHostName(text, {start, text.size()}))
        return fault;
    if (looksLikeIpv4Address(domain))
        return emailFault({start, text.size()},
                          translatable("rule", "After the @ stands the number “%1”, to which no "
                                               "mail server delivers. Write the name of the "
                                               "domain, such as name@contoso.com."),
                          {excerpt(domain)});
    return faultInPublicName(text, {start, text.size()});
}

} // namespace

std::optional<SyntaxFault> faultInEmail(std::string_view text)
{
    if (text.empty())
        return emailFault({0, 0}, translatable("rule", "There is no e-mail address. Write one such "
                                                       "as name@contoso.com."));
    if (text.size() > kMaxAddress)
        return emailFault(
            {kMaxAddress, text.size()},
            translatable("rule", "The e-mail address takes %1 bytes; the limit is "
                                 "%2. Use a shorter one."),
            {static_cast<long long>(text.size()), static_cast<long long>(kMaxAddress)});
    std::size_t at = 0;
    if (auto found = text.front() == '"' ? faultInQuotedName(text, at) : faultInDotAtom(text, at))
        return found;
    if (at > kMaxLocalPart)
        return emailFault({0, at},
                          translatable("rule", "The name before the @ takes %1 bytes; the limit is "
                                               "%2. Use a shorter address."),
                          {static_cast<long long>(at), static_cast<long long>(kMaxLocalPart)});
    return faultInDomain(text, at + 1);
}

} // namespace core
