#include "core/iotedge/pasted/command_start.h"

#include "core/iotedge/pasted/container_spec.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core::pasted {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

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

/// Programs that run the command behind them as it stands.
bool runsAnother(std::string_view program)
{
    constexpr std::array<std::string_view, 10> kRunners{"command", "doas", "env",  "exec",   "nice",
                                                        "nohup",   "sudo", "time", "winpty", "wsl"};
    return std::ranges::find(kRunners, program) != kRunners.end();
}

std::string_view withoutFolder(std::string_view program)
{
    const auto slash = program.find_last_of("/\\");
    return slash == std::string_view::npos ? program : program.substr(slash + 1);
}

bool startsCommand(std::string_view text)
{
    constexpr std::size_t kMaxCommand = 512;
    text = text.substr(0, kMaxCommand);
    const auto words = shellWords(text.substr(0, text.find_first_of("\"'")));
    return words && commandPlace(*words);
}

/// The command behind the prompt of a terminal in the first line.
std::optional<std::string_view> behindPrompt(std::string_view text)
{
    constexpr std::size_t kMaxPrompt = 100;
    const std::string_view line = text.substr(0, std::min(text.find('\n'), kMaxPrompt));
    for (std::size_t at = line.find_first_of("$#>%"); at != std::string_view::npos;
         at = line.find_first_of("$#>%", at + 1)) {
        if (line.substr(0, at).find_first_of("\"'=") != std::string_view::npos)
            return std::nullopt;
        const std::string_view rest = text.substr(at + 1);
        // The prompt of Windows has no blank behind it: "C:\>docker run".
        const bool isPrompt = rest.starts_with(' ') || (line[at] == '>' && !rest.starts_with('>'));
        if (isPrompt && startsCommand(rest))
            return trimmed(rest);
    }
    return std::nullopt;
}

/// The command behind "ExecStart=" and the marks that systemd takes before a program.
std::optional<std::string_view> behindUnitKey(std::string_view text)
{
    constexpr std::string_view kKey = "ExecStart=";
    if (!text.starts_with(kKey))
        return std::nullopt;
    text.remove_prefix(std::min(text.find_first_not_of("-@:+! ", kKey.size()), text.size()));
    return startsCommand(text) ? std::optional(text) : std::nullopt;
}

/// What stands behind the mark of a list: "- ", "* ", "1. " or "2) ".
std::string_view withoutListMark(std::string_view text)
{
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view mark = text.substr(digits == 0 ? 0 : digits, 2);
    const bool isMark = digits == 0 ? mark == "- " || mark == "* " || mark == "+ "
                                    : digits <= 2 && (mark == ". " || mark == ") ");
    return isMark ? trimmed(text.substr(digits + 2)) : text;
}

/// The command that the text begins with.
std::optional<CommandText> commandAt(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
    text = withoutListMark(text);
    if (const auto command = behindUnitKey(text))
        return CommandText{*command, {}, false, true};
    if (isAsciiLetter(text.empty() ? '\0' : text[0]) && startsCommand(text))
        return CommandText{text};
    if (const auto command = behindPrompt(text))
        return CommandText{*command, {}, true};
    return startsCommand(text) ? std::optional(CommandText{text}) : std::nullopt;
}

/// A line that a shell runs, as far as lines before a container's are concerned.
bool isShellLine(std::string_view line)
{
    constexpr auto kPrograms = std::to_array<std::string_view>(
        {"[",      "apt",     "apt-get", "cd",     "chmod", "chown", "cp",     "curl",
         "docker", "echo",    "else",    "export", "fi",    "git",   "if",     "mkdir",
         "mv",     "nerdctl", "podman",  "rm",     "set",   "sleep", "source", "sudo",
         "sysctl", "then",    "touch",   "wget",   "xhost"});
    line = trimmed(line);
    if (line.starts_with("$ "))
        line = trimmed(line.substr(2));
    const std::string_view word = line.substr(0, line.find_first_of(" \t;|&"));
    // "[Service]" and "ExecStartPre=" are lines of a unit of systemd.
    const bool isSection = line.starts_with('[') && line.ends_with(']');
    return line.empty() || line.starts_with('#') || isSection || isAssignment(word)
           || std::ranges::find(kPrograms, word) != kPrograms.end();
}

/// Where the line that begins at `start` ends, and those that it is continued on.
std::size_t endOfLine(std::string_view text, std::size_t start)
{
    std::size_t end = std::min(text.find('\n', start), text.size());
    while (end < text.size()) {
        const std::string_view line = trimmed(text.substr(start, end - start));
        if (!line.ends_with('\\') || line.starts_with('#'))
            break;
        end = std::min(text.find('\n', end + 1), text.size());
    }
    return end;
}

