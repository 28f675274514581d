#include "core/iotedge/pasted/docker_run.h"

#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/settings.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {

namespace {

using pasted::Form;
using pasted::Setting;

constexpr std::array<std::string_view, 5> kPrograms{"docker", "docker.exe", "nerdctl",
                                                    "nvidia-docker", "podman"};

/// "DOCKER_HOST=ssh://x"
bool isAssignment(std::string_view word)
{
    const auto equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && !isAsciiDigit(word[0])
           && std::ranges::all_of(word.substr(0, equals), [](char c) {
                  return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
              });
}

/// Whether the program takes the word behind its own option as the value of it.
bool takesValue(std::string_view programOption)
{
    constexpr std::array<std::string_view, 10> kOptions{
        "-H",     "-c",          "-l",          "--config",  "--context",
        "--host", "--log-level", "--tlscacert", "--tlscert", "--tlskey"};
    return std::ranges::find(kOptions, programOption) != kOptions.end();
}

/// Where a command stands among the words.
struct CommandPlace {
    std::string_view program;
    /// The first word behind run or create.
    std::size_t options = 0;
};

std::optional<CommandPlace> commandPlace(std::span<const std::string> words)
{
    std::size_t at = 0;
    while (
        at < words.size()
        && (words[at] == "$" || words[at] == "#" || words[at] == "sudo" || isAssignment(words[at])))
        ++at;
    if (at == words.size() || std::ranges::find(kPrograms, words[at]) == kPrograms.end())
        return std::nullopt;
    const std::string_view program = words[at++];
    while (at < words.size() && words[at].starts_with('-'))
        at += takesValue(words[at]) ? 2 : 1;
    if (at < words.size() && words[at] == "container")
        ++at;
    if (at >= words.size() || (words[at] != "run" && words[at] != "create"))
        return std::nullopt;
    return CommandPlace{program, at + 1};
}

/// The line with what a shell reads itself taken out of it.
struct ShellLine {
    std::string command;
    std::vector<Message> notes;
};

class ShellReader {
public:
    explicit ShellReader(std::string_view text) : m_text(text) {}

    ShellLine read()
    {
        while (m_at < m_text.size() && !endsHere())
            step();
        if (m_at < m_text.size())
            m_line.notes.push_back(
                {"import",
                 translatable("import", "“%1” is left out: it is no part of the command, but "
                                        "something that the shell does."),
                 {excerpt(trimmed(m_text.substr(m_at)))}});
        return std::move(m_line);
    }

private:
    /// An operator of the shell, or a comment behind the command.
    [[nodiscard]] bool endsHere() const
    {
        if (m_quote != 0)
            return false;
        const char c = m_text[m_at];
        if (c == '#')
            return m_hasWord
                   && std::string_view(" \t\n").find(m_text[m_at - 1]) != std::string_view::npos;
        return c == ';' || c == '|' || c == '&' || (c == '>' && !m_isPlaceholder)
               || (c == '<' && !isAsciiLetter(next()));
    }
    [[nodiscard]] char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }

    void step()
    {
        const char c = m_text[m_at];
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
        m_line.notes.push_back(
            {"import",
             translatable("import", "“%1” is what another command prints, which no device runs: "
                                    "the placeholder %2 stands in its place."),
             {excerpt(whole), asPlaceholder("VALUE")}});
        m_line.command += asPlaceholder("VALUE");
        m_at = end + 1;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_quote = 0;
    bool m_hasWord = false;
    bool m_isPlaceholder = false;
    ShellLine m_line;
};

bool isSwitch(const Setting& setting)
{
    constexpr std::array<std::string_view, 10> kSilentSwitches{
        "detach", "interactive",    "quiet",       "rm",   "sig-proxy",
        "tty",    "no-healthcheck", "publish-all", "init", "use-api-socket"};
    return setting.form == Form::Flag
           || std::ranges::find(kSilentSwitches, setting.option) != kSilentSwitches.end();
}

class CommandReader {
public:
    CommandReader(std::vector<std::string> words, std::vector<Message> notes)
        : m_words(std::move(words))
    {
        m_spec.options = jsonObject();
        m_spec.notes = std::move(notes);
    }

    ContainerSpec read()
    {
        skipCommand();
        while (m_at < m_words.size() && isOption(m_words[m_at]))
            readOption();
        for (const Gathered& gathered : m_ports)
            pasted::apply(m_spec, *gathered.setting, gathered.shownName, gathered.values);
        if (m_at < m_words.size())
            m_spec.image = m_words[m_at++];
        if (m_at < m_words.size()) {
            JsonNode& command = pasted::placeAt(m_spec.options, "Cmd", JsonKind::Array);
            for (; m_at < m_words.size(); ++m_at)
                command.items.push_back(jsonText(m_words[m_at]));
        }
        return std::move(m_spec);
    }

private:
    /// The values of an option that stands there many times.
    struct Gathered {
        const Setting* setting;
        std::string shownName;
        JsonNode values;
    };

