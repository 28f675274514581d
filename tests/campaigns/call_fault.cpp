#include "tests/campaigns/call_fault.h"

#include <climits>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace campaigns {

namespace {

constexpr int kMaxFiles = 1024;

struct State {
    int log = -1;
    std::array<char, PATH_MAX> root{};
    std::size_t rootSize = 0;
    int kind = -1;
    long number = 0;
    int error = 0;
    FaultMode mode = FaultMode::Once;
    bool isReady = false;
    std::array<std::atomic<long>, kCalls> counts{};
    /// By file number: it lies below the root.
    std::array<std::atomic<bool>, kMaxFiles> isInside{};
};

State state; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

__attribute__((constructor)) void begin()
{
    if (const char* root = std::getenv("OFFERWRIGHT_CALLS_ROOT")) {
        state.rootSize = std::strlen(root);
        std::memcpy(state.root.data(), root, std::min(state.rootSize, state.root.size() - 1));
    }
    if (const char* fault = std::getenv("OFFERWRIGHT_FAULT")) {
        char mode = 'o';
        if (std::sscanf(fault, "%d %ld %d %c", &state.kind, &state.number, &state.error, &mode)
            == 4)
            state.mode = static_cast<FaultMode>(mode);
    }
    if (const char* log = std::getenv("OFFERWRIGHT_CALLS"))
        state.log = static_cast<int>(
            ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    state.isReady = true;
}

/// How many allocations there were: to write down each would be most of the work.
__attribute__((destructor)) void endCalls()
{
    note({.call = Call::Memory,
          .flags = static_cast<std::int32_t>(
              state.counts[static_cast<std::size_t>(Call::Memory)].load())});
}

} // namespace

bool isBelowRoot(const char* path)
{
    if (state.rootSize == 0)
        return false;
    if (path[0] == '/')
        return std::strncmp(path, state.root.data(), state.rootSize) == 0;
    std::array<char, PATH_MAX> here{};
    return ::syscall(SYS_getcwd, here.data(), here.size()) > 0
           && std::strncmp(here.data(), state.root.data(), state.rootSize) == 0;
}

bool isInside(int file)
{
    return file >= 0 && file < kMaxFiles && state.isInside[static_cast<std::size_t>(file)];
}

void setInside(int file, bool inside)
{
    if (file >= 0 && file < kMaxFiles)
        state.isInside[static_cast<std::size_t>(file)] = inside;
}

void note(CallHead head, std::string_view first, std::string_view second)
{
    if (state.log < 0)
        return;
    const int kept = errno;
    head.firstSize = static_cast<std::uint32_t>(first.size());
    head.secondSize = static_cast<std::uint32_t>(second.size());
    const std::array<iovec, 3> parts{{{&head, sizeof head},
                                      {const_cast<char*>(first.data()), first.size()},
                                      {const_cast<char*>(second.data()), second.size()}}};
    ::syscall(SYS_writev, state.log, parts.data(), parts.size());
    errno = kept;
}

Outcome next(Call call)
{
    const auto kind = static_cast<std::size_t>(call);
    const long count = ++state.counts[kind];
    if (state.kind != static_cast<int>(call) || count < state.number)
        return Outcome::Passes;
    const bool isFirst = count == state.number;
    const bool isShort = state.mode == FaultMode::Short || state.mode == FaultMode::ShortThenOn;
    const bool goesOn = state.mode == FaultMode::On || state.mode == FaultMode::ShortThenOn;
    if (isFirst && isShort)
        return Outcome::Halves;
    if (!isFirst && !goesOn)
        return Outcome::Passes;
    errno = state.error;
    return Outcome::Fails;
}

bool memoryFails()
{
    if (!state.isReady || next(Call::Memory) != Outcome::Fails)
        return false;
    note({.call = Call::Memory, .isFault = 1, .isFailed = 1});
    return true;
}

} // namespace campaigns