/// The starts of what the line runs one after another: "docker rm a; docker run b", and of what it
/// takes the output of: "ID=$(docker run b)".
std::vector<std::size_t> commandsIn(std::string_view line)
{
    std::vector<std::size_t> starts{0};
    if (trimmed(line).starts_with('#'))
        return starts;
    char quote = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (quote == 0 && (line[at] == '"' || line[at] == '\''))
            quote = line[at];
        else if (line[at] == quote)
            quote = 0;
        else if (quote == 0 && std::string_view(";|&").find(line[at]) != std::string_view::npos)
            starts.push_back(at + 1);
        else if (line.substr(at).starts_with("$("))
            starts.push_back(at + 2);
    }
    return starts;
}

/// The text up to the parenthesis that closes what was opened before it.
std::string_view beforeClosing(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        if (depth < 0)
            return text.substr(0, at);
    }
    return text;
}

/// "`docker run x`", or in quotes, as a sentence has it.
std::string_view withoutMarks(std::string_view text)
{
    const bool isMarked = text.size() > 2 && text.front() == text.back()
                          && std::string_view("`\"'").find(text.front()) != std::string_view::npos
                          && text.find(text.front(), 1) == text.size() - 1;
    return isMarked ? trimmed(text.substr(1, text.size() - 2)) : text;
}

/// What is worth telling of the lines before a command: the first that is no comment, and on.
std::string_view withoutComments(std::string_view before)
{
    before = trimmed(before);
    while (before.starts_with('#') || before.starts_with('[')) {
        const auto end = std::min(before.find('\n'), before.size());
        before = trimmed(before.substr(end));
    }
    while (!before.empty() && std::string_view(";|&").find(before.back()) != std::string_view::npos)
        before = trimmed(before.substr(0, before.size() - 1));
    return before;
}

} // namespace

std::optional<CommandPlace> commandPlace(std::span<const std::string> words)
{
    constexpr std::array<std::string_view, 5> kPrograms{"docker", "docker.exe", "nerdctl",
                                                        "nvidia-docker", "podman"};
    std::size_t at = 0;
    while (at < words.size()) {
        if (runsAnother(withoutFolder(words[at])))
            at = behindSudo(words, at + 1);
        else if (words[at] == "$" || words[at] == "#" || isAssignment(words[at]))
            ++at;
        else
            break;
    }
    if (at >= words.size())
        return std::nullopt;
    // Editors begin a sentence with a capital letter.
    std::string program = asciiLower(withoutFolder(words[at++]));
    if (std::ranges::find(kPrograms, program) == kPrograms.end())
        return std::nullopt;
    while (at < words.size() && words[at].starts_with('-'))
        at += takesValue(words[at]) ? 2 : 1;
    if (at < words.size() && words[at] == "container")
        ++at;
    if (at >= words.size() || (words[at] != "run" && words[at] != "create"))
        return std::nullopt;
    return CommandPlace{std::move(program), at + 1};
}

std::optional<CommandText> commandIn(std::string_view whole)
{
    // Nobody has more before the command than a page of a manual, and each place costs a look at
    // what follows it.
    constexpr std::size_t kMaxBefore = 16'384;
    constexpr std::size_t kMostTried = 400;
    std::size_t tried = 0;
    std::string_view text = trimmed(whole);
    if (text.starts_with("\xEF\xBB\xBF"))
        text = trimmed(text.substr(3));
    text = withoutMarks(text);
    // JSON with a command in it is judged as JSON.
    const bool isJson = text.starts_with('{') || text.starts_with('"');
    bool isScript = true;
    // "# docker run x" is a comment where a command follows, and one at the prompt of root if not.
    std::optional<CommandText> ofRoot;
    for (std::size_t start = 0; start < std::min(text.size(), kMaxBefore);) {
        const std::size_t end = endOfLine(text, start);
        const std::string_view line = text.substr(start, end - start);
        for (const std::size_t place : commandsIn(line)) {
            if (++tried > kMostTried)
                return ofRoot;
            auto command = commandAt(text.substr(start + place));
            const bool isHere = command && command->text.data() < line.data() + line.size();
            if (!isHere)
                continue;
            command->before = withoutComments(text.substr(0, start + place));
            if (command->before.ends_with("$(")) {
                command->text = beforeClosing(command->text);
                command->before = {};
            }
            command->isScript = isScript;
            if (!trimmed(line).starts_with('#'))
                return command;
            if (start == 0)
                ofRoot = command;
        }
        if (isJson)
            break;
        isScript = isScript && isShellLine(line);
        start = end + 1;
    }
    return ofRoot;
}

} // namespace core::pasted
