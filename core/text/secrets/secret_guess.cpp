#include "core/text/secrets/secret_guess.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"
#include "core/text/secrets/secret_kinds.h"
#include "core/text/secrets/secret_packing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

using namespace std::string_view_literals;

bool isKeyCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '+' || c == '/' || c == '=' || c == '_'
           || c == '-' || c == '.';
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

/// "6-digit", "WPA2-Enterprise": a word that tells of passwords, a short number or an acronym
/// before a hyphen and a word.
bool isCompound(std::string_view value)
{
    constexpr std::size_t kMostDigits = 2;
    constexpr std::size_t kLongestAcronym = 8;
    const std::size_t hyphen = value.find('-');
    if (hyphen == 0 || hyphen == std::string_view::npos || hyphen > kLongestAcronym)
        return false;
    const std::string_view first = value.substr(0, hyphen);
    const std::string_view rest = value.substr(hyphen + 1);
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool isCount = first.size() <= kMostDigits && std::ranges::all_of(first, isAsciiDigit);
    const bool isAcronym = isUpper(first.front()) && std::ranges::all_of(first, [&](char c) {
                               return isUpper(c) || isAsciiDigit(c);
                           });
    return (isCount || isAcronym) && rest.size() > 2
           && std::ranges::all_of(rest, [](char c) { return isAsciiLetter(c) || c == '-'; });
}

} // namespace

bool looksSecret(std::string_view value)
{
    constexpr std::size_t kMax = 4096;
    if (value.size() > kMax || !std::ranges::all_of(value, isKeyCharacter))
        return false;
    return (isStorageKey(value) || isRandom(value)) && !unpackedText(value);
}

bool mayBeKey(std::string_view value)
{
    constexpr std::size_t kLeastGuessedKey = 8;
    return value.size() >= kLeastGuessedKey && mayBeSecret(value)
           && std::ranges::any_of(value, isAsciiDigit);
}

bool isKeyShaped(std::string_view value)
{
    constexpr std::size_t kLeastHex = 32;
    const auto isLetter = [](char c) { return isAsciiLetter(c); };
    return looksSecret(value)
           || (value.size() >= kLeastHex && std::ranges::all_of(value, isHexDigit)
               && std::ranges::any_of(value, isAsciiDigit) && std::ranges::any_of(value, isLetter));
}

bool isMixedPassword(std::string_view value)
{
    constexpr std::size_t kLeast = 6;
    if (value.size() < kLeast || !mayBeSecret(value) || std::ranges::none_of(value, isAsciiDigit)
        || std::ranges::none_of(value, isAsciiLetter) || isCompound(value))
        return false;
    const std::string lower = asciiLower(value.substr(0, 16));
    return std::ranges::none_of(std::array{"sha"sv, "aes"sv, "md5"sv, "base64"sv, "utf"sv,
                                           "oauth"sv, "pbkdf"sv, "bcrypt"sv, "argon"sv, "rsa"sv,
                                           "scram"sv},
                                [&](std::string_view method) { return lower.starts_with(method); });
}

bool isMixedByChance(std::string_view value)
{
    constexpr std::size_t kLeast = 8;
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto holds = [&](auto kind) { return std::ranges::any_of(value, kind); };
    const bool hasSign = value.find_first_of("!#%^&?") != std::string_view::npos;
    return value.size() >= kLeast && isMixedPassword(value)
           && (hasSign
               || (holds(isUpper) && holds(isLower) && !isAsciiDigit(value.back())
                   && value.find_first_of("/.:") == std::string_view::npos));
}

bool mayBeSecret(std::string_view value)
{
    constexpr std::size_t kLeast = 4;
    if (value.size() < kLeast || isStandIn(value) || holdsPlaceholder(value))
        return false;
    const std::string lower = asciiLower(value.substr(0, 16));
    for (const std::string_view word : {"true", "false", "null", "none", "required", "optional",
                                        "enabled", "disabled", "default", "auto", "basic"})
        if (lower == word)
            return false;
    const bool isNumber = std::ranges::all_of(value, isAsciiDigit);
    const bool isPlace = value.front() == '/' || value.find("://") != std::string_view::npos;
    return !isNumber && !isPlace;
}

} // namespace core
