#include "core/text/secrets/secret_commands.h"

#include "core/text/letters/characters.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secret_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core {

namespace {

using namespace std::string_view_literals;

/// Where an option has its value.
enum class ValuePlace {
    /// In the next word: -P hunter22.
    Next,
    /// In the same: -phunter22.
    Joined,
    Either,
    /// In either, behind a user's name and a sign: -u admin:hunter22.
    Pair
};

struct PasswordOption {
    /// As it begins; a family of programs shares the rest.
    std::string_view program;
    std::string_view option;
    ValuePlace place = ValuePlace::Next;
    char sign = ':';
};

constexpr std::array kOptions{
    PasswordOption{"curl", "--user", ValuePlace::Pair},
    PasswordOption{"curl", "--proxy-user", ValuePlace::Pair},
    PasswordOption{"curl", "-u", ValuePlace::Pair},
    PasswordOption{"curl", "-U", ValuePlace::Pair},
    PasswordOption{"http", "-a", ValuePlace::Pair},
    PasswordOption{"mysql", "-p", ValuePlace::Joined},
    PasswordOption{"mariadb", "-p", ValuePlace::Joined},
    PasswordOption{"sshpass", "-p", ValuePlace::Either},
    PasswordOption{"mosquitto_", "-P", ValuePlace::Next},
    PasswordOption{"redis-cli", "-a", ValuePlace::Next},
    PasswordOption{"login", "-p", ValuePlace::Next},
    PasswordOption{"mongo", "-p", ValuePlace::Next},
    PasswordOption{"cqlsh", "-p", ValuePlace::Next},
    PasswordOption{"sqlcmd", "-P", ValuePlace::Either},
    PasswordOption{"bcp", "-P", ValuePlace::Either},
    PasswordOption{"ipmitool", "-P", ValuePlace::Next},
    PasswordOption{"unzip", "-P", ValuePlace::Next},
    PasswordOption{"7z", "-p", ValuePlace::Joined},
    PasswordOption{"ldap", "-w", ValuePlace::Either},
    PasswordOption{"snmp", "-A", ValuePlace::Next},
    PasswordOption{"snmp", "-X", ValuePlace::Next},
    PasswordOption{"smbclient", "-U", ValuePlace::Pair, '%'},
    PasswordOption{"openssl", "pass:", ValuePlace::Joined},
    PasswordOption{"keytool", "-storepass", ValuePlace::Next},
    PasswordOption{"keytool", "-keypass", ValuePlace::Next},
};

bool isOption(std::string_view word)
{
    return word.size() > 1 && word.front() == '-';
}

std::string_view fileNameOf(std::string_view word)
{
    const auto slash = word.find_last_of("/\\");
    return slash == std::string_view::npos ? word : word.substr(slash + 1);
}

bool isProgram(std::string_view program, std::string_view word)
{
    const std::string_view name = fileNameOf(word);
    // Families begin alike: mysqldump, mosquitto_pub, ldapsearch.
    constexpr std::size_t kLongest = 20;
    return name.starts_with(program) && name.size() <= kLongest
           && std::ranges::all_of(name.substr(program.size()), [](char c) {
                  return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || c == '_' || c == '.';
              });
}

bool isWordForPassword(std::string_view value)
{
    constexpr std::array kWords{"password"sv, "passwd"sv, "passwort"sv, "kennwort"sv,
                                "secret"sv,   "pass"sv,   "geheim"sv,   "mypassword"sv};
    return std::ranges::find(kWords, asciiLower(value.substr(0, 16))) != kWords.end();
}

/// What is judged of a value, and how strictly.
class Judge {
public:
    explicit Judge(bool isSetting) : m_isSetting(isSetting) {}

