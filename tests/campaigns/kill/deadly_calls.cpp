#include "tests/campaigns/kill/deadly_calls.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace campaigns {

namespace {

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<bool> isCounting = false;
std::atomic<int> counted = 0;
std::atomic<int> deadlyCall = 0;
std::atomic<Moment> deadlyMoment = Moment::Before;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

[[noreturn]] void die(const char* call)
{
    char text[64];
    std::snprintf(text, sizeof text, "dies at %s\n", call);
    tellParent(text);
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

template <class Function>
Function realCall(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// One call that counts: `run` does it, `half` a part of it.
template <class Run, class Half>
auto counting(const char* name, Run run, Half half)
{
    const bool isDeadly = isCounting && ++counted == deadlyCall;
    if (isDeadly && deadlyMoment != Moment::After) {
        if (deadlyMoment == Moment::Half)
            half();
        die(name);
    }
    const auto result = run();
    if (isDeadly)
        die(name);
    return result;
}

template <class Run>
auto counting(const char* name, Run run)
{
    return counting(name, run, [] {});
}

bool isFile(int descriptor)
{
    struct stat about{};
    return ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
}

} // namespace

void dieAtCall(int number, Moment moment)
{
    deadlyCall = number;
    deadlyMoment = moment;
    isCounting = true;
}

int diskCalls()
{
    return counted;
}

void tellParent(const char* text)
{
    ::syscall(SYS_write, STDOUT_FILENO, text, std::strlen(text));
}

} // namespace campaigns

// What a program defines stands before the C library's for all libraries that it loads.
extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    const auto run = [&](size_t count) -> ssize_t {
        return ::syscall(SYS_write, descriptor, bytes, count);
    };
    if (!campaigns::isCounting || !campaigns::isFile(descriptor))
        return run(size);
    return campaigns::counting("write", [&] { return run(size); }, [&] { run(size / 2); });
}

int fsync(int descriptor)
{
    static const auto real = campaigns::realCall<int (*)(int)>("fsync");
    return campaigns::counting("fsync", [&] { return real(descriptor); });
}

int fdatasync(int descriptor)
{
    static const auto real = campaigns::realCall<int (*)(int)>("fdatasync");
    return campaigns::counting("fdatasync", [&] { return real(descriptor); });
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = campaigns::realCall<int (*)(const char*, const char*)>("rename");
    return campaigns::counting("rename", [&] { return real(from, to); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    static const auto real =
        campaigns::realCall<int (*)(int, const char*, int, const char*)>("renameat");
    return campaigns::counting("renameat", [&] { return real(fromFolder, from, toFolder, to); });
}

int unlink(const char* path) noexcept
{
    static const auto real = campaigns::realCall<int (*)(const char*)>("unlink");
    return campaigns::counting("unlink", [&] { return real(path); });
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    static const auto real = campaigns::realCall<int (*)(int, const char*, int)>("unlinkat");
    return campaigns::counting("unlinkat", [&] { return real(folder, path, flags); });
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto real = campaigns::realCall<int (*)(const char*, mode_t)>("mkdir");
    return campaigns::counting("mkdir", [&] { return real(path, mode); });
}

int link(const char* from, const char* to) noexcept
{
    static const auto real = campaigns::realCall<int (*)(const char*, const char*)>("link");
    return campaigns::counting("link", [&] { return real(from, to); });
}

int ftruncate(int descriptor, off_t length) noexcept
{
    static const auto real = campaigns::realCall<int (*)(int, off_t)>("ftruncate");
    return campaigns::counting("ftruncate", [&] { return real(descriptor, length); });
}
}
