#include "core/iotedge/registry/page_link.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core::registry {

namespace {

/// The end of the parameters behind a target: the comma before the next link, outside of quotes.
std::size_t endOfLink(std::string_view text, std::size_t from)
{
    bool isQuoted = false;
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '"')
            isQuoted = !isQuoted;
        else if (text[at] == ',' && !isQuoted)
            return at;
    }
    return text.size();
}

bool isNext(std::string_view parameters)
{
    std::string plain;
    for (const char c : asciiLower(parameters))
        if (c != ' ' && c != '\t' && c != '"')
            plain += c;
    plain += ';';
    return plain.find(";rel=next;") != std::string::npos;
}

std::optional<std::string> pathOnly(std::string_view target)
{
    const bool isPath = target.starts_with('/') && !target.starts_with("//");
    const bool isPlain = std::ranges::all_of(target, [](char c) { return c > ' ' && c < '\x7f'; });
    return isPath && isPlain ? std::optional(std::string(target)) : std::nullopt;
}

} // namespace

std::optional<std::string> nextPage(std::string_view header)
{
    std::size_t at = 0;
    while (at < header.size()) {
        const auto open = header.find('<', at);
        const auto close = header.find('>', open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            return std::nullopt;
        const auto end = endOfLink(header, close);
        if (isNext(header.substr(close + 1, end - close - 1)))
            return pathOnly(header.substr(open + 1, close - open - 1));
        at = end + 1;
    }
    return std::nullopt;
}

} // namespace core::registry
