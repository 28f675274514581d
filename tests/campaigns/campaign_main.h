#pragma once

#include "tests/campaigns/workplace.h"
#include "tests/campaigns/writing_commands.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace campaigns {

/// Runs a campaign, NAME CLI LIBRARY [--long] [COMMAND], over all commands that write, or the one
/// that is named: `tries(command, place, isLong)` each. 2 for wrong usage, else 0.
template <class Try>
int runCampaign(int count, char** words, const char* name, Try tries)
{
    const std::vector<std::string_view> arguments(words + 1, words + count);
    if (arguments.size() < 2) {
        std::fprintf(stderr, "%s CLI LIBRARY [--long] [COMMAND]\n", name);
        return 2;
    }
    const bool isLong = std::ranges::find(arguments, "--long") != arguments.end();
    const bool isOne = arguments.size() > 2 && arguments.back() != "--long";
    Workplace place(arguments[0], arguments[1]);
    for (const WritingCommand& command : writingCommands())
        if (!isOne || command.name == arguments.back())
            tries(command, place, isLong);
    return 0;
}

} // namespace campaigns
