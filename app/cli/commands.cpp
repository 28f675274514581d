#include "app/cli/commands.h"

#include <array>

namespace app {

std::span<const Command* const> allCommands()
{
    static constexpr std::array<const Command*, 3> kCommands{&kVerifyCommand, &kRulesCommand,
                                                             &kExplainCommand};
    return kCommands;
}

} // namespace app
