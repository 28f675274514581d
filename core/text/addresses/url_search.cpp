#include "core/text/addresses/url_search.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What cannot stand in an address, or ends an attribute of HTML.
bool endsUrl(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 4> kReferences{"&lt;", "&gt;", "&quot;", "&nbsp;"};
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto rest = text.substr(at);
    return byte <= 0x20 || byte == 0x7F || text[at] == '"' || text[at] == '<' || text[at] == '>'
           || std::ranges::any_of(kReferences,
                                  [&](std::string_view name) { return rest.starts_with(name); });
}

std::size_t endOfUrl(std::string_view text, std::size_t start)
{
    std::size_t end = start;
    while (end < text.size() && !endsUrl(text, end))
        ++end;
    while (end > start
           && std::string_view(".,;:!?)'").find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

/// "http" or "https" in any case before the colon; where it begins.
std::size_t startOfScheme(std::string_view text, std::size_t colon)
{
    for (const std::string_view scheme : {"https", "http"})
        if (colon >= scheme.size()
            && asciiLower(text.substr(colon - scheme.size(), scheme.size())) == scheme)
            return colon - scheme.size();
    return colon;
}

} // namespace

std::vector<TextRange> urlsIn(std::string_view text)
{
    constexpr std::string_view kMark = "://";
    std::vector<TextRange> found;
    for (auto colon = text.find(kMark); colon != std::string_view::npos;) {
        const auto start = startOfScheme(text, colon);
        const auto next = colon + kMark.size();
        const auto end = start < colon ? endOfUrl(text, next) : next;
        if (end > next)
            found.push_back({start, end});
        colon = text.find(kMark, end);
    }
    return found;
}

} // namespace core
