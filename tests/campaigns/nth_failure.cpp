// Lets every n-th call by which offerwright-cli works on files fail, in every command that writes,
// and proves that its files are then old or new, never mixed, that nothing half written is left,
// and that the reason is said.
//
//     nth_failure CLI LIBRARY [--long] [COMMAND]      # the library of faulty_calls.cpp
#include "tests/campaigns/campaign_main.h"
#include "tests/campaigns/outcome.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <set>

namespace campaigns {

namespace {

/// A way in which a call of a kind fails.
struct Way {
    Call call = Call::Open;
    int error = 0;
    FaultMode mode = FaultMode::Once;
    /// Also in the short form.
    bool isShort = false;
    /// Of so many calls one is tried; all with 1.
    long stride = 1;
};

constexpr std::array kWays = std::to_array<Way>({
    {Call::Open, EACCES, FaultMode::Once, true},
    {Call::Open, EIO, FaultMode::Once},
    {Call::Open, EMFILE, FaultMode::On},
    {Call::Open, ENOSPC, FaultMode::On},
    {Call::Read, EIO, FaultMode::Once, true},
    {Call::Read, EIO, FaultMode::On},
    {Call::Write, ENOSPC, FaultMode::Once, true},
    {Call::Write, ENOSPC, FaultMode::On},
    {Call::Write, EIO, FaultMode::Once},
    {Call::Write, EDQUOT, FaultMode::ShortThenOn, true},
    {Call::Write, 0, FaultMode::Short},
    {Call::Write, EINTR, FaultMode::Once},
    {Call::Sync, EIO, FaultMode::Once, true},
    {Call::Sync, ENOSPC, FaultMode::On},
    {Call::Close, EIO, FaultMode::Once},
    {Call::Close, ENOSPC, FaultMode::On},
    {Call::Rename, EIO, FaultMode::Once, true},
    {Call::Rename, EACCES, FaultMode::On, true},
    {Call::Rename, ENOSPC, FaultMode::On},
    {Call::Unlink, EACCES, FaultMode::Once, true},
    {Call::Unlink, EIO, FaultMode::On},
    {Call::MakeFolder, EACCES, FaultMode::Once, true},
    {Call::MakeFolder, ENOSPC, FaultMode::On},
    {Call::Status, EACCES, FaultMode::Once, true},
    {Call::Status, EIO, FaultMode::On},
    {Call::Mode, EPERM, FaultMode::Once},
    {Call::Memory, ENOMEM, FaultMode::Once, false, 499},
    {Call::Memory, ENOMEM, FaultMode::On, false, 4999},
});

constexpr std::array<const char*, kCalls> kCallNames{"open",  "read",   "write",  "fsync",
                                                     "close", "rename", "unlink", "mkdir",
                                                     "stat",  "fchmod", "malloc"};

const char* nameOf(Call call)
{
    return kCallNames[static_cast<std::size_t>(call)];
}

/// One command, what it starts from and what it comes to undisturbed.
struct Trial {
    const WritingCommand& command;
    Workplace& place;
    Tree start;
    Tree old = {};
    Tree whole = {};
    int exit = 0;
};

/// Where files that are neither the old nor the new ones keep the promise all the same.
bool isAllowed(const Trial& trial, const Way& way, const Ran& ran, Tree now)
{
    const Together together = trial.command.together;
    if (together == Together::Always)
        return false;
    // Where no file can be renamed any more none can be put back, and that is said.
    if (together == Together::UnlessCut)
        return way.call == Call::Rename && way.mode == FaultMode::On
               && ran.err.find("files are new already") != std::string::npos
               && isEachOfOne(now, trial.old, trial.whole);
    if (together == Together::Reports && ran.exit != trial.exit)
        std::erase_if(now, [](const auto& file) { return nlohmann::json::accept(file.second); });
    return isEachOfOne(now, trial.old, trial.whole);
}

/// The trial of one call that fails; empty where all is as promised.
std::string faultOf(const Trial& trial, const Way& way, const Ran& ran)
{
    const Tree left = treeOf(trial.place.root());
    const bool hasJournal = std::ranges::any_of(
        left, [](const auto& file) { return file.first.ends_with("/.offerwright-save"); });
    const Tree now = readBack(trial.place.root());
    const bool isOld = now == trial.old;
    const bool isWhole = now == trial.whole;
    const bool isMemory = way.call == Call::Memory;
    if (!isOld && !isWhole && !isAllowed(trial, way, ran, now))
        return "mixed: " + differences(trial.old, now)
               + "; from the whole work: " + differences(trial.whole, now);
    if (ran.signal != 0 && !isMemory)
        return "ended by a signal";
    if (ran.exit == trial.exit && !isWhole)
        return "ends well, but the files are old";
    // What cannot be removed stays, and so does what the system took the program's life for.
    if (way.call != Call::Unlink && !(isMemory && ran.signal != 0) && !(hasJournal && isWhole))
        for (const auto& [path, bytes] : left)
            if (isLeftover(path))
                return path + " is left";
    if (ran.exit == trial.exit)
        return {};
    // GLib ends a program that has no memory left, and a drawing for which there was none is told
    // as a finding about it.
    const bool isTold = isMemory && (ran.signal != 0 || !ran.out.empty());
    if (ran.err.empty() && !isTold)
        return "fails and says nothing";
    if (!isMemory && ran.err.find(trial.place.root().string()) == std::string::npos)
        return "says nothing of a file";
    if (ran.exit == 4)
        return "calls it a fault of its own";
    return {};
}

/// The program after the trouble is over: the same command makes whole what it did not. Where all
/// is as it was at the start there is nothing to heal.
std::string faultAfterwards(const Trial& trial)
{
    const Tree left = treeOf(trial.place.root());
    if (left == trial.start || shown(left) == trial.whole)
        return {};
    const Ran again = trial.place.run(trial.command.words);
    const Tree now = readBack(trial.place.root());
    if (now != trial.whole)
        return "the same again does not heal it: " + differences(trial.whole, now) + again.err;
    for (const auto& [path, bytes] : treeOf(trial.place.root()))
        if (isLeftover(path) && !path.starts_with("home/.cache/"))
            return path + " is left after the same again";
    return {};
}

struct Counts {
    long runs = 0;
    long failed = 0;
};

void tell(const Trial& trial, const Way& way, long number, const std::string& fault, const Ran& ran)
{
    std::printf("%s, %s %ld, %s, %c: %s\n    exit %d, signal %d\n    %s\n",
                std::string(trial.command.name).c_str(), nameOf(way.call), number,
                std::strerror(way.error), static_cast<char>(way.mode), fault.c_str(), ran.exit,
                ran.signal, ran.err.c_str());
}

void tryWay(const Trial& trial, const Way& way, long calls, bool isLong, Counts& counts)
{
    // The short form tries so many calls of a kind, the first and the last among them.
    constexpr long kFew = 12;
    const long step = isLong ? way.stride : std::max(1L, calls / kFew);
    for (long number = 1; number <= calls;
         number += number < calls ? std::min(step, calls - number) : 1) {
        putTree(trial.place.root(), trial.start);
        const std::string order = std::to_string(static_cast<int>(way.call)) + ' '
                                  + std::to_string(number) + ' ' + std::to_string(way.error) + ' '
                                  + static_cast<char>(way.mode);
        const Ran ran = trial.place.run(trial.command.words, {.isNoted = false, .fault = order});
        ++counts.runs;
        std::string fault = faultOf(trial, way, ran);
        if (fault.empty() && isLong)
            fault = faultAfterwards(trial);
        if (fault.empty())
            continue;
        ++counts.failed;
        tell(trial, way, number, fault, ran);
    }
}

/// How many calls of each kind the command makes; allocations are told in one number.
std::map<Call, long> countsOf(const Trial& trial)
{
    std::map<Call, long> counts;
    for (const CallEntry& entry : trial.place.calls())
        counts[entry.head.call] += entry.head.call == Call::Memory ? entry.head.flags : 1;
    return counts;
}

Counts tryCommand(const WritingCommand& command, Workplace& place, bool isLong)
{
    putTree(place.root(), {});
    command.prepare(place);
    Trial trial{command, place, treeOf(place.root())};
    trial.old = shown(trial.start);
    const Ran ran = place.run(command.words, {.isNoted = true, .fault = {}});
    trial.exit = ran.exit;
    trial.whole = shown(treeOf(place.root()));
    Counts counts;
    if (trial.whole == trial.old || ran.exit > 1) {
        std::printf("%s does nothing: %d %s%s\n", std::string(command.name).c_str(), ran.exit,
                    ran.out.c_str(), ran.err.c_str());
        ++counts.failed;
        return counts;
    }
    const auto calls = countsOf(trial);
    for (const Way& way : kWays)
        if ((isLong || way.isShort) && calls.contains(way.call))
            tryWay(trial, way, calls.at(way.call), isLong, counts);
    std::printf("%-40s %6ld runs, %ld failed\n", std::string(command.name).c_str(), counts.runs,
                counts.failed);
    std::fflush(stdout);
    return counts;
}

} // namespace

} // namespace campaigns

int main(int count, char** words)
{
    campaigns::Counts all;
    const int usage = campaigns::runCampaign(
        count, words, "nth_failure", [&all](const auto& command, auto& place, bool isLong) {
            const auto counts = campaigns::tryCommand(command, place, isLong);
            all.runs += counts.runs;
            all.failed += counts.failed;
        });
    if (usage != 0)
        return usage;
    std::printf("%ld runs with a call that failed, %ld broke a promise\n", all.runs, all.failed);
    return all.runs > 0 && all.failed == 0 ? 0 : 1;
}