    /// A port is looked for among all others, so they are applied together.
    void gather(const Setting& setting, const std::string& shownName, JsonNode value)
    {
        auto known = std::ranges::find(m_ports, &setting, &Gathered::setting);
        if (known == m_ports.end()) {
            known = m_ports.insert(known, {&setting, shownName, {}});
            known->values.kind = JsonKind::Array;
        }
        known->values.items.push_back(std::move(value));
    }

    static bool isOption(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

    void skipCommand()
    {
        const auto place = commandPlace(m_words);
        if (!place)
            return;
        m_at = place->options;
        if (place->program == "nvidia-docker")
            pasted::placeAt(m_spec.options, "HostConfig/Runtime", JsonKind::String) =
                jsonText("nvidia");
    }

    void readOption()
    {
        const std::string word = m_words[m_at++];
        if (word == "--")
            return;
        if (word.starts_with("--")) {
            const auto equals = word.find('=');
            const std::string name =
                word.substr(2, equals == std::string::npos ? std::string::npos : equals - 2);
            take(name, word.substr(0, equals),
                 equals == std::string::npos ? std::nullopt
                                             : std::optional(word.substr(equals + 1)));
            return;
        }
        readLetters(word);
    }

    /// "-it", "-p80:80", "-p=80:80": the last letter may take a value.
    void readLetters(const std::string& word)
    {
        for (std::size_t at = 1; at < word.size(); ++at) {
            const std::string letter(1, word[at]);
            const Setting* setting = pasted::settingOfOption(pasted::longName(letter));
            if (setting && isSwitch(*setting)) {
                take(letter, '-' + letter, std::nullopt);
                continue;
            }
            const std::size_t start = at + 1 < word.size() && word[at + 1] == '=' ? at + 2 : at + 1;
            take(letter, '-' + letter,
                 start < word.size() ? std::optional(word.substr(start)) : std::nullopt);
            return;
        }
    }

    void take(std::string_view option, const std::string& shownName,
              std::optional<std::string> value)
    {
        const Setting* setting = pasted::settingOfOption(pasted::longName(option));
        if (!setting) {
            pasted::note(m_spec,
                         translatable("import", "“%1” is left out: Offerwright does not know that "
                                                "option."),
                         {excerpt(shownName)});
            // What follows may be its value or the image; a value stands before another option.
            if (!value && m_at + 1 < m_words.size() && !isOption(m_words[m_at])
                && isOption(m_words[m_at + 1]))
                ++m_at;
            return;
        }
        if (isSwitch(*setting))
            value = value.value_or("true");
        else if (!value)
            value = m_at < m_words.size() ? m_words[m_at++] : std::string();
        // One word, and no line of them.
        if (setting->option == "entrypoint") {
            pasted::placeAt(m_spec.options, "Entrypoint", JsonKind::Array).items = {
                jsonText(*value)};
            return;
        }
        if (setting->form == pasted::Form::Ports || setting->form == pasted::Form::Expose)
            gather(*setting, shownName, jsonText(*value));
        else
            pasted::apply(m_spec, *setting, shownName, jsonText(*value));
    }

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    ContainerSpec m_spec;
    std::vector<Gathered> m_ports;
};

} // namespace

bool looksLikeDockerRun(std::string_view text)
{
    text = trimmed(text);
    // The command's name stands near the start; the rest may be of any length.
    constexpr std::size_t kStart = 1024;
    const std::string_view start = text.substr(0, kStart);
    if (const auto words = shellWords(start.substr(0, start.find_first_of("\"'")));
        words && commandPlace(*words))
        return true;
    const std::string_view name = text.substr(0, text.find_first_of(" =\t\r\n"));
    if (!name.starts_with('-') || name.size() < 2)
        return false;
    if (name.starts_with("--"))
        return pasted::settingOfOption(pasted::longName(name.substr(2))) != nullptr;
    return isAsciiLetter(name[1])
           && pasted::settingOfOption(pasted::longName(name.substr(1, 1))) != nullptr;
}

std::optional<ContainerSpec> readDockerRun(std::string_view text)
{
    if (!looksLikeDockerRun(text))
        return std::nullopt;
    ShellLine line = ShellReader(text).read();
    auto words = shellWords(line.command);
    if (!words)
        return std::nullopt;
    return CommandReader(std::move(*words), std::move(line.notes)).read();
}

} // namespace core
