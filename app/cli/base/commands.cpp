#include "app/cli/base/commands.h"

#include <array>

namespace app {

std::span<const Command* const> allCommands()
{
    static constexpr std::array<const Command*, 18> kCommands{
        &kNewCommand,    &kCheckCommand,     &kMergeCommand,     &kFixCommand,    &kExportCommand,
        &kVerifyCommand, &kPublishedCommand, &kDiffCommand,      &kImportCommand, &kManifestCommand,
        &kLintCommand,   &kLogosCommand,     &kImageCommand,     &kRulesCommand,  &kExplainCommand,
        &kSchemaCommand, &kLspCommand,       &kCompletionCommand};
    return kCommands;
}

} // namespace app
