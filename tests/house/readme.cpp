#include "tests/house/readme.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <sstream>

namespace house {

namespace {

namespace fs = std::filesystem;

constexpr auto kStarts = std::to_array<std::string_view>(
    {".ci/run", "CI=true ", "app/run", "build/", "cd ", "cmake ", "ctest ", "offerwright-cli ",
     "podman ", "tests/bench/", "tests/browser/", "tests/corpus/", "tests/fresh", "tests/full",
     "tests/package/", "tests/peers/", "tests/run", "valgrind "});

bool isCommand(std::string_view text)
{
    return std::ranges::any_of(kStarts,
                               [&](std::string_view start) { return text.starts_with(start); });
}

/// Without a comment behind it and the blanks before that.
std::string_view withoutComment(std::string_view line)
{
    line = line.substr(0, line.find(" #"));
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

void add(std::vector<std::string>& commands, std::string_view text)
{
    if (isCommand(text) && std::ranges::find(commands, text) == commands.end())
        commands.emplace_back(text);
}

} // namespace

std::vector<std::string> commandsIn(std::string_view markdown)
{
    constexpr std::string_view kIndent = "    ";
    std::vector<std::string> commands;
    std::istringstream lines{std::string(markdown)};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(kIndent)) {
            add(commands, withoutComment(std::string_view(line).substr(kIndent.size())));
            continue;
        }
        bool isCode = false;
        std::istringstream parts(line);
        for (std::string part; std::getline(parts, part, '`'); isCode = !isCode) {
            if (isCode)
                add(commands, part);
        }
    }
    return commands;
}

std::vector<std::string> pathsIn(std::string_view markdown, std::string_view folder)
{
    const std::string text(markdown);
    std::vector<std::string> paths;
    static const std::regex kLink(R"(\]\(([^)\s#]+)[^)\s]*\))");
    for (std::sregex_iterator link(text.begin(), text.end(), kLink), end; link != end; ++link) {
        const std::string target = (*link)[1];
        if (target.find("://") == std::string::npos)
            paths.push_back((fs::path(folder) / target).lexically_normal().generic_string());
    }
    static const std::regex kWord(R"((`|\s)((core|app|tests|resources|translations)/[\w./-]*\w))"
                                  R"((?=[`\s]))");
    static const std::regex kCode("`[^`\n]+`");
    for (std::sregex_iterator code(text.begin(), text.end(), kCode), end; code != end; ++code) {
        const std::string words = code->str();
        for (std::sregex_iterator word(words.begin(), words.end(), kWord), last; word != last;
             ++word)
            paths.push_back((*word)[2]);
    }
    return paths;
}

std::vector<RunCommand> runCommandsIn(std::string_view table)
{
    std::vector<RunCommand> commands;
    std::istringstream lines{std::string(table)};
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream cells(line);
        RunCommand row;
        std::getline(cells, row.command, '\t');
        std::getline(cells, row.file, '\t');
        std::getline(cells, row.text, '\t');
        commands.push_back(std::move(row));
    }
    return commands;
}

} // namespace house
