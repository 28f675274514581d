#include "tests/house/readme.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace house {

namespace {

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
