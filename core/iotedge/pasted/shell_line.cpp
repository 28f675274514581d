#include "core/iotedge/pasted/shell_line.h"

#include "core/iotedge/pasted/settings.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::pasted {

namespace {

constexpr std::array<std::string_view, 5> kPrograms{"docker", "docker.exe", "nerdctl",
                                                    "nvidia-docker", "podman"};

/// Dashes that word processors make of one or two plain ones.
constexpr std::array<std::string_view, 5> kDashes{"–", "—", "‐", "‑", "−"};

constexpr std::string_view kBlanks = " \t\r\n";

/// "DOCKER_HOST=ssh://x"
bool isAssignment(std::string_view word)
{
    const auto equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && !isAsciiDigit(word[0])
           && std::ranges::all_of(word.substr(0, equals), [](char c) {
                  return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
              });
}

/// Whether docker takes the word behind its own option as the value of it.
bool takesValue(std::string_view programOption)
{
    constexpr std::array<std::string_view, 10> kOptions{
        "-H",     "-c",          "-l",          "--config",  "--context",
        "--host", "--log-level", "--tlscacert", "--tlscert", "--tlskey"};
    return std::ranges::find(kOptions, programOption) != kOptions.end();
}

/// The first word behind sudo and its options.
std::size_t behindSudo(std::span<const std::string> words, std::size_t at)
{
    constexpr std::string_view kWithValue = "CDgpRrTtUuh";
    for (; at < words.size() && words[at].starts_with('-'); ++at)
        if (words[at].size() == 2 && kWithValue.find(words[at][1]) != std::string_view::npos)
            ++at;
    return at;
}

std::string_view withoutFolder(std::string_view program)
{
    const auto slash = program.find_last_of('/');
    return slash == std::string_view::npos ? program : program.substr(slash + 1);
}

/// The bytes of a quote of a word processor at the start; 0 where there is none.
std::size_t curlyQuoteSize(std::string_view text, char plain)
{
    constexpr std::array<std::string_view, 4> kDouble{"“", "”", "„", "‟"};
    constexpr std::array<std::string_view, 4> kSingle{"‘", "’", "‚", "‛"};
    for (const std::string_view quote : plain == '"' ? kDouble : kSingle)
        if (text.starts_with(quote))
            return quote.size();
    return 0;
}

class ShellReader {
public:
    ShellReader(std::string_view text, bool hasPrompt) : m_text(text), m_hasPrompt(hasPrompt) {}

    ShellLine read()
    {
        while (m_at < m_text.size() && !endsHere())
            step();
        if (m_at < m_text.size())
            note(translatable("import", "“%1” is left out: it is no part of the command, but "
                                        "something that the shell does."),
                 {excerpt(trimmed(m_text.substr(m_at)))});
        return std::move(m_line);
    }

private:
    void note(const char* text, std::vector<Argument> arguments)
    {
        m_line.notes.push_back({"import", text, std::move(arguments)});
    }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }

    /// An operator of the shell, a comment behind the command, or the next command's line.
    [[nodiscard]] bool endsHere() const
    {
        if (m_quote != 0)
            return false;
        const char c = m_text[m_at];
        if (c == '#')
            return m_hasWord && kBlanks.find(m_text[m_at - 1]) != std::string_view::npos;
        if (c == '\n')
            return m_hasWord && endsCommand();
        return c == ';' || c == '|' || c == '&' || (c == '>' && !m_isPlaceholder)
               || (c == '<' && !isAsciiLetter(next()));
    }
    /// No command begins with a dash: options on a line of their own are still those of this one.
    [[nodiscard]] bool endsCommand() const
    {
        const auto start = m_text.find_first_not_of(kBlanks, m_at);
        return start != std::string_view::npos
               && !withPlainDashes(m_text.substr(start, 4)).starts_with('-');
    }

    void step()
    {
        if (takeContinuation() || takeCurlyQuote())
            return;
        const char c = m_text[m_at];
        if (c == '\n' && m_quote == 0) {
            m_line.command += c;
            m_at = std::min(m_text.find_first_not_of(kBlanks, m_at), m_text.size());
            return;
        }
        if (c == '\\' && m_quote != '\'' && m_at + 1 < m_text.size()) {
            m_line.command.append(m_text.substr(m_at, 2));
            m_at += 2;
            return;
        }
        if (c == '$' && next() == '(' && m_quote != '\'' && takeSubstitution())
            return;
        if (m_quote == 0 && (c == '"' || c == '\''))
            m_quote = c;
        else if (c == m_quote)
            m_quote = 0;
        m_isPlaceholder = m_quote == 0 && (c == '<' || (m_isPlaceholder && c != '>'));
        m_hasWord = m_hasWord || isAsciiLetter(c);
        m_line.command += c;
        ++m_at;
    }

