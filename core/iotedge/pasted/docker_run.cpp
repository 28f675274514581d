#include "core/iotedge/pasted/docker_run.h"

#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/compose.h"
#include "core/iotedge/pasted/dockerfile.h"
#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/shell_line.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using pasted::Form;
using pasted::Setting;

bool isSwitch(const Setting& setting)
{
    constexpr std::array<std::string_view, 6> kSilentSwitches{
        "detach", "quiet", "rm", "sig-proxy", "no-healthcheck", "use-api-socket"};
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
        while (hasOption())
            readOption();
        for (const Gathered& gathered : m_ports)
            pasted::apply(m_spec, *gathered.setting, gathered.shownName, gathered.values);
        if (m_at < m_words.size())
            takeImage(m_words[m_at++]);
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

    bool hasOption()
    {
        if (m_at >= m_words.size())
            return false;
        if (std::string plain = pasted::withPlainDashes(m_words[m_at]); plain != m_words[m_at]) {
            pasted::note(m_spec,
                         translatable("import", "“%1” begins with a dash of a word processor, "
                                                "which Docker does not know: it is read as “%2”."),
                         {excerpt(m_words[m_at]), excerpt(plain)});
            m_words[m_at] = std::move(plain);
        }
        return isOption(m_words[m_at]);
    }

    void takeImage(const std::string& word)
    {
        if (!parsedImageReference(word) && !holdsPlaceholder(word))
            pasted::note(m_spec,
                         translatable("import", "“%1” stands where the command names the image, "
                                                "and is no name of one: Docker refuses it. See "
                                                "whether a value before it lacks its quotes."),
                         {excerpt(word)});
        m_spec.image = word;
    }

    static bool isOption(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

    void skipCommand()
    {
        const auto place = pasted::commandPlace(m_words);
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
            const bool hasEquals = at + 1 < word.size() && word[at + 1] == '=';
            if (setting && isSwitch(*setting) && !hasEquals) {
                take(letter, '-' + letter, std::nullopt);
                continue;
            }
            const std::size_t start = hasEquals ? at + 2 : at + 1;
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

/// A file that tells in a comment or in a text how its container is run.
bool isOtherFile(std::string_view text, const pasted::CommandText& command)
{
    const bool isWhole = command.isScript && !command.hasPrompt;
    return !isWhole && (looksLikeCompose(text) || looksLikeDockerfile(text));
}

bool beginsWithOption(std::string_view text)
{
    const std::string_view name = text.substr(0, text.find_first_of(" =\t\r\n"));
    if (!name.starts_with('-') || name.size() < 2)
        return false;
    if (name.starts_with("--"))
        return pasted::settingOfOption(pasted::longName(name.substr(2))) != nullptr;
    return isAsciiLetter(name[1])
           && pasted::settingOfOption(pasted::longName(name.substr(1, 1))) != nullptr;
}

} // namespace

bool beginsWithDockerRun(std::string_view text)
{
    const auto command = pasted::commandIn(text);
    return command && command->isScript && !isOtherFile(text, *command);
}

bool looksLikeDockerRun(std::string_view text)
{
    if (const auto command = pasted::commandIn(text))
        return !isOtherFile(text, *command);
    return beginsWithOption(trimmed(text));
}

std::optional<ContainerSpec> readDockerRun(std::string_view text)
{
    auto command = pasted::commandIn(text);
    if (command ? isOtherFile(text, *command) : !beginsWithOption(trimmed(text)))
        return std::nullopt;
    pasted::ShellLine line =
        pasted::readShellLine(command.value_or(pasted::CommandText{trimmed(text)}));
    auto words = shellWords(line.command);
    if (!words)
        return std::nullopt;
    return CommandReader(std::move(*words), std::move(line.notes)).read();
}

} // namespace core
