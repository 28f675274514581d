#include "core/rules/texts/sign_in_words.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

using namespace std::string_view_literals;

std::string_view foldedWord(std::span<const PhraseToken> tokens, std::size_t at)
{
    return at < tokens.size() ? std::string_view(tokens[at].folded) : std::string_view();
}

bool isFamiliar(std::span<const PhraseToken> tokens, std::size_t at)
{
    constexpr std::array kFamiliar{"password"sv,   "passwort"sv, "login"sv,        "username"sv,
                                   "kennwort"sv,   "pwd"sv,      "benutzername"sv, "identifiant"sv,
                                   "contrasena"sv, "usuario"sv,  "пароль"sv,       "логин"sv};
    const std::string_view word = foldedWord(tokens, at);
    return std::ranges::find(kFamiliar, word) != kFamiliar.end()
           || (word == "passe" && at > 1 && foldedWord(tokens, at - 1) == "de"
               && foldedWord(tokens, at - 2) == "mot");
}

/// What stands in the place of a value, or says how somebody signs in.
bool isNoValue(std::string_view word)
{
    constexpr std::array kWords{
        "required"sv, "optional"sv, "none"sv,   "any"sv,        "empty"sv,   "yours"sv,
        "yes"sv,      "no"sv,       "oauth"sv,  "sso"sv,        "ldap"sv,    "saml"sv,
        "kerberos"sv, "x"sv,        "oidc"sv,   "keines"sv,     "keine"sv,   "erforderlich"sv,
        "frei"sv,     "aucun"sv,    "requis"sv, "facultatif"sv, "ninguna"sv, "нет"sv};
    return std::ranges::find(kWords, word) != kWords.end();
}

/// A word that people give away as a password or a name, or one that no sentence has.
bool isSurelyValue(std::string_view folded)
{
    constexpr std::array kDefaults{"admin"sv, "root"sv, "guest"sv, "administrator"sv};
    return std::ranges::find(kDefaults, folded) != kDefaults.end()
           || (std::ranges::any_of(folded, isAsciiDigit)
               && std::ranges::any_of(folded, isAsciiLetter));
}

} // namespace

std::size_t signInAt(std::span<const PhraseToken> tokens, std::size_t at)
{
    constexpr std::size_t kCount = 3;
    if (!isFamiliar(tokens, at) || foldedWord(tokens, at + 1) != ":" || at + 2 >= tokens.size())
        return 0;
    const PhraseToken& value = tokens[at + 2];
    if (value.startsLine || value.kind == PhraseToken::Kind::Sign || isNoValue(value.folded))
        return 0;
    if (isSurelyValue(value.folded))
        return kCount;
    // A value stands alone; a sentence goes on.
    std::size_t end = at + kCount;
    while (end < tokens.size() && tokens[end].isJoined && !tokens[end].startsLine
           && (tokens[end].kind != PhraseToken::Kind::Sign || tokens[end].text == "-"))
        ++end;
    const bool isAlone = end == tokens.size() || tokens[end].startsLine
                         || tokens[end].kind == PhraseToken::Kind::Sign;
    return isAlone ? kCount : 0;
}

} // namespace core
