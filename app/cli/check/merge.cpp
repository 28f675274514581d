#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/bundle/bundle_file.h"
#include "core/report/merge_reports.h"

#include <array>

namespace app {

namespace {

constexpr Option kMergedFile{"--output", "-o", "FILE",
                             "where the joined report goes in place of standard output"};
constexpr std::array kMergeOptions{kMergedFile};

ExitCode runMerge(const Arguments& arguments)
{
    core::MergedReports merged;
    for (const std::string& file : arguments.operands()) {
        const auto text = core::readFile(file);
        if (!text)
            return printError(text.error());
        if (const auto added = merged.add(file, *text); !added)
            return printError(added.error());
    }
    const auto output = arguments.value(kMergedFile);
    if (!output)
        return print(merged.text());
    auto written = core::GrowingFile::begin(*output);
    if (!written)
        return printError(written.error());
    auto done = written->add(merged.text());
    if (done)
        done = written->putInPlace();
    return done ? ExitCode::Clean : printError(done.error());
}

} // namespace

const Command kMergeCommand{
    .name = "merge",
    .operand = "REPORT",
    .summary = "joins JSON reports of check, such as those of its shards, into one",
    .options = kMergeOptions,
    .examples = "merge shard-1.json shard-2.json -o offers.json\n",
    .run = runMerge,
    .notes = "The runs stand in the order of their offers, so that the shards of a check with "
             "--recursive give what the whole check gives. The exit code says whether they could "
             "be joined; what was found, each check has said.",
    .takesMany = true};

} // namespace app
