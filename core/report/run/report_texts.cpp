#include "core/report/run/report_texts.h"

#include "core/base/printable.h"
#include "core/text/json/json_character.h"
#include "core/text/letters/characters.h"

#include <cstdint>

namespace core {

namespace {

constexpr std::string_view kBadCharacter = "\xEF\xBF\xBD";

/// U+FFFE and U+FFFF are no characters of XML.
bool startsForbidden(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

std::string xmlCharacter(char c, char before)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    case '\t':
        return "&#9;";
    case '#':
        return before == '#' ? "&#35;" : "#";
    default:
        return static_cast<unsigned char>(c) < 0x20 ? std::string(kBadCharacter)
                                                    : std::string(1, c);
    }
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || std::string_view("-._~/").find(c) != std::string_view::npos;
}

std::string percentEncoded(char c)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(c);
    return {'%', kDigits[value >> 4U], kDigits[value & 0xFU]};
}

/// Nothing that is seen, and the end of what would be a mention, a reference or an address.
constexpr std::string_view kGap = "&#8203;";

std::string markdownCharacter(std::string_view text, std::size_t at)
{
    const char c = text[at];
    const std::string_view rest = text.substr(at);
    if (c == '&')
        return "&amp;";
    if (c == '<')
        return "&lt;";
    if (c == '>')
        return "&gt;";
    if (c == '@')
        return '@' + std::string(kGap);
    if (c == '#')
        return "\\#" + std::string(kGap);
    if (rest.starts_with("://"))
        return ':' + std::string(kGap);
    if (c == '.' && at >= 3 && (text.substr(at - 3, 3) == "www" || text.substr(at - 3, 3) == "WWW"))
        return std::string(kGap) + '.';
    if (std::string_view("\\`*_{}[]()|~$!^").find(c) != std::string_view::npos)
        return {'\\', c};
    return {c};
}

} // namespace

std::string calmJson(std::string_view json)
{
    std::string calm;
    calm.reserve(json.size());
    for (std::size_t at = 0; at < json.size();) {
        const Character character = characterAt(json, at);
        if (json[at] == '#' && at > 0 && json[at - 1] == '#')
            calm += "\\u0023";
        else if (character.size > 1 && isSteeringMark(static_cast<std::uint32_t>(character.point)))
            calm += printable(json.substr(at, character.size));
        else
            calm += json.substr(at, character.size);
        at += character.size;
    }
    return calm;
}

std::string indented(std::string_view text, std::size_t by)
{
    const std::string margin(by, ' ');
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result += margin;
    }
    return result;
}

std::string escapedXml(std::string_view text)
{
    const std::string valid = validUtf8(text);
    std::string result;
    char before = 0;
    for (std::size_t at = 0; at < valid.size(); ++at) {
        if (startsForbidden(std::string_view(valid).substr(at))) {
            result += kBadCharacter;
            at += 2;
            before = 0;
            continue;
        }
        result += xmlCharacter(valid[at], before);
        before = valid[at];
    }
    return result;
}

std::string uriOfPath(std::string_view path)
{
    std::string uri;
    for (const char c : path)
        uri += isUnreserved(c) ? std::string(1, c) : percentEncoded(c);
    return uri;
}

std::string escapedMarkdownText(std::string_view text)
{
    const std::string shown = printable(text);
    std::string result;
    for (std::size_t at = 0; at < shown.size(); ++at)
        result += markdownCharacter(shown, at);
    return result;
}

std::string markdownTarget(std::string_view url)
{
    if (!url.starts_with("https://") && !url.starts_with("http://"))
        return {};
    std::string target;
    for (const char c : url)
        target +=
            isUnreserved(c) || std::string_view(":?#&=%+,;@").find(c) != std::string_view::npos
                ? std::string(1, c)
                : percentEncoded(c);
    return target;
}

} // namespace core
