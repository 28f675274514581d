#include "core/text/addresses/address_fixes.h"

#include "core/text/addresses/email.h"
#include "core/text/addresses/guid.h"
#include "core/text/addresses/percent.h"
#include "core/text/addresses/phone.h"
#include "core/text/addresses/url.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

/// Longer texts hold no slip of the pen that could be mended.
constexpr std::size_t kMaxFixed = 8000;

template <class Judge>
std::optional<std::string> ifFixed(std::string_view before, std::string after, Judge faultIn)
{
    const bool fixed = after != before && !faultIn(after);
    return fixed ? std::optional(std::move(after)) : std::nullopt;
}

/// The phone number's characters as E.123 writes them: groups of digits and single spaces.
std::string spacedDigits(std::string_view text)
{
    std::string result;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const std::string_view symbol = text.substr(at, character.size);
        at += character.size;
        const bool separates =
            isBlank(character.point)
            || std::string_view("()-./–‑").find(symbol) != std::string_view::npos;
        gap = gap || separates;
        if (separates)
            continue;
        if (gap && !result.empty() && result != "+")
            result += ' ';
        gap = false;
        result += symbol;
    }
    return result;
}

/// Splits "…ext. 12", "…x12" and "…#12".
std::pair<std::string_view, std::string_view> splitExtension(std::string_view text)
{
    std::size_t digits = 0;
    while (digits < text.size() && isAsciiDigit(text[text.size() - 1 - digits]))
        ++digits;
    const std::string_view before = text.substr(0, text.size() - digits);
    const std::string lower = asciiLower(before);
    for (const std::string_view mark :
         {"extension ", "extension", "ext. ", "ext.", "ext ", "ext", "x ", "x", "# ", "#"})
        if (digits > 0 && lower.ends_with(mark))
            return {before.substr(0, before.size() - mark.size()), text.substr(before.size())};
    return {text, {}};
}

/// What browsers make of an address before they follow it (URL Standard, 4.4): line breaks and tabs
/// go, and a backslash before the query is a slash.
std::string asBrowsersRead(std::string_view url)
{
    std::string read;
    bool isBeforeQuery = true;
    for (const char c : url) {
        isBeforeQuery = isBeforeQuery && c != '?' && c != '#';
        if (c != '\n' && c != '\r' && c != '\t')
            read += c == '\\' && isBeforeQuery ? '/' : c;
    }
    return read;
}

/// Without the controls and spaces around it (URL Standard, 4.4); any other blank is a part of the
/// address, and taking it away would lead elsewhere.
std::string_view trimmedAsBrowsersDo(std::string_view url)
{
    const auto isCut = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!url.empty() && isCut(url.front()))
        url.remove_prefix(1);
    while (!url.empty() && isCut(url.back()))
        url.remove_suffix(1);
    return url;
}

/// Whether a bracket holds what is dialled within the country only: 0, 06, and the 8 of Russia and
/// its neighbours.
bool hasTrunkPrefix(std::string_view number)
{
    const auto open = number.find('(');
    const auto close = number.find(')', open);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return false;
    const auto inside = trimmed(number.substr(open + 1, close - open - 1));
    return inside.starts_with('0') || inside == "8" || inside.starts_with("8 ");
}

} // namespace

std::optional<std::string> fixedUrl(std::string_view text)
{
    if (text.size() > kMaxFixed)
        return std::nullopt;
    std::string url = asBrowsersRead(trimmedAsBrowsersDo(text));
    if (url.starts_with("//"))
        url.insert(0, "https:");
    else if (!splitUrl(url).hasScheme)
        url.insert(0, "https://");
    const std::size_t path = splitUrl(url).path;
    url = url.substr(0, path) + percentEncodedRest(std::string_view(url).substr(path));
    return ifFixed(text, std::move(url),
                   [](std::string_view t) { return faultInUrl(t, UrlScheme::HttpOrHttps); });
}

std::optional<std::string> fixedEmail(std::string_view text)
{
    if (text.size() > kMaxFixed)
        return std::nullopt;
    std::string_view address = trimmed(text);
    const auto open = address.rfind('<');
    if (open != std::string_view::npos && address.ends_with('>'))
        address = address.substr(open + 1, address.size() - open - 2);
    if (asciiLower(address).starts_with("mailto:"))
        address.remove_prefix(std::string_view("mailto:").size());
    return ifFixed(text, std::string(trimmed(address)), faultInEmail);
}

std::optional<std::string> fixedPhone(std::string_view text)
{
    if (text.size() > kMaxFixed)
        return std::nullopt;
    std::string_view number = trimmed(text);
    if (asciiLower(number).starts_with("tel:"))
        number.remove_prefix(std::string_view("tel:").size());
    const auto [main, extension] = splitExtension(number);
    std::string international(main);
    // Some countries dial the zero in parentheses from abroad and others do not; a slash, a line
    // break or a spaced dash parts two numbers or two groups. No digit is dropped or joined on a
    // guess.
    if (hasTrunkPrefix(international))
        return std::nullopt;
    for (const std::string_view sign : {"/", " - ", " – ", "\n", "\r"})
        if (international.find(sign) != std::string::npos)
            return std::nullopt;
    if (international.starts_with("00"))
        international.replace(0, 2, "+");
    std::string fixed = spacedDigits(international);
    if (!extension.empty())
        fixed += " ext. " + std::string(extension);
    return ifFixed(text, std::move(fixed), faultInPhone);
}

std::optional<std::string> fixedGuid(std::string_view text)
{
    constexpr std::size_t kDigits = 32;
    constexpr std::size_t kMaxGuid = 64;
    std::string_view core = text.size() > kMaxGuid ? "" : trimmed(text);
    if (core.starts_with('{') && core.ends_with('}'))
        core = core.substr(1, core.size() - 2);
    std::string digits;
    std::ranges::copy_if(core, std::back_inserter(digits), [](char c) { return c != '-'; });
    if (digits.size() != kDigits)
        return std::nullopt;
    for (const std::size_t hyphen : {20UL, 16UL, 12UL, 8UL})
        digits.insert(hyphen, "-");
    return ifFixed(text, std::move(digits), faultInGuid);
}

} // namespace core
