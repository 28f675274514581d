#include "app/cli/commands.h"

#include <array>

namespace app {

std::span<const Command* const> allCommands()
{
    static constexpr std::array<const Command*, 12> kCommands{
        &kNewCommand,    &kCheckCommand,  &kFixCommand,      &kExportCommand,
        &kVerifyCommand, &kImportCommand, &kManifestCommand, &kLintCommand,
        &kLogosCommand,  &kImageCommand,  &kRulesCommand,    &kExplainCommand};
    return kCommands;
}

} // namespace app