    /// The mark of a shell, of Windows or of PowerShell before a line break. With blanks between
    /// them a shell would end the command, and nobody means that.
    bool takeContinuation()
    {
        if (m_quote != 0 || std::string_view("\\^`").find(m_text[m_at]) == std::string_view::npos)
            return false;
        const auto end = std::min(m_text.find_first_not_of(" \t", m_at + 1), m_text.size());
        const std::string_view after = m_text.substr(end);
        const std::size_t size = after.starts_with("\r\n") ? 2 : after.starts_with('\n') ? 1 : 0;
        if (size == 0)
            return false;
        if (end > m_at + 1)
            note(translatable("import", "Blanks behind “%1” at the end of a line end the command "
                                        "in a shell; the next line is read as part of it. Remove "
                                        "them."),
                 {std::string(1, m_text[m_at])});
        m_line.command += ' ';
        m_at = end + size;
        const auto start = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        if (m_hasPrompt && m_text.substr(start).starts_with("> "))
            m_at = start + 2;
        return true;
    }

    bool takeCurlyQuote()
    {
        if (m_quote != 0 && !m_isCurly)
            return false;
        return std::ranges::any_of(std::array{'"', '\''},
                                   [this](char plain) { return takeCurlyQuoteAs(plain); });
    }

    bool takeCurlyQuoteAs(char plain)
    {
        const std::size_t size = curlyQuoteSize(rest(), plain);
        // An apostrophe stands within a word.
        const bool opens = m_quote == 0
                           && (plain == '"' || m_at == 0 || m_text[m_at - 1] == '='
                               || kBlanks.find(m_text[m_at - 1]) != std::string_view::npos);
        if (size == 0 || (!opens && m_quote != plain))
            return false;
        if (opens)
            note(translatable("import", "The quote “%1” is one of a word processor, which no "
                                        "shell knows: it is read as a plain one."),
                 {std::string(rest().substr(0, size))});
        m_quote = opens ? plain : '\0';
        m_isCurly = opens;
        m_line.command += plain;
        m_at += size;
        return true;
    }

    /// What another command prints is known on the machine of the shell alone. "$(pwd)" is a
    /// folder, which is told where it is used.
    bool takeSubstitution()
    {
        const auto end = m_text.find(')', m_at);
        if (end == std::string_view::npos)
            return false;
        const std::string_view whole = m_text.substr(m_at, end + 1 - m_at);
        if (whole.find(' ') == std::string_view::npos)
            return false;
        note(translatable("import", "“%1” is what another command prints, which no device runs: "
                                    "the placeholder %2 stands in its place."),
             {excerpt(whole), asPlaceholder("VALUE")});
        m_line.command += asPlaceholder("VALUE");
        m_at = end + 1;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_quote = 0;
    /// The open quote is one of a word processor, and such a one closes it.
    bool m_isCurly = false;
    bool m_hasWord = false;
    bool m_isPlaceholder = false;
    bool m_hasPrompt;
    ShellLine m_line;
};

} // namespace

std::string withPlainDashes(std::string_view word)
{
    const auto dash =
        std::ranges::find_if(kDashes, [&](std::string_view one) { return word.starts_with(one); });
    if (dash == kDashes.end())
        return std::string(word);
    const std::string_view rest = word.substr(dash->size());
    const std::string_view name = rest.substr(0, rest.find('='));
    const bool isLong = name.size() > 1 && !rest.starts_with('-') && settingOfOption(name);
    return std::string(isLong ? "--" : "-").append(rest);
}

std::optional<CommandPlace> commandPlace(std::span<const std::string> words)
{
    std::size_t at = 0;
    while (at < words.size()) {
        if (words[at] == "sudo")
            at = behindSudo(words, at + 1);
        else if (words[at] == "$" || words[at] == "#" || isAssignment(words[at]))
            ++at;
        else
            break;
    }
    if (at >= words.size())
        return std::nullopt;
    const std::string_view program = withoutFolder(words[at++]);
    if (std::ranges::find(kPrograms, program) == kPrograms.end())
        return std::nullopt;
    while (at < words.size() && words[at].starts_with('-'))
        at += takesValue(words[at]) ? 2 : 1;
    if (at < words.size() && words[at] == "container")
        ++at;
    if (at >= words.size() || (words[at] != "run" && words[at] != "create"))
        return std::nullopt;
    return CommandPlace{program, at + 1};
}

std::string_view withoutPrompt(std::string_view text)
{
    constexpr std::size_t kMaxPrompt = 100;
    constexpr std::size_t kMaxCommand = 512;
    const auto isCommand = [](std::string_view start) {
        start = start.substr(0, kMaxCommand);
        const auto words = shellWords(start.substr(0, start.find_first_of("\"'")));
        return words && commandPlace(*words);
    };
    text = trimmed(text);
    if (isAsciiLetter(text.empty() ? '\0' : text[0]) && isCommand(text))
        return text;
    const std::string_view line = text.substr(0, std::min(text.find('\n'), kMaxPrompt));
    for (std::size_t at = line.find_first_of("$#>%"); at != std::string_view::npos;
         at = line.find_first_of("$#>%", at + 1)) {
        if (line.substr(0, at).find_first_of("\"'=") != std::string_view::npos)
            break;
        const std::string_view rest = text.substr(at + 1);
        if (rest.starts_with(' ') && isCommand(rest))
            return trimmed(rest);
    }
    return text;
}

ShellLine readShellLine(std::string_view text)
{
    const std::string_view command = withoutPrompt(text);
    return ShellReader(command, command.size() < trimmed(text).size()).read();
}

} // namespace core::pasted
