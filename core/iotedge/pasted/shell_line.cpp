#include "core/iotedge/pasted/shell_line.h"

#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/shell_variables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::pasted {

namespace {

/// Dashes that word processors make of one or two plain ones.
constexpr std::array<std::string_view, 5> kDashes{"–", "—", "‐", "‑", "−"};

constexpr std::string_view kBlanks = " \t\r\n";

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

bool isPunctuationEscaped(char c)
{
    return std::string_view("\\'\"?").find(c) != std::string_view::npos;
}

class ShellReader {
public:
    explicit ShellReader(const CommandText& command)
        : m_text(command.text), m_hasPrompt(command.hasPrompt)
    {
        if (!command.before.empty())
            note(translatable("import", "“%1” is left out: it stands before the command that makes "
                                        "the container."),
                 {excerpt(command.before)});
    }

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
        if (m_quote != '\'' && (takeSubstitution() || takeAnsiQuote() || takeVariable()))
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
        const bool isTicked = m_text[m_at] == '`';
        if (!isTicked && !rest().starts_with("$("))
            return false;
        const auto end = isTicked ? m_text.find('`', m_at + 1) : m_text.find(')', m_at);
        if (end == std::string_view::npos)
            return false;
        const std::string_view whole = m_text.substr(m_at, end + 1 - m_at);
        const std::string_view inner =
            isTicked ? whole.substr(1, whole.size() - 2) : whole.substr(2, whole.size() - 3);
        if (trimmed(inner) == "pwd") {
            m_line.command += "$(pwd)";
        } else {
            note(translatable("import", "“%1” is what another command prints, which no device "
                                        "runs: the placeholder %2 stands in its place."),
                 {excerpt(whole), asPlaceholder("VALUE")});
            m_line.command += asPlaceholder("VALUE");
        }
        m_hasWord = true;
        m_at = end + 1;
        return true;
    }

    /// $'a\nb', in which the shell reads escapes.
    bool takeAnsiQuote()
    {
        if (m_quote != 0 || !rest().starts_with("$'"))
            return false;
        std::size_t at = m_at + 2;
        std::string value;
        for (; at < m_text.size() && m_text[at] != '\''; ++at) {
            if (m_text[at] != '\\' || at + 1 >= m_text.size()) {
                value += m_text[at];
                continue;
            }
            constexpr std::string_view kLetters = "nrt";
            constexpr std::string_view kMeant = "\n\r\t";
            const auto known = kLetters.find(m_text[++at]);
            // The others are kept, as few as they are.
            if (known == std::string_view::npos && !isPunctuationEscaped(m_text[at]))
                value += '\\';
            value += known == std::string_view::npos ? m_text[at] : kMeant[known];
        }
        if (at >= m_text.size())
            return false;
        m_line.command += '"';
        for (const char c : value) {
            if (std::string_view("\"\\$`").find(c) != std::string_view::npos)
                m_line.command += '\\';
            m_line.command += c;
        }
        m_line.command += '"';
        m_hasWord = true;
        m_at = at + 1;
        return true;
    }

    /// A variable of the shell, which no device has.
    bool takeVariable()
    {
        const auto variable = pasted::shellVariableAt(rest());
        if (!variable)
            return false;
        m_at += variable->size;
        m_hasWord = true;
        if (variable->isFolder) {
            m_line.command += variable->text;
        } else if (variable->hasDefault) {
            note(translatable("import",
                              "The variable ${%1} is taken with its default, “%2”: a file "
                              ".env, or the shell, that gives it another value is not "
                              "read."),
                 {variable->name, excerpt(variable->text)});
            m_line.command += variable->text;
        } else {
            note(translatable("import", "The variable ${%1} has no default in the text: the "
                                        "placeholder %2 stands in its place."),
                 {variable->name, asPlaceholder(variable->name)});
            m_line.command += asPlaceholder(variable->name);
        }
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

ShellLine readShellLine(const CommandText& command)
{
    return ShellReader(command).read();
}

} // namespace core::pasted
