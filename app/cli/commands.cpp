#include "app/cli/commands.h"

#include <array>

namespace app {

std::span<const Command* const> allCommands()
{
    static constexpr std::array<const Command*, 10> kCommands{
        &kNewCommand,      &kCheckCommand, &kExportCommand, &kVerifyCommand, &kImportCommand,
        &kManifestCommand, &kLintCommand,  &kLogosCommand,  &kRulesCommand,  &kExplainCommand};
    return kCommands;
}

} // namespace app