    /// Behind an option that has a password for its value.
    [[nodiscard]] bool isPassword(std::string_view value) const
    {
        if (value.ends_with("/tcp") || value.ends_with("/udp"))
            return false;
        return m_isSetting ? !isOption(value) && mayBeSecret(value) && !isWordForPassword(value)
                                 && std::ranges::any_of(value, isAsciiLetter)
                           : isMixedPassword(value);
    }
    /// Behind an option that is named like a secret.
    [[nodiscard]] bool isNamed(std::string_view value) const
    {
        constexpr std::size_t kLeast = 8;
        return m_isSetting ? isPassword(value) : value.size() >= kLeast && isMixedPassword(value);
    }

private:
    bool m_isSetting;
};

/// Where the password begins in a value behind a user's name; nothing where it has none.
std::optional<std::size_t> passwordOfPair(std::string_view value, char sign, const Judge& judge)
{
    const auto at = value.find(sign);
    // An address has its sign after the scheme.
    if (at == 0 || at == std::string_view::npos || value.substr(at).starts_with("://")
        || !judge.isPassword(value.substr(at + 1)))
        return std::nullopt;
    return at + 1;
}

using CommandWords = std::span<const std::string_view>;

/// The password that the option at `at` of its program has for a value.
std::optional<CommandSecret> valueOf(const PasswordOption& option, CommandWords words,
                                     std::size_t at, const Judge& judge)
{
    const std::string_view word = words[at];
    if (!word.starts_with(option.option))
        return std::nullopt;
    const bool isNext = word.size() == option.option.size();
    if (isNext && (option.place == ValuePlace::Joined || at + 1 == words.size()))
        return std::nullopt;
    if (!isNext && option.place == ValuePlace::Next)
        return std::nullopt;
    std::size_t start = isNext ? 0 : option.option.size();
    // Of "--user-agent", "--user" is no option.
    if (!isNext && option.option.starts_with("--") && word[start] != '=')
        return std::nullopt;
    const std::size_t place = isNext ? at + 1 : at;
    if (!isNext && word[start] == '=')
        ++start;
    const std::string_view value = words[place].substr(start);
    if (option.place != ValuePlace::Pair)
        return judge.isPassword(value) ? std::optional(CommandSecret{place, start}) : std::nullopt;
    const auto inPair = passwordOfPair(value, option.sign, judge);
    return inPair ? std::optional(CommandSecret{place, start + *inPair}) : std::nullopt;
}

/// "--password hunter22", "--api-key=…".
std::optional<CommandSecret> namedValue(CommandWords words, std::size_t at, const Judge& judge)
{
    const std::string_view word = words[at];
    const std::string_view name = word.substr(0, word.find('='));
    if (!isOption(name) || name.size() <= 3 || !namesSecret(name))
        return std::nullopt;
    if (name.size() < word.size())
        return judge.isNamed(word.substr(name.size() + 1))
                   ? std::optional(CommandSecret{at, name.size() + 1})
                   : std::nullopt;
    const bool isGiven = at + 1 < words.size() && judge.isNamed(words[at + 1]);
    return isGiven ? std::optional(CommandSecret{at + 1, 0}) : std::nullopt;
}

/// -p and -P of a program that nobody knows, which may as well be a port or a path.
std::optional<CommandSecret> shortValue(CommandWords words, std::size_t at, bool hasUser)
{
    const bool isShort = words[at] == "-p" || words[at] == "-P";
    if (!isShort || at + 1 == words.size())
        return std::nullopt;
    const std::string_view value = words[at + 1];
    const bool isPassword =
        hasUser ? isMixedPassword(value) && value.find('/') == std::string_view::npos
                : isMixedByChance(value);
    return isPassword ? std::optional(CommandSecret{at + 1, 0}) : std::nullopt;
}

bool namesUser(std::string_view word)
{
    constexpr std::array kUsers{"-u"sv,         "-U"sv,          "--user"sv,
                                "--username"sv, "--user-name"sv, "--login"sv};
    return std::ranges::any_of(kUsers, [&](std::string_view user) {
        return word == user || (word.starts_with(user) && word.substr(user.size(), 1) == "=");
    });
}

std::vector<CommandSecret> secretsIn(CommandWords words, const Judge& judge, bool isList)
{
    const bool hasUser = isList && std::ranges::any_of(words, namesUser);
    std::vector<const PasswordOption*> known;
    std::vector<CommandSecret> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::optional<CommandSecret> secret = namedValue(words, at, judge);
        for (std::size_t one = 0; one < known.size() && !secret; ++one)
            secret = valueOf(*known[one], words, at, judge);
        if (!secret && isList && known.empty())
            secret = shortValue(words, at, hasUser);
        if (secret) {
            found.push_back(*secret);
            at = secret->word;
        } else if (!isOption(words[at])) {
            for (const PasswordOption& option : kOptions)
                if (isProgram(option.program, words[at])
                    && std::ranges::find(known, &option) == known.end())
                    known.push_back(&option);
        }
    }
    return found;
}

