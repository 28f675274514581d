#include "core/text/secrets/secret_names.h"

#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace core {

namespace {

using namespace std::string_view_literals;

/// NameWords for a password that mean nothing else, also inside a longer name.
constexpr std::array kPasswordWords{
    "password"sv,    "passwd"sv,     "passphrase"sv, "kennwort"sv,
    "passwort"sv,    "motdepasse"sv, "wachtwoord"sv, "passord"sv,
    "adgangskode"sv, "contraseña"sv, "lösenord"sv,   "salasana"sv,
    "slaptažodis"sv, "parooli"sv,    "пароль"sv,     "парола"sv,
    "лозинка"sv,     "パスワード"sv, "暗証番号"sv,   "密码"sv,
    "密碼"sv,        "口令"sv,       "비밀번호"sv,   "패스워드"sv,
    "كلمةالمرور"sv,  "كلمةالسر"sv,   "كلمةمرور"sv,   "كلمةسر"sv,
    "گذرواژه"sv,     "رمزعبور"sv,    "סיסמה"sv,      "סיסמא"sv,
    "รหัสผ่าน"sv,      "पासवर्ड"sv,     "mậtkhẩu"sv,    "κωδικόςπρόσβασης"sv,
    "συνθηματικό"sv};

/// NameWords for other secrets.
constexpr std::array kSecretWords{"secret"sv,      "apikey"sv,      "accesskey"sv,
                                  "accountkey"sv,  "privatekey"sv,  "connectionstring"sv,
                                  "credential"sv,  "authtoken"sv,   "accesstoken"sv,
                                  "requirepass"sv, "geheimnis"sv,   "секрет"sv,
                                  "秘密鍵"sv,      "密钥"sv,        "密鑰"sv,
                                  "私钥"sv,        "シークレット"sv};

constexpr std::array kSecretEnds{
    "pwd"sv,           "token"sv,     "psk"sv,   "presharedkey"sv, "communitystring"sv,
    "snmpcommunity"sv, "basicauth"sv, "токен"sv, "トークン"sv,     "암호"sv};

/// What a setting says about a secret is none: DB_PASSWORD_FILE, passwordPolicy, secretName.
constexpr std::array kAbouts{
    "file"sv,    "path"sv,     "policy"sv,   "length"sv,    "min"sv,        "max"sv,
    "name"sv,    "url"sv,      "uri"sv,      "endpoint"sv,  "type"sv,       "mode"sv,
    "enabled"sv, "required"sv, "expiry"sv,   "ttl"sv,       "header"sv,     "field"sv,
    "id"sv,      "hint"sv,     "provider"sv, "store"sv,     "backend"sv,    "source"sv,
    "manager"sv, "encoding"sv, "format"sv,   "algorithm"sv, "encryption"sv, "hashing"sv,
    "helper"sv,  "method"sv,   "location"sv, "folder"sv,    "version"sv,    "stdin"sv,
    "prompt"sv,  "variable"sv, "ポリシー"sv, "期限"sv,      "長さ"sv,       "ファイル"sv,
    "策略"sv,    "长度"sv,     "文件"sv,     "정책"sv,      "길이"sv,       "파일"sv};

constexpr std::array kKeyEnds{"storagekey"sv,    "hubkey"sv,      "devicekey"sv,
                              "sharedkey"sv,     "masterkey"sv,   "signingkey"sv,
                              "encryptionkey"sv, "functionkey"sv, "subscriptionkey"sv,
                              "authkey"sv,       "sshkey"sv};

constexpr std::array kRandomKeyEnds{"primarykey"sv, "secondarykey"sv, "symmetrickey"sv,
                                    "workspacekey"sv, "instancekey"sv};

/// Short words for a password that are a part of others, or mean something else, too.
constexpr std::array kShortWords{"heslo"sv, "senha"sv,   "parola"sv,  "haslo"sv,
                                 "hasło"sv, "sifre"sv,   "şifre"sv,   "jelszo"sv,
                                 "geslo"sv, "zaporka"sv, "kodeord"sv, "parole"sv};

/// How people write it in a sentence.
constexpr std::array kToldWords{
    "password"sv,   "passwd"sv,      "passphrase"sv,  "pwd"sv,        "pw"sv,
    "passcode"sv,   "passwort"sv,    "kennwort"sv,    "κωδικός"sv,    "mot de passe"sv,
    "pass"sv,       "passord"sv,     "wachtwoord"sv,  "contraseña"sv, "contrasena"sv,
    "lösenord"sv,   "salasana"sv,    "adgangskode"sv, "senha"sv,      "parola"sv,
    "heslo"sv,      "hasło"sv,       "haslo"sv,       "jelszó"sv,     "şifre"sv,
    "geslo"sv,      "mật khẩu"sv,    "пароль"sv,      "парола"sv,     "лозинка"sv,
    "パスワード"sv, "密码"sv,        "密碼"sv,        "口令"sv,       "비밀번호"sv,
    "패스워드"sv,   "كلمة المرور"sv, "كلمة السر"sv,   "گذرواژه"sv,    "رمز عبور"sv,
    "סיסמה"sv,      "סיסמא"sv,       "รหัสผ่าน"sv,      "पासवर्ड"sv,     "κωδικός πρόσβασης"sv};

using NameWords = std::vector<std::string>;

NameWords foldedWords(std::span<const std::string_view> words)
{
    NameWords folded;
    for (const std::string_view word : words)
        folded.push_back(searchable(word));
    return folded;
}

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return isAscii(c); });
}

