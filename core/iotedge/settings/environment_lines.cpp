#include "core/iotedge/settings/environment_lines.h"

#include "core/iotedge/pasted/container_spec.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isVariableName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
    });
}

} // namespace

std::optional<std::string> plainLine(std::string_view line)
{
    constexpr std::array<std::string_view, 6> kPrefixes{"export ", "set ",   "- ",
                                                        "-e ",     "--env ", "ENV "};
    std::string_view rest = trimmed(line);
    for (const std::string_view prefix : kPrefixes)
        if (rest.starts_with(prefix))
            rest = trimmed(rest.substr(prefix.size()));
    const bool isQuoted = rest.size() > 1 && rest.front() == rest.back()
                          && (rest.front() == '"' || rest.front() == '\'');
    if (isQuoted)
        rest = rest.substr(1, rest.size() - 2);
    const auto mark = rest.find_first_of("=:");
    if (mark == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = trimmed(rest.substr(0, mark));
    std::string_view value = rest.substr(mark + 1);
    // "NAME:value" is neither YAML nor a variable.
    const bool isYaml = rest[mark] == ':' && (value.empty() || value.front() == ' ');
    if (!isVariableName(name) || (rest[mark] == ':' && !isYaml))
        return std::nullopt;
    if (isYaml || name.size() < mark)
        value = trimmed(value);
    std::string plain = std::string(name).append("=").append(value);
    return plain == line ? std::nullopt : std::optional(std::move(plain));
}

std::optional<std::string> optionLines(std::string_view line)
{
    if (!trimmed(line).starts_with('-'))
        return std::nullopt;
    const auto words = shellWords(line);
    std::string lines;
    std::size_t count = 0;
    for (std::size_t at = 0; words && at < words->size(); ++at, ++count) {
        std::string_view word = (*words)[at];
        if ((word == "-e" || word == "--env") && at + 1 < words->size())
            word = (*words)[++at];
        else if (word.starts_with("--env="))
            word.remove_prefix(6);
        else if (word.starts_with("-e") && word.size() > 2)
            word.remove_prefix(2);
        else
            return std::nullopt;
        if (!isVariableName(word.substr(0, word.find('='))))
            return std::nullopt;
        lines.append(count > 0 ? "\n" : "").append(word);
    }
    return count > 1 ? std::optional(std::move(lines)) : std::nullopt;
}

bool isKeyAbove(std::string_view line)
{
    line = trimmed(line);
    return line == "environment:" || line == "env:";
}

} // namespace core
