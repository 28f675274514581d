#include "core/text/secrets/secret_kinds.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

using namespace std::string_view_literals;

/// What ends the part of an address that names user and host.
constexpr auto kAuthorityStops = "/?#\\ \t\r\n\"'<>"sv;
constexpr std::size_t kMaxAuthority = 1024;

} // namespace

bool isStandIn(std::string_view value)
{
    if (value.empty() || "<{$*["sv.find(value.front()) != std::string_view::npos
        || value.starts_with("…") || value.starts_with("..."))
        return true;
    if (value.size() > 2 && (value.front() == '%' || value.front() == '#')
        && value.back() == value.front())
        return true;
    const std::string lower = asciiLower(value.substr(0, 16));
    for (const std::string_view word : {"replaceme", "replace_me", "replace-me", "changeme",
                                        "change_me", "change-me", "your", "todo"})
        if (lower.starts_with(word))
            return true;
    return std::ranges::all_of(value, [&](char c) { return c == value.front(); });
}

void findAddressPasswords(std::string_view text, std::vector<Secret>& found)
{
    constexpr auto kMark = "://"sv;
    for (auto at = text.find(kMark); at != std::string_view::npos; at = text.find(kMark, at + 1)) {
        const std::size_t start = at + kMark.size();
        std::string_view authority = text.substr(start, kMaxAuthority);
        authority = authority.substr(0, authority.find_first_of(kAuthorityStops));
        const auto host = authority.rfind('@');
        const auto colon = authority.find(':');
        if (at == 0 || !isAsciiLetter(text[at - 1]) || host == std::string_view::npos
            || colon >= host)
            continue;
        if (!isStandIn(authority.substr(colon + 1, host - colon - 1)))
            found.push_back({{start + colon + 1, start + host},
                             {"secret", translatable("secret", "the password of an address")}});
    }
}

void findPrivateKeys(std::string_view text, std::vector<Secret>& found)
{
    constexpr auto kBegin = "-----BEGIN "sv;
    constexpr auto kEnd = "PRIVATE KEY-----"sv;
    std::size_t heading = 0;
    for (auto at = text.find(kBegin); at != std::string_view::npos;) {
        const std::size_t after = at + kBegin.size();
        // Asked again only once it lies behind, so that many beginnings cost one search.
        if (heading < after)
            heading = std::min(text.find(kEnd, after), text.size());
        if (heading == text.size())
            return;
        // The words between are few: "RSA ", "ENCRYPTED ".
        constexpr std::size_t kMaxWords = 40;
        if (heading - after > kMaxWords) {
            at = text.find(kBegin, after);
            continue;
        }
        const auto last = text.find(kEnd, heading + kEnd.size());
        const std::size_t end = last == std::string_view::npos ? text.size() : last + kEnd.size();
        found.push_back({{at, end}, {"secret", translatable("secret", "a private key")}});
        at = text.find(kBegin, end);
    }
}

} // namespace core