/// "echo hunter22 | docker login --password-stdin": the word that the command before is given to
/// print; nothing where it prints another thing, or the command does not read a password.
std::optional<std::size_t> pipedPassword(CommandWords before, CommandWords words,
                                         const Judge& judge)
{
    // The sign of the pipe may stand alone.
    while (!before.empty() && before.back().empty())
        before = before.first(before.size() - 1);
    const bool isRead = std::ranges::find(words, "--password-stdin"sv) != words.end();
    const bool isPrinted =
        before.size() > 1
        && std::ranges::any_of(before.first(before.size() - 1), [](std::string_view word) {
               return word == "echo" || word == "printf";
           });
    if (!isRead || !isPrinted || !judge.isPassword(before.back()))
        return std::nullopt;
    return before.size() - 1;
}

bool endsWord(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == '|';
}

/// A command in a text, and where its words stand.
struct TextCommand {
    std::vector<std::string_view> words;
    std::vector<TextRange> ranges;
};

/// Words of a text with what stands around them taken away, and whether a command ends with one.
struct TextWord {
    TextRange range;
    bool isLast = false;
};

TextWord wordAt(std::string_view text, std::size_t start, std::size_t end)
{
    constexpr auto kAround = R"("'[](),;|&\`)"sv;
    constexpr auto kBreaks = ";|&"sv;
    TextWord word{{start, end}, false};
    while (word.range.start < word.range.end
           && kAround.find(text[word.range.start]) != std::string_view::npos)
        ++word.range.start;
    while (word.range.end > word.range.start
           && kAround.find(text[word.range.end - 1]) != std::string_view::npos) {
        word.isLast =
            word.isLast || kBreaks.find(text[word.range.end - 1]) != std::string_view::npos;
        --word.range.end;
    }
    word.isLast = word.isLast || word.range.start == word.range.end;
    return word;
}

} // namespace

std::vector<CommandSecret> secretsOfCommand(std::span<const std::string_view> words)
{
    return secretsIn(words, Judge(true), true);
}

void findCommandSecrets(std::string_view text, bool isSetting, std::vector<Secret>& found)
{
    // Every option begins with a dash but one of openssl, which has dashes before it.
    if (text.find(" -") == std::string_view::npos && !text.starts_with("--")
        && text.find("\"--") == std::string_view::npos)
        return;
    TextCommand command;
    TextCommand before;
    const Judge judge(isSetting);
    const auto add = [&](TextRange range) {
        found.push_back({range, {"secret", translatable("secret", "a password")}});
    };
    const auto end = [&](bool isPiped) {
        // Most lines of a long text are no commands.
        if (std::ranges::any_of(command.words, isOption)) {
            const auto& ranges = command.ranges;
            for (const CommandSecret& one : secretsIn(command.words, judge, false))
                add({ranges[one.word].start + one.start, ranges[one.word].end});
            if (const auto piped = pipedPassword(before.words, command.words, judge))
                add(before.ranges[*piped]);
        }
        before = isPiped ? std::exchange(command, {}) : TextCommand();
        command = {};
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto* const behind = std::ranges::find_if(text.substr(at), endsWord);
        const auto stop = static_cast<std::size_t>(behind - text.begin());
        if (stop > at) {
            const TextWord word = wordAt(text, at, stop);
            command.words.push_back(
                text.substr(word.range.start, word.range.end - word.range.start));
            command.ranges.push_back(word.range);
            if (word.isLast)
                end(true);
        }
        if (stop < text.size() && (text[stop] == '\n' || text[stop] == '|'))
            end(text[stop] == '|');
        at = stop + 1;
    }
    end(false);
}

} // namespace core
