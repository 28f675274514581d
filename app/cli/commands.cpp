#include "app/cli/commands.h"

#include <array>

namespace app {

std::span<const Command* const> allCommands()
{
    static constexpr std::array<const Command*, 13> kCommands{
        &kNewCommand,       &kCheckCommand,  &kFixCommand,      &kExportCommand, &kVerifyCommand,
        &kPublishedCommand, &kImportCommand, &kManifestCommand, &kLintCommand,   &kLogosCommand,
        &kImageCommand,     &kRulesCommand,  &kExplainCommand};
    return kCommands;
}

} // namespace app
