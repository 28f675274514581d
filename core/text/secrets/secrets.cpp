#include "core/text/secrets/secrets.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

/// What stands before a secret, and how its value looks.
struct SecretPattern {
    /// Lower case.
    std::string_view start;
    /// What may stand before it; a line start may always.
    std::string_view before;
    std::string_view valueStops;
    std::size_t minLength;
    std::size_t minDistinct;
    const char* kind;
};

constexpr std::string_view kTextStops = "; \t\r\n\"'<>&,";
/// Keys are 32 bytes and more in base64; a run of one letter is a placeholder.
constexpr std::size_t kMinKeyLength = 20;
constexpr std::size_t kMinKeyLetters = 6;

constexpr std::array<SecretPattern, 5> kPatterns{
    {{"accountkey=", "; \t\n\"'", kTextStops, kMinKeyLength, kMinKeyLetters,
      translatable("secret", "the key of a storage account")},
     {"sharedaccesskey=", "; \t\n\"'", kTextStops, kMinKeyLength, kMinKeyLetters,
      translatable("secret", "a shared access key")},
     {"sig=", "?&; \t\n\"'", kTextStops, kMinKeyLength, kMinKeyLetters,
      translatable("secret", "the signature of a shared access token")},
     {"password=", ";", kTextStops, 1, 1, translatable("secret", "a password")},
     {"pwd=", ";", kTextStops, 1, 1, translatable("secret", "a password")}}};

bool isPlaceholder(std::string_view value)
{
    return std::string_view("<{$%*[").find(value.front()) != std::string_view::npos
           || std::ranges::all_of(value, [&](char c) { return c == value.front(); });
}

std::optional<Secret> findPattern(std::string_view text, std::string_view lower,
                                  const SecretPattern& pattern)
{
    for (auto at = lower.find(pattern.start); at != std::string_view::npos;
         at = lower.find(pattern.start, at + 1)) {
        const bool startsHere =
            at == 0 || pattern.before.find(text[at - 1]) != std::string_view::npos;
        const std::size_t start = at + pattern.start.size();
        const std::size_t end =
            std::min(text.find_first_of(pattern.valueStops, start), text.size());
        const std::string_view value = text.substr(start, end - start);
        const std::set<char> letters(value.begin(), value.end());
        if (startsHere && value.size() >= pattern.minLength && letters.size() >= pattern.minDistinct
            && !isPlaceholder(value))
            return Secret{{start, end}, {"secret", pattern.kind}};
    }
    return std::nullopt;
}

std::optional<Secret> findPrivateKey(std::string_view text)
{
    constexpr std::string_view kBegin = "-----BEGIN ";
    constexpr std::string_view kEnd = "PRIVATE KEY-----";
    for (auto at = text.find(kBegin); at != std::string_view::npos;
         at = text.find(kBegin, at + 1)) {
        const auto lineEnd = std::min(text.find('\n', at), text.size());
        const auto found = text.substr(at, lineEnd - at).find(kEnd);
        if (found != std::string_view::npos) {
            const auto last = text.find(kEnd, at + found + kEnd.size());
            const auto end = last == std::string_view::npos ? text.size() : last + kEnd.size();
            return Secret{{at, end}, {"secret", translatable("secret", "a private key")}};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Secret> findSecret(std::string_view text)
{
    if (text.find('=') == std::string_view::npos && text.find("-----") == std::string_view::npos)
        return std::nullopt;
    std::optional<Secret> first = findPrivateKey(text);
    const std::string lower = asciiLower(text);
    for (const SecretPattern& pattern : kPatterns) {
        const auto found = findPattern(text, lower, pattern);
        if (found && (!first || found->range.start < first->range.start))
            first = found;
    }
    return first;
}

std::string withoutSecrets(std::string_view text)
{
    std::string result;
    while (const auto secret = findSecret(text)) {
        result.append(text.substr(0, secret->range.start)).append("…");
        text.remove_prefix(secret->range.end);
    }
    return result.append(text);
}

void concealSecrets(Message& message)
{
    for (Argument& argument : message.arguments)
        if (auto* text = std::get_if<std::string>(&argument); text && findSecret(*text))
            *text = withoutSecrets(*text);
}

} // namespace core
