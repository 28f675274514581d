#include "app/cli/base/commands.h"
#include "app/cli/base/terminal.h"
#include "core/bundle/bundle_file.h"
#include "core/report/merge_reports.h"

#include <array>

namespace app {

namespace {

constexpr Option kMergedFile{
    "--output", "-o", "FILE",
    core::translatable("help", "where the joined report goes in place of standard output")};
constexpr std::array kMergeOptions{kMergedFile};

ExitCode writeMerged(const core::MergedReports& merged, const std::string& file)
{
    auto output = core::GrowingFile::begin(file);
    if (!output)
        return printError(output.error());
    auto done = merged.write([&](std::string_view part) { return output->add(part); });
    if (done)
        done = output->putInPlace();
    return done ? ExitCode::Clean : printError(done.error());
}

ExitCode printMerged(const core::MergedReports& merged)
{
    ExitCode exit = ExitCode::Clean;
    const auto done = merged.write([&](std::string_view part) {
        if (exit == ExitCode::Clean)
            exit = print(part);
        return core::Result<std::monostate>();
    });
    return done ? exit : printError(done.error());
}

ExitCode runMerge(const Arguments& arguments)
{
    core::MergedReports merged;
    for (const std::string& file : arguments.operands())
        if (const auto added = merged.add(file); !added)
            return printError(added.error());
    const auto output = arguments.value(kMergedFile);
    return output ? writeMerged(merged, *output) : printMerged(merged);
}

} // namespace

const Command kMergeCommand{
    .name = "merge",
    .operand = "REPORT",
    .summary = core::translatable(
        "help", "joins JSON reports of check, such as those of its shards, into one"),
    .options = kMergeOptions,
    .examples = "merge shard-1.json shard-2.json -o offers.json\n",
    .run = runMerge,
    .notes = core::translatable(
        "help",
        "The runs stand in the order of their offers, so that the shards of a check with "
        "--recursive give what the whole check gives. The exit code says whether they could "
        "be joined; what was found, each check has said."),
    .takesMany = true};

} // namespace app
