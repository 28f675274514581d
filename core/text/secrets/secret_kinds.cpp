#include "core/text/secrets/secret_kinds.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

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
        || value.starts_with("…") || value.starts_with("...") || value.starts_with("&lt;")
        || asciiLower(value.substr(0, 3)) == "%3c")
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

bool isOfSharedLink(std::string_view text, TextRange name)
{
    constexpr std::array kNames{"access_token"sv, "api_key"sv,          "apikey"sv,
                                "authkey"sv,      "subscription-key"sv, "token"sv};
    constexpr std::size_t kMost = 2048;
    const std::string_view before = text.substr(0, name.start);
    if (!(before.ends_with('?') || before.ends_with('&') || before.ends_with("&amp;"))
        || std::ranges::find(kNames, asciiLower(partOf(text, name))) == kNames.end())
        return false;
    const auto blank = before.find_last_of(" \t\r\n\"'<>");
    const std::size_t start = blank == std::string_view::npos ? 0 : blank + 1;
    const std::string address = asciiLower(before.substr(start, kMost));
    return address.starts_with("https://") || address.starts_with("http://");
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
    constexpr auto kWords = "PRIVATE KEY"sv;
    constexpr auto kDashes = "-----"sv;
    std::size_t heading = 0;
    for (auto at = text.find(kBegin); at != std::string_view::npos;) {
        const std::size_t after = at + kBegin.size();
        // Asked again only once it lies behind, so that many beginnings cost one search.
        if (heading < after)
            heading = std::min(text.find(kWords, after), text.size());
        if (heading == text.size())
            return;
        // The words between are few: "RSA ", "ENCRYPTED "; PGP says "BLOCK" after them.
        constexpr std::size_t kMaxWords = 40;
        const std::string_view rest = text.substr(std::min(heading + kWords.size(), text.size()));
        if (heading - after > kMaxWords
            || (!rest.starts_with(kDashes) && !rest.starts_with(" BLOCK-----"))) {
            at = text.find(kBegin, after);
            continue;
        }
        const auto last = text.find(kWords, heading + kWords.size());
        const auto dashes = last == std::string_view::npos ? last : text.find(kDashes, last);
        const std::size_t end =
            dashes == std::string_view::npos ? text.size() : dashes + kDashes.size();
        found.push_back({{at, end}, {"secret", translatable("secret", "a private key")}});
        at = text.find(kBegin, end);
    }
    // The file of PuTTY names its version and kind first, and ends with the key's own checksum.
    constexpr auto kPutty = "PuTTY-User-Key-File-"sv;
    const auto putty = text.find(kPutty);
    if (putty != std::string_view::npos && text.substr(putty + kPutty.size()).find(':') <= 1)
        found.push_back(
            {{putty, text.size()}, {"secret", translatable("secret", "a private key")}});
}

} // namespace core
