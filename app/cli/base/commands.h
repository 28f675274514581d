#pragma once

#include "app/cli/base/command.h"

#include <array>

/// The commands, each in the file of its name.
namespace app {

extern const Command kNewCommand;
extern const Command kCheckCommand;
extern const Command kCompletionCommand;
extern const Command kFixCommand;
extern const Command kDiffCommand;
extern const Command kExportCommand;
extern const Command kVerifyCommand;
extern const Command kImageCommand;
extern const Command kImportCommand;
extern const Command kLintCommand;
extern const Command kLogosCommand;
extern const Command kLspCommand;
extern const Command kManifestCommand;
extern const Command kMergeCommand;
extern const Command kPublishedCommand;
extern const Command kSchemaCommand;
extern const Command kRulesCommand;
extern const Command kExplainCommand;

/// All of them, in the order of the help.
inline constexpr auto kAllCommands = std::to_array<const Command*>({
    &kNewCommand,
    &kCheckCommand,
    &kMergeCommand,
    &kFixCommand,
    &kExportCommand,
    &kVerifyCommand,
    &kPublishedCommand,
    &kDiffCommand,
    &kImportCommand,
    &kManifestCommand,
    &kLintCommand,
    &kLogosCommand,
    &kImageCommand,
    &kRulesCommand,
    &kExplainCommand,
    &kSchemaCommand,
    &kLspCommand,
    &kCompletionCommand,
});

} // namespace app
