#include "app/cli/commands.h"

#include <array>

namespace app {

std::span<const Command* const> allCommands()
{
    static constexpr std::array<const Command*, 7> kCommands{
        &kNewCommand,   &kCheckCommand, &kExportCommand, &kVerifyCommand,
        &kLogosCommand, &kRulesCommand, &kExplainCommand};
    return kCommands;
}

} // namespace app
