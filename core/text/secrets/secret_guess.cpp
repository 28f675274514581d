#include "core/text/secrets/secret_guess.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"
#include "core/text/secrets/secret_kinds.h"

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

int valueOfBase64(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (isAsciiDigit(c))
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

/// Base64 of something to be read, as configurations are packed, is as mixed as a key and is none.
bool packsText(std::string_view value)
{
    unsigned bits = 0;
    int count = 0;
    for (const char c : value.substr(0, value.find('='))) {
        const int six = valueOfBase64(c);
        if (six < 0)
            return false;
        bits = (bits << 6U | static_cast<unsigned>(six)) & 0xFFFFU;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        const char byte = static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        if (!isAscii(byte) || (byte < ' ' && !isAsciiSpace(byte)))
            return false;
    }
    return true;
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

std::string lettersOf(std::string_view name)
{
    std::string plain;
    for (const char c : name.substr(0, 256))
        if (isAsciiLetter(c))
            plain += asciiLower(c);
    return plain;
}

/// As a word of its own, unlike in "bypass" and "compass": DB_PASS, mqttPass, ADMIN_PW.
bool endsInWord(std::string_view name, std::string_view word)
{
    if (name.size() < word.size() || asciiLower(name.substr(name.size() - word.size())) != word)
        return false;
    const std::string_view before = name.substr(0, name.size() - word.size());
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return before.empty() || !isAsciiLetter(before.back())
           || (isLower(before.back()) && name[before.size()] == 'P');
}

} // namespace

bool looksSecret(std::string_view value)
{
    constexpr std::size_t kMax = 4096;
    if (value.size() > kMax || !std::ranges::all_of(value, isKeyCharacter))
        return false;
    return (isStorageKey(value) || isRandom(value)) && !packsText(value);
}

bool namesKey(std::string_view name)
{
    constexpr std::array<std::string_view, 11> kKeys{
        "storagekey",    "hubkey",      "devicekey",       "sharedkey", "masterkey", "signingkey",
        "encryptionkey", "functionkey", "subscriptionkey", "authkey",   "sshkey"};
    const std::string plain = lettersOf(name);
    return std::ranges::any_of(kKeys, [&](std::string_view word) { return plain.ends_with(word); });
}

bool mayBeKey(std::string_view value)
{
    constexpr std::size_t kLeastGuessedKey = 8;
    return value.size() >= kLeastGuessedKey && mayBeSecret(value)
           && std::ranges::any_of(value, isAsciiDigit);
}

bool namesSecret(std::string_view name)
{
    const std::string plain = lettersOf(name);
    // What a setting says about a secret is none: DB_PASSWORD_FILE, passwordPolicy, secretName.
    for (const std::string_view about :
         {"file",       "path",    "policy",   "length",  "min",      "max",     "name",
          "url",        "uri",     "endpoint", "type",    "mode",     "enabled", "required",
          "expiry",     "ttl",     "header",   "field",   "id",       "hint",    "provider",
          "store",      "backend", "source",   "manager", "encoding", "format",  "algorithm",
          "encryption", "hashing", "helper",   "method",  "location", "folder",  "version"})
        if (plain.ends_with(about))
            return false;
    for (const std::string_view word :
         {"password", "passwd", "passphrase", "secret", "apikey", "accesskey", "accountkey",
          "privatekey", "connectionstring", "credential", "authtoken", "accesstoken", "kennwort",
          "passwort", "motdepasse", "wachtwoord", "passord", "contrasena"})
        if (plain.find(word) != std::string::npos)
            return true;
    for (const std::string_view end :
         {"pwd", "token", "psk", "presharedkey", "communitystring", "snmpcommunity", "basicauth"})
        if (plain.ends_with(end))
            return true;
    return endsInWord(name, "pass") || endsInWord(name, "pw");
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
