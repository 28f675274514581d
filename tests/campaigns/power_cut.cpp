// Cuts the power after each call by which offerwright-cli works on files, in every command that
// writes, and proves that what the disk may then hold is the old files or the new ones, as
// Offerwright reads them, and that the same command makes it the new ones.
//
//     power_cut CLI LIBRARY [--long] [COMMAND]        # the library of faulty_calls.cpp
#include "tests/campaigns/campaign_main.h"
#include "tests/campaigns/cut_disk.h"
#include "tests/campaigns/outcome.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace campaigns {

namespace {

struct Counts {
    long calls = 0;
    long cuts = 0;
    long failed = 0;
};

/// Which files count in a trial: those as they were and as they come to be.
struct Ends {
    Tree old;
    Tree whole;
};

std::string faultOf(const WritingCommand& command, const Tree& now, const Ends& ends)
{
    if (now == ends.old || now == ends.whole)
        return {};
    if (command.together != Together::Always && isEachOfOne(now, ends.old, ends.whole))
        return {};
    return "mixed: " + differences(ends.old, now)
           + "; from the whole work: " + differences(ends.whole, now);
}

/// The same command after the cut; a folder that is not empty is none for a new project.
std::string faultAfterwards(const WritingCommand& command, Workplace& place, const Ends& ends)
{
    const Ran again = place.run(command.words);
    const Tree now = readBack(place.root());
    return now == ends.whole ? std::string()
                             : "the same again does not heal it: " + differences(ends.whole, now)
                                   + '\n' + again.err;
}

Counts tryCommand(const WritingCommand& command, Workplace& place, bool isLong)
{
    putTree(place.root(), {});
    command.prepare(place);
    const Tree start = treeOf(place.root());
    place.run(command.words, {.isNoted = true, .fault = {}});
    const Ends ends{shown(start), shown(treeOf(place.root()))};
    CutDisk disk(start);
    std::set<Tree> seen;
    Counts counts;
    for (const CallEntry& entry : place.calls()) {
        ++counts.calls;
        disk.follow(entry, place.root().string());
        for (const Tree& tree : disk.leftovers()) {
            if (!seen.insert(tree).second)
                continue;
            ++counts.cuts;
            putTree(place.root(), tree);
            const Tree now = readBack(place.root());
            std::string fault = faultOf(command, now, ends);
            if (fault.empty() && isLong && now != ends.whole)
                fault = faultAfterwards(command, place, ends);
            if (fault.empty())
                continue;
            ++counts.failed;
            std::printf("%s, after call %ld: %s\n    the disk held: %s\n",
                        std::string(command.name).c_str(), counts.calls, fault.c_str(),
                        differences(start, tree).c_str());
        }
    }
    if (seen.size() < 2)
        ++counts.failed;
    std::printf("%-40s %6ld calls, %6ld disks, %ld failed\n", std::string(command.name).c_str(),
                counts.calls, counts.cuts, counts.failed);
    std::fflush(stdout);
    return counts;
}

} // namespace

} // namespace campaigns

int main(int count, char** words)
{
    campaigns::Counts all;
    const int usage = campaigns::runCampaign(
        count, words, "power_cut", [&all](const auto& command, auto& place, bool isLong) {
            const auto counts = campaigns::tryCommand(command, place, isLong);
            all.calls += counts.calls;
            all.cuts += counts.cuts;
            all.failed += counts.failed;
        });
    if (usage != 0)
        return usage;
    std::printf("%ld calls, %ld disks after a power cut, %ld broke a promise\n", all.calls,
                all.cuts, all.failed);
    return all.cuts > 0 && all.failed == 0 ? 0 : 1;
}