/// The letters alone, folded where the name is not ASCII.
std::string lettersOfName(std::string_view name)
{
    constexpr std::size_t kMost = 256;
    const std::string_view judged = name.substr(0, kMost);
    std::string plain;
    for (const char c : isPlainAscii(judged) ? asciiLower(judged) : searchable(judged))
        if (isAsciiLetter(c) || !isAscii(c))
            plain += c;
    return plain;
}

bool holdsOneOf(std::string_view plain, const NameWords& words)
{
    return std::ranges::any_of(
        words, [&](const std::string& word) { return plain.find(word) != std::string_view::npos; });
}

template <class List>
bool endsInOneOf(std::string_view plain, const List& ends)
{
    return std::ranges::any_of(ends, [&](std::string_view end) { return plain.ends_with(end); });
}

bool isLowerLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// As a word of its own, unlike in "bypass" and "compass": DB_PASS, mqttPass, ADMIN_PW.
bool endsInWord(std::string_view name, std::string_view word)
{
    if (name.size() < word.size() || asciiLower(name.substr(name.size() - word.size())) != word)
        return false;
    const std::string_view before = name.substr(0, name.size() - word.size());
    return before.empty() || !isAsciiLetter(before.back())
           || (isLowerLetter(before.back()) && name[before.size()] == 'P');
}

/// Whether one of the short words stands in the name between other signs than letters.
bool holdsShortWord(std::string_view name)
{
    static const NameWords kWords = foldedWords(kShortWords);
    constexpr std::size_t kMost = 256;
    const std::string folded = searchable(name.substr(0, kMost));
    const auto isLetter = [](char c) { return isAsciiLetter(c) || !isAscii(c); };
    for (auto at = folded.begin(); at != folded.end();) {
        const auto end = std::find_if_not(at, folded.end(), isLetter);
        if (std::ranges::find(kWords, std::string(at, end)) != kWords.end())
            return true;
        at = end == folded.end() ? end : end + 1;
    }
    return false;
}

} // namespace

bool namesSecret(std::string_view name)
{
    static const NameWords kAboutEnds = foldedWords(kAbouts);
    static const NameWords kPasswords = foldedWords(kPasswordWords);
    static const NameWords kSecrets = foldedWords(kSecretWords);
    static const NameWords kEndings = foldedWords(kSecretEnds);
    const std::string plain = lettersOfName(name);
    if (endsInOneOf(plain, kAboutEnds))
        return false;
    return holdsOneOf(plain, kPasswords) || holdsOneOf(plain, kSecrets)
           || endsInOneOf(plain, kEndings) || endsInWord(name, "pass") || endsInWord(name, "pw");
}

bool namesKey(std::string_view name)
{
    return endsInOneOf(lettersOfName(name), kKeyEnds) || holdsShortWord(name);
}

bool namesRandomKey(std::string_view name)
{
    return endsInOneOf(lettersOfName(name), kRandomKeyEnds);
}

bool endsInPasswordName(std::string_view text, std::size_t end)
{
    static const NameWords kWords = foldedWords(kToldWords);
    constexpr std::size_t kLook = 64;
    if (end == 0 || (isAscii(text[end - 1]) && !isAsciiLetter(text[end - 1])))
        return false;
    std::size_t from = end > kLook ? end - kLook : 0;
    constexpr unsigned kContinuationMask = 0xC0;
    while (from < end && (static_cast<unsigned char>(text[from]) & kContinuationMask) == 0x80)
        ++from;
    const std::string_view before = text.substr(from, end - from);
    const std::string folded = isPlainAscii(before) ? asciiLower(before) : searchable(before);
    const auto isOfName = [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '_'; };
    return std::ranges::any_of(kWords, [&](const std::string& word) {
        // Scripts without blanks between words let nothing be told from what stands before.
        return folded.ends_with(word)
               && (folded.size() == word.size() || !isAsciiLetter(word.front())
                   || !isOfName(folded[folded.size() - word.size() - 1]));
    });
}

} // namespace core
