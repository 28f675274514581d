#include "core/iotedge/pasted/docker_run.h"

#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/settings.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using pasted::Form;
using pasted::Setting;

/// What may stand before the options.
constexpr std::array<std::string_view, 8> kCommands{"$",      "#",       "sudo",      "docker",
                                                    "podman", "nerdctl", "container", "run"};

bool isSwitch(const Setting& setting)
{
    constexpr std::array<std::string_view, 9> kSilentSwitches{
        "detach", "interactive",    "quiet",       "rm",  "sig-proxy",
        "tty",    "no-healthcheck", "publish-all", "init"};
    return setting.form == Form::Flag
           || std::ranges::find(kSilentSwitches, setting.option) != kSilentSwitches.end();
}

class CommandReader {
public:
    explicit CommandReader(std::vector<std::string> words) : m_words(std::move(words))
    {
        m_spec.options = jsonObject();
    }

    ContainerSpec read()
    {
        skipCommand();
        while (m_at < m_words.size() && isOption(m_words[m_at]))
            readOption();
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
    static bool isOption(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

    void skipCommand()
    {
        while (m_at < m_words.size()
               && (std::ranges::find(kCommands, m_words[m_at]) != kCommands.end()
                   || m_words[m_at] == "create"))
            ++m_at;
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
        pasted::apply(m_spec, *setting, shownName, jsonText(*value));
    }

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    ContainerSpec m_spec;
};

} // namespace

bool looksLikeDockerRun(std::string_view text)
{
    text = trimmed(text);
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const std::string_view word : {"$ ", "# ", "sudo "})
            if (text.starts_with(word)) {
                text = trimmed(text.substr(word.size()));
                isCut = true;
            }
    }
    for (const std::string_view program : {"docker", "podman", "nerdctl"}) {
        if (!text.starts_with(program))
            continue;
        const std::string_view rest = text.substr(program.size());
        constexpr std::array<std::string_view, 3> kVerbs{"container", "run", "create"};
        return rest.starts_with(' ') && std::ranges::any_of(kVerbs, [&](auto word) {
                   return trimmed(rest).starts_with(word);
               });
    }
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
    auto words = shellWords(text);
    if (!words)
        return std::nullopt;
    return CommandReader(std::move(*words)).read();
}

} // namespace core
