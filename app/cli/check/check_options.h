#pragma once

#include "app/cli/base/command.h"
#include "app/cli/base/options.h"

/// The options of check.
namespace app {

inline constexpr Option kReportFormat{
    .name = "--format",
    .shortName = "",
    .value = "text|json|sarif|junit|github|azure|markdown|html",
    .help = core::translatable("help", "how to print, or what --output holds (default text)"),
    .isChoice = true};
inline constexpr Option kReportOutput{
    "--output", "-o", "FILE",
    core::translatable("help", "where the report goes in place of standard output")};
inline constexpr Option kReportTo{
    .name = "--report",
    .shortName = "",
    .value = "FORMAT=FILE",
    .help = core::translatable("help", "a further report, in any of the formats; may be repeated"),
    .isRepeatable = true};
inline constexpr Option kBase{
    "--base", "", "DIR",
    core::translatable("help", "the folder that paths in reports are relative to (default: the "
                               "working directory)")};
inline constexpr Option kRecursive{
    "--recursive", "-r", "",
    core::translatable("help", "look for project folders and bundles (*.zip) below each folder")};
inline constexpr Option kJobs{
    "--jobs", "-j", "N",
    core::translatable("help", "how many offers to check at once (default: as many as the machine "
                               "has processors)")};
inline constexpr Option kShard{
    "--shard", "", "I/N",
    core::translatable("help", "check only the I-th of N parts of the offers, told apart by name")};

inline constexpr Option kWatch{
    "--watch", "", "",
    core::translatable("help", "check again whenever a file changes, until Ctrl+C")};
inline constexpr Option kExplainConfig{
    "--explain-config", "", "",
    core::translatable("help", "say of each option where its value comes from, and check "
                               "nothing")};

inline constexpr Option kNoConfig{
    "--no-config", "", "",
    core::translatable("help", "read no configuration file, neither the offers' nor the user's")};

} // namespace app
