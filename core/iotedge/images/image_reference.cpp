#include "core/iotedge/images/image_reference.h"

#include "core/iotedge/images/image_parts.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kMaxTag = 128;

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isAsciiDigit(c);
}
bool isLetterOrDigit(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}
bool isWord(char c)
{
    return isLetterOrDigit(c) || c == '_';
}
bool looksLikeDomain(std::string_view first)
{
    const bool hasUpper = std::ranges::any_of(first, [](char c) { return c >= 'A' && c <= 'Z'; });
    return first.find_first_of(".:") != std::string_view::npos || first == "localhost" || hasUpper;
}

/// Small letters and digits, with ".", "_", "__" or dashes between them.
bool isPathPart(std::string_view part)
{
    std::size_t at = 0;
    while (at < part.size() && isLowerOrDigit(part[at])) {
        while (at < part.size() && isLowerOrDigit(part[at]))
            ++at;
        if (at == part.size())
            return true;
        const std::size_t mark = at;
        while (at < part.size() && part[at] == part[mark] && !isLowerOrDigit(part[at]))
            ++at;
        const std::size_t size = at - mark;
        const bool isGood = part[mark] == '-' || (part[mark] == '.' && size == 1)
                            || (part[mark] == '_' && size <= 2);
        if (!isGood)
            return false;
    }
    return false;
}

} // namespace

namespace images {

bool isHex(std::string_view text)
{
    return std::ranges::all_of(text, isHexDigit);
}

RawReference split(std::string_view text)
{
    RawReference raw;
    if (const auto at = text.find('@'); at != std::string_view::npos) {
        raw.digest = text.substr(at + 1);
        raw.hasDigest = true;
        text = text.substr(0, at);
    }
    const auto slash = text.rfind('/');
    const auto colon = text.rfind(':');
    const bool isTag =
        colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
    if (isTag) {
        raw.tag = text.substr(colon + 1);
        raw.hasTag = true;
        text = text.substr(0, colon);
    }
    const auto first = text.find('/');
    if (first != std::string_view::npos && looksLikeDomain(text.substr(0, first))) {
        raw.domain = text.substr(0, first);
        text = text.substr(first + 1);
    }
    raw.path = text;
    return raw;
}

bool isDomain(std::string_view domain)
{
    if (domain.starts_with('[')) {
        const auto close = domain.find(']');
        if (close == std::string_view::npos || close < 3)
            return false;
        const std::string_view inner = domain.substr(1, close - 1);
        if (!std::ranges::all_of(inner, [](char c) { return isHexDigit(c) || c == ':'; }))
            return false;
        domain = domain.substr(close + 1);
        return domain.empty()
               || (domain.size() > 1 && domain.front() == ':'
                   && std::ranges::all_of(domain.substr(1), isAsciiDigit));
    }
    if (const auto colon = domain.find(':'); colon != std::string_view::npos) {
        const std::string_view port = domain.substr(colon + 1);
        if (port.empty() || !std::ranges::all_of(port, isAsciiDigit))
            return false;
        domain = domain.substr(0, colon);
    }
    for (std::size_t start = 0; start <= domain.size();) {
        const std::size_t end = std::min(domain.find('.', start), domain.size());
        const std::string_view label = domain.substr(start, end - start);
        const bool isGood =
            !label.empty() && isLetterOrDigit(label.front()) && isLetterOrDigit(label.back())
            && std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; });
        if (!isGood)
            return false;
        start = end + 1;
    }
    return true;
}

std::optional<std::string_view> portOf(std::string_view domain)
{
    const auto colon = domain.rfind(':');
    const bool isPort = colon != std::string_view::npos && !domain.ends_with(']');
    return isPort ? std::optional(domain.substr(colon + 1)) : std::nullopt;
}

std::optional<std::string_view> badPathPart(std::string_view path)
{
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (const auto part = path.substr(start, end - start); !isPathPart(part))
            return part;
        start = end + 1;
    }
    return std::nullopt;
}

bool isTag(std::string_view tag)
{
    return !tag.empty() && tag.size() <= kMaxTag && isWord(tag.front())
           && std::ranges::all_of(tag, [](char c) { return isWord(c) || c == '.' || c == '-'; });
}

bool isDigestText(std::string_view digest)
{
    // Those that Docker knows, with their hexadecimal digits.
    constexpr std::array<std::pair<std::string_view, std::size_t>, 3> kAlgorithms{
        {{"sha256", 64}, {"sha384", 96}, {"sha512", 128}}};
    const auto colon = digest.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view algorithm = digest.substr(0, colon);
    const std::string_view hex = digest.substr(colon + 1);
    return std::ranges::any_of(kAlgorithms, [&](const auto& one) {
        return one.first == algorithm && one.second == hex.size() && isHex(hex)
               && std::ranges::none_of(hex, [](char c) { return c >= 'A' && c <= 'F'; });
    });
}

} // namespace images

std::optional<ImageReference> parsedImageReference(std::string_view text)
{
    const images::RawReference raw = images::split(text);
    const bool isGood = (raw.domain.empty() || images::isDomain(raw.domain))
                        && !images::badPathPart(raw.path) && (!raw.hasTag || images::isTag(raw.tag))
                        && (!raw.hasDigest || images::isDigestText(raw.digest));
    if (!isGood)
        return std::nullopt;
    return ImageReference{raw.domain, raw.path, raw.tag, raw.digest};
}

} // namespace core
