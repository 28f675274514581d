#include "core/text/secrets/secret_guess.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

bool isKeyCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '+' || c == '/' || c == '=' || c == '_'
           || c == '-' || c == '.';
}

/// The start of a token of a service, and how long the whole is at least.
struct TokenShape {
    std::string_view start;
    std::size_t least;
};
constexpr std::array kTokens{TokenShape{"AKIA", 20},        TokenShape{"ASIA", 20},
                             TokenShape{"ghp_", 36},        TokenShape{"gho_", 36},
                             TokenShape{"github_pat_", 40}, TokenShape{"xoxb-", 30},
                             TokenShape{"xoxp-", 30},       TokenShape{"glpat-", 20},
                             TokenShape{"AIza", 39},        TokenShape{"sk_live_", 24}};

bool isToken(std::string_view value)
{
    return std::ranges::any_of(kTokens, [&](const TokenShape& shape) {
        return value.size() >= shape.least && value.starts_with(shape.start);
    });
}

/// Three parts of base64, the first of which is a JSON object.
bool isWebToken(std::string_view value)
{
    constexpr std::size_t kLeast = 40;
    return value.size() >= kLeast && value.starts_with("eyJ")
           && std::ranges::count(value, '.') == 2;
}

/// 64 bytes in base64, as storage accounts have them.
bool isStorageKey(std::string_view value)
{
    return value.size() == 88 && value.ends_with("==");
}

double bitsPerCharacter(std::string_view value)
{
    std::array<int, 256> counts{};
    for (const char c : value)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts)
        if (count > 0) {
            const double share = count / static_cast<double>(value.size());
            bits -= share * std::log2(share);
        }
    return bits;
}

/// Long, of all kinds of letters, and as mixed as chance makes it. Hexadecimal digests and GUIDs
/// have one letter case only; words and paths repeat letters.
bool isRandom(std::string_view value)
{
    constexpr std::size_t kLeast = 32;
    constexpr double kLeastBits = 4.2;
    if (value.size() < kLeast || value.find_first_of(".-_") != std::string_view::npos
        || value.front() == '/' || std::ranges::count(value, '/') > 2)
        return false;
    const auto holds = [&](auto kind) { return std::ranges::any_of(value, kind); };
    return holds(isAsciiDigit) && holds([](char c) { return c >= 'a' && c <= 'z'; })
           && holds([](char c) { return c >= 'A' && c <= 'Z'; })
           && bitsPerCharacter(value) >= kLeastBits;
}

} // namespace

bool looksSecret(std::string_view value)
{
    constexpr std::size_t kLongest = 4096;
    if (value.size() > kLongest || !std::ranges::all_of(value, isKeyCharacter))
        return false;
    return isToken(value) || isWebToken(value) || isStorageKey(value) || isRandom(value);
}

bool namesSecret(std::string_view name)
{
    std::string plain;
    for (const char c : name.substr(0, 256))
        if (isAsciiLetter(c))
            plain += asciiLower(c);
    for (const std::string_view word :
         {"password", "passwd", "passphrase", "secret", "apikey", "accesskey", "accountkey",
          "privatekey", "connectionstring", "credential", "authtoken", "accesstoken"})
        if (plain.find(word) != std::string::npos)
            return true;
    return plain.ends_with("pwd") || plain.ends_with("token");
}

bool mayBeSecret(std::string_view value)
{
    constexpr std::size_t kLeast = 4;
    if (value.size() < kLeast || holdsPlaceholder(value) || value == "true" || value == "false"
        || value == "null")
        return false;
    const bool isNumber = std::ranges::all_of(value, [](char c) { return isAsciiDigit(c); });
    const bool isPlace = value.front() == '/' || value.find("://") != std::string_view::npos;
    return !isNumber && !isPlace;
}

} // namespace core
